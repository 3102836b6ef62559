using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Kernels.Probe;

/// <summary>
/// Represents points at which a function is known: lines <c>argument[,argument],result,rest</c>, the first ones as hex
/// bits. The exact value is the correctly rounded result plus the rest, in units of the result's last place.
/// </summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
/// <param name="Name">The name of the file, without width and extension.</param>
/// <param name="First">The first arguments.</param>
/// <param name="Second">The second arguments; the first ones again, if the function has one.</param>
/// <param name="Results">The correctly rounded results.</param>
/// <param name="Rests">Exact value less result, in units in the last place.</param>
public sealed record GoldenFile<T>(string Name, IReadOnlyList<T> First, IReadOnlyList<T> Second, IReadOnlyList<T> Results,
    IReadOnlyList<double> Rests)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Reads the file that belongs to a name and to the type of element.</summary>
    public static GoldenFile<T> Read(string name)
    {
        string file = $"{name}.{(typeof(T) == typeof(float) ? "float" : "double")}.csv";
        using Stream stream = typeof(GoldenFile<T>).Assembly.GetManifestResourceStream(file)
            ?? throw new FileNotFoundException($"There is no golden file '{file}'.");
        using StreamReader reader = new(stream);
        List<T> first = [];
        List<T> second = [];
        List<T> results = [];
        List<double> rests = [];
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split(',');
            first.Add(FromBits(fields[0]));
            second.Add(FromBits(fields[^3]));
            results.Add(FromBits(fields[^2]));
            rests.Add(double.Parse(fields[^1], CultureInfo.InvariantCulture));
        }

        return new(name, first, second, results, rests);
    }

    private static T FromBits(string hex)
    {
        if (typeof(T) == typeof(float))
        {
            uint bits = uint.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return Unsafe.BitCast<uint, T>(bits);
        }

        return Unsafe.BitCast<ulong, T>(ulong.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
