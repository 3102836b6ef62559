using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Finds the largest key of a row's logits. It is exact, so that the order does not matter.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal static class RowMaximum<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>Finds the largest key; NaN ones are passed over, or make it NaN.</summary>
    /// <param name="inputs">The inputs, at least one.</param>
    /// <param name="mask">The mask, where there is one.</param>
    /// <param name="factor">The reciprocal of the temperature.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Pair<V, T> factor)
    {
        ref T input = ref MemoryMarshal.GetReference(inputs);
        ref T addend = ref MemoryMarshal.GetReference(mask);
        nuint length = (nuint)inputs.Length;
        nuint step = (nuint)V.Count;
        if (length < step)
        {
            return V.LargestLane(Short(ref input, ref addend, factor, (int)length));
        }

        // The last register overlaps the one before it, which changes no maximum.
        V first = Logits(ref input, ref addend, factor, length - step);
        V second = first;
        V third = first;
        V fourth = first;
        nuint i = 0;
        for (; i + (4 * step) <= length; i += 4 * step)
        {
            first = V.AtLeast(Logits(ref input, ref addend, factor, i), first);
            second = V.AtLeast(Logits(ref input, ref addend, factor, i + step), second);
            third = V.AtLeast(Logits(ref input, ref addend, factor, i + (2 * step)), third);
            fourth = V.AtLeast(Logits(ref input, ref addend, factor, i + (3 * step)), fourth);
        }

        for (; i + step <= length; i += step)
        {
            first = V.AtLeast(Logits(ref input, ref addend, factor, i), first);
        }

        return V.LargestLane(V.AtLeast(V.AtLeast(first, second), V.AtLeast(third, fourth)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Logits(ref T input, ref T mask, Pair<V, T> factor, nuint index) =>
        TLogits.Key(V.Load(ref input, index), TLogits.HasMask ? V.Load(ref mask, index) : default, factor);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static V Short(ref T input, ref T mask, Pair<V, T> factor, int count)
    {
        V logits = TLogits.Key(V.LoadPartial(ref input, 0, count), TLogits.HasMask ? V.LoadPartial(ref mask, 0, count) : default, factor);
        return FirstLanes<V, T>.Keep(logits, count, V.Create(double.NegativeInfinity));
    }
}
