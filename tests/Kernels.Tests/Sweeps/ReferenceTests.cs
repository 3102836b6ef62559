using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Functions;
using Xunit;

namespace FusedActivations.Kernels.Tests.Sweeps;

/// <summary>Compares the references of the accuracy sweep with values of 60 digits: tools/golden/references.py.</summary>
public sealed class ReferenceTests
{
    // 2^-45, 2^-50, 2^-1022: what the page of accuracy promises.
    private const double Relative = 2.8421709430404007e-14;
    private const double NearZero = 8.881784197001252e-16;
    private const double Smallest = 2.2250738585072014e-308;

    /// <summary>Gets the names of the functions.</summary>
    public static TheoryData<string> Names => [.. FunctionTable.Rows.Select(static row => row.Name)];

    /// <summary>Checks value and derivative at each point.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Reference_is_exact_to_45_bits(string name)
    {
        MeasuredFunction function = FunctionTable.Rows.Single(row => string.Equals(row.Name, name, StringComparison.Ordinal));
        string[][] lines = [.. Lines().Where(line => string.Equals(line[0], name, StringComparison.Ordinal))];
        Assert.NotEmpty(lines);
        foreach (string[] line in lines)
        {
            float x = BitConverter.UInt32BitsToSingle(uint.Parse(line[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            (double value, double slope) = function.Reference(x);
            AssertClose(line[2], value, 0, $"{name}({x:R})");
            AssertClose(line[3], slope, Math.Abs(x - function.Slope.Crossing) < 0.5 ? NearZero : 0, $"{name}'({x:R})");
        }
    }

    private static void AssertClose(string bits, double actual, double allowance, string what)
    {
        double expected = BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        double allowed = Math.Max((Math.Abs(expected) * Relative) + Smallest, allowance);
        Assert.True(Math.Abs(actual - expected) <= allowed, $"{what} is {actual:R}, not {expected:R}");
    }

    private static IEnumerable<string[]> Lines()
    {
        using Stream stream = typeof(ReferenceTests).Assembly.GetManifestResourceStream("references.csv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
