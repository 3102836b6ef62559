using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents an expression whose parts leave the range of numbers before it does, and the points at which it is known.</summary>
/// <param name="Expression">The expression over x.</param>
/// <param name="Singles">The points in float.</param>
/// <param name="Doubles">The points in double.</param>
public sealed record CompositionCase(string Expression, IReadOnlyList<GoldenPoint> Singles, IReadOnlyList<GoldenPoint> Doubles)
{
    /// <summary>Gets every case of the golden file.</summary>
    public static IReadOnlyList<CompositionCase> All { get; } = Read();

    /// <summary>Gets the program with a method for each.</summary>
    public static string Source => """
        using System;
        using FusedActivations;

        namespace Compositions;

        """ + string.Concat(All.Select(static (item, index) => Class(item.Expression, index)));

    /// <summary>Gets the name of the class with the methods of a case.</summary>
    public static string ClassOf(int index) => "Composition" + index.ToString("D2", CultureInfo.InvariantCulture);

    private static string Class(string expression, int index) => $$"""

        public static partial class {{ClassOf(index)}}
        {
            [Activation("{{expression}}", Members = GeneratedMembers.Forward | GeneratedMembers.Derivative)]
            public static partial void Spans(ReadOnlySpan<float> x, Span<float> y);

            [Activation("{{expression}}", Members = GeneratedMembers.Forward | GeneratedMembers.Derivative)]
            public static partial void Spans(ReadOnlySpan<double> x, Span<double> y);
        }

        """;

    private static List<CompositionCase> Read()
    {
        using Stream stream = typeof(CompositionCase).Assembly.GetManifestResourceStream("compositions.csv")!;
        using StreamReader reader = new(stream);
        IEnumerable<string[]> rows = reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(static line => line.Split(';'));
        return [.. rows.GroupBy(static row => row[0], StringComparer.Ordinal).Select(static group => new CompositionCase(
            group.Key,
            Points(group, "float"),
            Points(group, "double")))];
    }

    private static GoldenPoint[] Points(IEnumerable<string[]> rows, string element) =>
        [.. rows.Where(row => string.Equals(row[1], element, StringComparison.Ordinal)).Select(Point)];

    private static GoldenPoint Point(string[] row) => new(Bits(row[2]), Bits(row[3]), Bits(row[4]));

    private static double Bits(string hex) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
