using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Computes softmax over rows of at most one element for each running sum: a row stays in one register, or in two.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks>
/// The same numbers as <see cref="Softmax{V, T, TLogits}"/> makes of a row, in the same order. No row waits for the one before it: the
/// processor works on a few at a time.
/// </remarks>
internal static class ShortSoftmax<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    private static bool HasTwo
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(V) == typeof(Singles256);
    }

    /// <summary>Tells whether rows are so short, and registers so wide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fits(int columns) =>
        !TLogits.HasTemperature && (typeof(V) == typeof(Singles512) || HasTwo) && columns <= CompensatedSums.Lanes;

    /// <summary>Computes rows that lie behind each other.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so: as long as the
    /// inputs, or as a row.</param>
    /// <param name="columns">The row length, which divides that of the inputs.</param>
    /// <param name="probabilities">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void WriteRows(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, int columns, Span<T> probabilities)
    {
        ref T input = ref MemoryMarshal.GetReference(inputs);
        ref T addend = ref MemoryMarshal.GetReference(mask);
        ref T output = ref MemoryMarshal.GetReference(probabilities);
        int count = Math.Min(columns, V.Count);
        int left = columns - count;
        nuint maskStep = mask.Length == columns ? 0 : (nuint)columns;
        nuint maskStart = 0;
        V nothing = V.Create(double.NegativeInfinity);
        for (nuint start = 0; start < (nuint)inputs.Length; start += (nuint)columns, maskStart += maskStep)
        {
            V x = V.LoadPartial(ref input, start, count);
            V added = TLogits.HasMask ? V.LoadPartial(ref addend, maskStart, count) : default;
            V largest = FirstLanes<V, T>.Keep(TLogits.Key(x, added, default), count, nothing);
            V behind = default;
            V addedBehind = default;
            if (HasTwo)
            {
                behind = V.LoadPartial(ref input, start + (nuint)count, left);
                addedBehind = TLogits.HasMask ? V.LoadPartial(ref addend, maskStart + (nuint)count, left) : default;
                largest = V.AtLeast(FirstLanes<V, T>.Keep(TLogits.Key(behind, addedBehind, default), left, nothing), largest);
            }

            T maximum = V.LargestLane(largest);
            V first;
            V second = default;
            if (RowShift<V, T>.IsClose(maximum))
            {
                first = CloseExponentials<V, T, TLogits>.At(x, added, default);
                second = HasTwo ? CloseExponentials<V, T, TLogits>.At(behind, addedBehind, default) : default;
            }
            else if (RowShift<V, T>.IsNear(maximum))
            {
                RowNumbers<V> near = NearExponentials<V, T, TLogits>.Numbers(default, maximum);
                first = NearExponentials<V, T, TLogits>.At(x, added, near);
                second = HasTwo ? NearExponentials<V, T, TLogits>.At(behind, addedBehind, near) : default;
            }
            else
            {
                Softmax<V, T, TLogits>.Write(
                    inputs.Slice((int)start, columns),
                    TLogits.HasMask ? mask.Slice((int)maskStart, columns) : default,
                    1,
                    probabilities.Slice((int)start, columns));
                continue;
            }

            first = FirstLanes<V, T>.Keep(first, count, default);
            second = HasTwo ? FirstLanes<V, T>.Keep(second, left, default) : default;
            (T high, T low) = RowScalar<T>.Reciprocal(Total(first, second), 0);
            RowNumbers<V> factor = new(V.Broadcast(high), V.Broadcast(low), default, default);
            V.StorePartial(ScaledElements<V, T>.At(first, default, factor), ref output, start, count);
            if (HasTwo)
            {
                V.StorePartial(ScaledElements<V, T>.At(second, default, factor), ref output, start + (nuint)count, left);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Total(V first, V second) => HasTwo
        ? LaneFold.Total(Unsafe.BitCast<V, Vector256<float>>(first), Unsafe.BitCast<V, Vector256<float>>(second))
        : LaneFold.Total(Unsafe.BitCast<V, Vector512<float>>(first));
}
