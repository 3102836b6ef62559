using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Compares the catalogue with values that tools/golden/activations.py computed from formulas of its own.</summary>
public sealed class GoldenTests
{
    // What the double arithmetic of the evaluator leaves: the argument of an exponential is rounded once, and 700 ulp of
    // the result are 1.6e-13.
    private const double Tolerance = 1e-12;

    private static readonly ILookup<string, GoldenRow> Rows =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "activations.csv"))
            .Skip(1)
            .Select(GoldenRow.Parse)
            .ToLookup(static row => row.Key, StringComparer.Ordinal);

    public static TheoryData<string> Keys => [.. Rows.Select(static group => group.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Values_agree(string key) => AssertAgrees(key, static (subject, x) => subject.Value(x), static row => row.Value);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Derived_derivatives_agree(string key) =>
        AssertAgrees(key, static (subject, x) => subject.Derivative(x), static row => row.Derivative);

    [Fact]
    public void Every_activation_has_golden_values() =>
        Assert.Empty(ActivationCatalogue.OfOneInput.Select(static activation => activation.Name)
            .Except(Rows.Select(static group => group.First().Name), StringComparer.Ordinal));

    private static void AssertAgrees(string key, Func<CatalogueCase, double, double> compute, Func<GoldenRow, double> expect)
    {
        GoldenRow first = Rows[key].First();
        CatalogueCase subject = CatalogueCase.Of(first.Name, first.Dialect, first.Parameters);
        List<string> wrong = [];
        foreach (GoldenRow row in Rows[key])
        {
            double actual = compute(subject, row.X);
            double expected = expect(row);
            if (!Agrees(row.X, actual, expected))
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"x {row.X:R}: {actual:R}, expected {expected:R}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Rows[key].Count()}: {string.Join("; ", wrong.Take(8))}");
    }

    // Where a gate is subnormal the evaluator rounds it before it multiplies by x; vector code does not.
    private static bool Agrees(double x, double actual, double expected) =>
        actual.Equals(expected) || Math.Abs(actual - expected) <= (Tolerance * Math.Abs(expected)) + ((4 + Math.Abs(x)) * double.Epsilon);

    private sealed record GoldenRow(string Name, Dialect Dialect, string Parameters, double X, double Value, double Derivative)
    {
        public string Key => $"{this.Name} {this.Dialect} {this.Parameters}".TrimEnd();

        public static GoldenRow Parse(string line)
        {
            string[] fields = line.Split(';');
            return new GoldenRow(fields[0], Enum.Parse<Dialect>(fields[1]), fields[2], Bits(fields[3]), Bits(fields[4]), Bits(fields[5]));
        }

        private static double Bits(string hex) =>
            BitConverter.Int64BitsToDouble(long.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
