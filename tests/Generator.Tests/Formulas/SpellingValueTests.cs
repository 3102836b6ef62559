using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Compares formulas that overflow or cancel as they are written with values that tools/golden/spellings.py computed.</summary>
public sealed class SpellingValueTests
{
    // What the double arithmetic of the evaluator leaves: the square in the tail of a Gaussian is rounded, and 700 ulp of the
    // result are 1.6e-13.
    private const double Tolerance = 3e-13;

    private static readonly ILookup<string, (double X, double Value)> Rows =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "spellings.csv"))
            .Skip(1)
            .Select(static line => line.Split(';'))
            .ToLookup(static cells => cells[0], static cells => (Bits(cells[1]), Bits(cells[2])), StringComparer.Ordinal);

    public static TheoryData<string> Written => [.. Rows.Select(static group => group.Key)];

    [Theory]
    [MemberData(nameof(Written))]
    public void Line_keeps_its_digits(string line)
    {
        Formula formula = AppliedActivation.Complete(FormulaReader.ReadPlain(line, ["x"]), ["x"]);
        List<string> wrong = [];
        foreach ((double x, double expected) in Rows[line])
        {
            double actual = Lines.At(formula, x);
            if (!actual.Equals(expected)
                && !(Math.Abs(actual - expected) <= (Tolerance * Math.Abs(expected)) + ((4 + Math.Abs(x)) * double.Epsilon)))
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"x {x:R}: {actual:R}, expected {expected:R}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{FormulaText.Write(formula)}: {string.Join("; ", wrong.Take(6))}");
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void NaN_stays_NaN(string line) =>
        Assert.Equal(double.NaN, Lines.At(AppliedActivation.Complete(FormulaReader.ReadPlain(line, ["x"]), ["x"]), double.NaN));

    private static double Bits(string hex) =>
        BitConverter.Int64BitsToDouble(long.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
