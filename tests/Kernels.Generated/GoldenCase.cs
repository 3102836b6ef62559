using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents an activation in a dialect and with parameters, and the points at which it is known.</summary>
/// <param name="Index">The place among the cases.</param>
/// <param name="Name">The activation's name.</param>
/// <param name="Dialect">The dialect's name.</param>
/// <param name="Parameters">The parameters without their defaults, "alpha=0.25,beta=2", or empty.</param>
/// <param name="Points">The points, by rising x; every x is a float too.</param>
public sealed record GoldenCase(int Index, string Name, string Dialect, string Parameters, IReadOnlyList<GoldenPoint> Points)
{
    /// <summary>Gets every case of the golden file.</summary>
    public static IReadOnlyList<GoldenCase> All { get; } = Read();

    /// <summary>Gets the cases' names.</summary>
    public static IEnumerable<string> Keys => All.Select(static item => item.Key);

    /// <summary>Gets the name with what distinguishes the case: "leaky_relu/Keras" or "elu/PyTorch/alpha=1.75".</summary>
    public string Key => $"{this.Name}/{this.Dialect}/{this.Parameters}".TrimEnd('/');

    /// <summary>Finds a case by its key.</summary>
    public static GoldenCase Find(string key) => All.Single(item => string.Equals(item.Key, key, StringComparison.Ordinal));

    private static List<GoldenCase> Read()
    {
        using Stream stream = typeof(GoldenCase).Assembly.GetManifestResourceStream("activations.csv")!;
        using StreamReader reader = new(stream);
        IEnumerable<string[]> rows = reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(static line => line.Split(';'));
        return [.. rows.GroupBy(static row => (row[0], row[1], row[2])).Select(static (group, index) => new GoldenCase(
            index,
            group.Key.Item1,
            group.Key.Item2,
            group.Key.Item3,
            [.. group.Select(static row => new GoldenPoint(Bits(row[3]), Bits(row[4]), Bits(row[5])))]))];
    }

    private static double Bits(string hex) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}

/// <summary>Represents a point at which an activation is known.</summary>
/// <param name="X">The input.</param>
/// <param name="Value">f(x), correctly rounded.</param>
/// <param name="Derivative">f'(x), correctly rounded.</param>
public sealed record GoldenPoint(double X, double Value, double Derivative);
