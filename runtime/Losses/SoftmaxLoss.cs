using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FusedActivations.Rows;
using FusedActivations.Vectors;

namespace FusedActivations.Losses;

/// <summary>Reads rows of logits for a loss of their softmax, and writes the gradient.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements before softmax.</typeparam>
/// <typeparam name="Q">What the targets are made of, beside the one class of a label.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SoftmaxLoss<V, T, L, Q>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, ILogits<T>
    where Q : struct, ITargets
{
    private const int ShortestAligned = 512;

    /// <summary>Reads a row whose target is a class.</summary>
    /// <param name="x">The row.</param>
    /// <param name="targets">The shares of the other classes.</param>
    /// <param name="label">The class.</param>
    /// <param name="exponentials">Receives e^(y - shift) where the logits are plain, or is empty; it may be the row itself.</param>
    public static SoftmaxRow Read(ReadOnlySpan<T> x, RowTargets<T> targets, int label, Span<T> exponentials) =>
        ExponentialPass<V, T, L, Q>.Run(x, targets, L.ArePlain ? exponentials : default, label);

    /// <summary>Reads a row whose targets are probabilities.</summary>
    /// <param name="x">The row.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="exponentials">Receives e^(y - shift) where the logits are plain, or is empty; it may be the row itself.</param>
    /// <param name="pivot">The place of a largest element.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static SoftmaxRow Read(ReadOnlySpan<T> x, RowTargets<T> targets, Span<T> exponentials, out int pivot)
    {
        T maximum = RowMaximum<V, T, PlainLogits<V, T>>.Of(x, default, default);

        // A row of NaN has no largest element.
        pivot = Math.Max(0, x.IndexOf(maximum));
        return ExponentialPass<V, T, L, Q>.Run(x, targets, L.ArePlain ? exponentials : default, maximum, pivot);
    }

    /// <summary>Gives the derivative of the logit of an element.</summary>
    public static double Slope(T x) => L.ArePlain ? 1 : double.CreateTruncating(L.SlopeAt(new Lane<T>(x)).Value);

    /// <summary>Gives the target of an element, without the one class of a label.</summary>
    public static double Target(RowTargets<T> targets, int index)
    {
        double target = Q.HaveRows ? double.CreateTruncating(targets.Row[index]) : 0;
        target = Q.HaveShare ? (targets.Keep * target) + targets.Share : target;
        return Q.HaveWeights ? target * double.CreateTruncating(targets.Weights[index]) : target;
    }

    /// <summary>Writes <c>(mass * p - scale * target) * dy/dx</c> for every element.</summary>
    /// <param name="x">The row; not looked at where the logits are plain.</param>
    /// <param name="row">What was read.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="mass">The factor on the probabilities.</param>
    /// <param name="scale">The factor on the targets.</param>
    /// <param name="gradient">Receives the gradient; it holds the exponentials where the logits are plain.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Differentiate(ReadOnlySpan<T> x, SoftmaxRow row, RowTargets<T> targets, double mass, double scale, Span<T> gradient)
    {
        ReadOnlySpan<T> source = L.ArePlain ? gradient : x;
        double factor = mass / row.Sum;
        ref T xs = ref MemoryMarshal.GetReference(source);
        ref T qs = ref MemoryMarshal.GetReference(targets.Row);
        ref T ws = ref MemoryMarshal.GetReference(targets.Weights);
        ref T ds = ref MemoryMarshal.GetReference(gradient);
        if (L.ArePlain || row.Shift == 0)
        {
            Run<NoShift>(ref xs, ref qs, ref ws, ref ds, gradient.Length, row.Largest, targets.Keep, targets.Share, factor, scale);
        }
        else
        {
            Run<MaximumShift>(ref xs, ref qs, ref ws, ref ds, gradient.Length, row.Largest, targets.Keep, targets.Share, factor, scale);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Run<S>(ref T xs, ref T qs, ref T ws, ref T ds, int length, double maximum, double keep, double share, double factor, double scale)
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
    private static void RunPart<S>(ref T xs, ref T qs, ref T ws, ref T ds, nuint i, int count, double maximum, double keep, double share, double factor, double scale)
        where S : struct, IShift
    {
        V row = Q.HaveRows ? V.LoadPartial(ref qs, i, count) : default;
        V weight = Q.HaveWeights ? V.LoadPartial(ref ws, i, count) : default;
        V slope = SlopeAt<S>(V.LoadPartial(ref xs, i, count), row, weight, L.At(V.Create(maximum)), V.Create(keep), V.Create(share), V.Create(factor), V.Create(scale));
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
        V slope = exponential * factor;
        if (Q.HaveRows || Q.HaveShare)
        {
            slope = V.SubtractProduct(slope, ExponentialPass<V, T, L, Q>.Target(row, weight, keep, share), scale);
        }

        return L.ArePlain ? slope : slope * L.SlopeAt(x);
    }
}
