using System;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Makes one number of the bits of many results, in their order. All NaN are one.</summary>
internal static class Checksum
{
    // FNV-1a by elements (G. Fowler, L. C. Noll, K.-P. Vo; RFC 9923).
    private const ulong Prime = 1099511628211;

    /// <summary>The checksum of nothing.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>Goes on with further results.</summary>
    public static ulong Add(ulong sum, ReadOnlySpan<float> results)
    {
        foreach (float result in results)
        {
            sum = (sum ^ BitConverter.SingleToUInt32Bits(float.IsNaN(result) ? float.NaN : result)) * Prime;
        }

        return sum;
    }

    /// <summary>Goes on with a number.</summary>
    public static ulong Add(ulong sum, ulong number) => (sum ^ number) * Prime;
}
