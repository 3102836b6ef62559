using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Adds Gumbel noise: <c>x - log(-log(1 - v))</c>, v uniform in (0, 1).</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <remarks>
/// The v of an element is made of the seed and the element's index alone, by the finalizer of SplitMix64 (G. L. Steele, D. Lea,
/// C. H. Flood, 2014) on seed + (index + 1) times the golden ratio: equal on every width, and without a state. 32 of its bits
/// make a float, 53 a double.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GumbelNoise<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private const int Block = 64;

    /// <summary>Adds noise to a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="firstIndex">The index of the row's first element.</param>
    /// <param name="noisy">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Add(ReadOnlySpan<T> inputs, ulong seed, int firstIndex, Span<T> noisy)
    {
        Span<T> uniform = stackalloc T[Block];
        for (int start = 0; start < inputs.Length; start += Block)
        {
            int count = Math.Min(Block, inputs.Length - start);
            for (int i = 0; i < count; i++)
            {
                uniform[i] = Uniform(Mix(seed + (((ulong)(firstIndex + start + i) + 1) * 0x9E3779B97F4A7C15)));
            }

            RowMap<V, T, WithGumbel<V, T>>.Write(default, inputs.Slice(start, count), uniform[..count], noisy.Slice(start, count));
        }
    }

    private static T Uniform(ulong bits) => typeof(T) == typeof(double)
        ? Unsafe.BitCast<double, T>(((bits >> 11) + 0.5) * (1.0 / (1UL << 53)))
        : Unsafe.BitCast<float, T>((float)(((bits >> 32) + 0.5) * (1.0 / (1UL << 32))));

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

/// <summary>Represents a row plus the Gumbel noise of uniform numbers.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct WithGumbel<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers)
    {
        // The largest number below 1: nearer ones are rounded to 1.
        V uniform = V.AtMost(second, V.Create(typeof(T) == typeof(double) ? 0.99999999999999989 : 0.99999994));
        return first - V.Log(-V.Log1p(-uniform));
    }
}
