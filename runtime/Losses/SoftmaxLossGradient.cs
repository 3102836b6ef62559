using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Writes the gradient of a row of logits from what a pass over it has found.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements before softmax.</typeparam>
/// <typeparam name="Q">What the targets are made of.</typeparam>
internal static class SoftmaxLossGradient<V, T, L, Q>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, IBend<T>
    where Q : struct, ITargets
{
    private const int ShortestAligned = 512;

    /// <summary>Writes <c>(mass * p - scale * target) * dy/dx</c> for every element.</summary>
    /// <param name="x">The row; not looked at where the logits are plain.</param>
    /// <param name="row">What was read.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="mass">The factor on the probabilities.</param>
    /// <param name="scale">The factor on the targets.</param>
    /// <param name="gradient">Receives the gradient; it holds the exponentials where the logits are plain.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> x, SoftmaxRow row, RowTargets<T> targets, double mass, double scale, Span<T> gradient)
    {
        ReadOnlySpan<T> source = L.ArePlain ? gradient : x;
        double factor = mass / row.Sum;
        ref T xs = ref MemoryMarshal.GetReference(source);
        ref T qs = ref MemoryMarshal.GetReference(targets.Row);
        ref T ws = ref MemoryMarshal.GetReference(targets.Weights);
        ref T ds = ref MemoryMarshal.GetReference(gradient);
        if (L.ArePlain || row.Shift == 0)
        {
            Run<NoShift>(ref xs, ref qs, ref ws, ref ds, gradient.Length, row.Largest, targets.Keep, row.Share, factor, scale);
        }
        else
        {
            Run<MaximumShift>(ref xs, ref qs, ref ws, ref ds, gradient.Length, row.Largest, targets.Keep, row.Share, factor, scale);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Run<S>(ref T xs, ref T qs, ref T ws, ref T ds, int length, double maximum, double keep, double share, double factor,
        double scale)
        where S : struct, IShift
    {
        Pair<V, T> largest = L.At(V.Create(maximum));
        V keeps = V.Create(keep);
        V shares = V.Create(share);
        V factors = V.Create(factor);
        V scales = V.Create(scale);
        nuint i = 0;
        if (length >= ShortestAligned)
        {
            i = CountUnaligned(ref ds);
            if (i > 0)
            {
                RunPart<S>(ref xs, ref qs, ref ws, ref ds, 0, (int)i, maximum, keep, share, factor, scale);
            }
        }

        for (; i + (nuint)V.Count <= (nuint)length; i += (nuint)V.Count)
        {
            V row = Q.HaveRows ? V.Load(ref qs, i) : default;
            V weight = Q.HaveWeights ? V.Load(ref ws, i) : default;
            V.Store(SlopeAt<S>(V.Load(ref xs, i), row, weight, largest, keeps, shares, factors, scales), ref ds, i);
        }

        if (i < (nuint)length)
        {
            RunPart<S>(ref xs, ref qs, ref ws, ref ds, i, (int)((nuint)length - i), maximum, keep, share, factor, scale);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunPart<S>(ref T xs, ref T qs, ref T ws, ref T ds, nuint i, int count, double maximum, double keep, double share,
        double factor, double scale)
        where S : struct, IShift
    {
        V row = Q.HaveRows ? V.LoadPartial(ref qs, i, count) : default;
        V weight = Q.HaveWeights ? V.LoadPartial(ref ws, i, count) : default;
        V slope = SlopeAt<S>(V.LoadPartial(ref xs, i, count), row, weight, L.At(V.Create(maximum)), V.Create(keep), V.Create(share),
            V.Create(factor), V.Create(scale));
        V.StorePartial(slope, ref ds, i, count);
    }

    // A register that is written across two cache lines costs twice.
    private static unsafe nuint CountUnaligned(ref T start)
    {
        nuint register = (nuint)(V.Count * sizeof(T));
        nuint address = (nuint)Unsafe.AsPointer(ref start);
        return address % (nuint)sizeof(T) == 0 ? (register - (address % register)) % register / (nuint)sizeof(T) : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V SlopeAt<S>(V x, V row, V weight, Pair<V, T> largest, V keep, V share, V factor, V scale)
        where S : struct, IShift
    {
        V exponential = L.ArePlain ? x : S.Exponential<V, T, L>(x, largest);
        V isMasked = default;
        if (Q.SkipMasked)
        {
            // Where the logits are plain, the pass has left a mark.
            isMasked = L.ArePlain ? V.LessThan(x, default) : V.Equal(x, V.Create(double.NegativeInfinity));
            exponential = V.Select(isMasked, default, exponential);
        }

        V slope = exponential * factor;
        if (Q.HaveRows || Q.HaveShare)
        {
            slope = V.SubtractProduct(slope, ExponentialPass<V, T, L, Q>.Target(isMasked, row, weight, keep, share), scale);
        }

        return L.ArePlain ? slope : slope * BentExponential<V, T, L>.SlopeAt(x);
    }
}
