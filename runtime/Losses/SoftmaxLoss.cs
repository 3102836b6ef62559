using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    private const int Lanes = 16;

    /// <summary>Reads a row whose target is a class.</summary>
    /// <param name="x">The row.</param>
    /// <param name="targets">The shares of the other classes.</param>
    /// <param name="label">The class.</param>
    /// <param name="exponentials">Receives e^(y - shift) where the logits are plain, or is empty; it may be the row itself.</param>
    public static SoftmaxRow Read(ReadOnlySpan<T> x, RowTargets<T> targets, int label, Span<T> exponentials)
    {
        T maximum = RowMaximum<V, T>.Of(x);
        return ExponentialPass<V, T, L, Q>.Run(x, targets, L.ArePlain ? exponentials : default, maximum, label);
    }

    /// <summary>Reads a row whose targets are probabilities.</summary>
    /// <param name="x">The row.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="exponentials">Receives e^(y - shift) where the logits are plain, or is empty; it may be the row itself.</param>
    /// <param name="pivot">The place of a largest element.</param>
    public static SoftmaxRow Read(ReadOnlySpan<T> x, RowTargets<T> targets, Span<T> exponentials, out int pivot)
    {
        T maximum = RowMaximum<V, T>.Of(x);

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
    public static void Differentiate(ReadOnlySpan<T> x, SoftmaxRow row, RowTargets<T> targets, double mass, double scale, Span<T> gradient)
    {
        ReadOnlySpan<T> source = L.ArePlain ? gradient : x;
        int whole = gradient.Length / V.Count * V.Count;
        double factor = mass / row.Sum;
        Run(ref MemoryMarshal.GetReference(source), ref MemoryMarshal.GetReference(targets.Row), ref MemoryMarshal.GetReference(targets.Weights), ref MemoryMarshal.GetReference(gradient), whole, row, targets.Keep, targets.Share, factor, scale);
        int rest = gradient.Length - whole;
        if (rest == 0)
        {
            return;
        }

        Span<T> buffer = stackalloc T[3 * Lanes];
        buffer.Clear();
        source.Slice(whole, rest).CopyTo(buffer);
        if (Q.HaveRows)
        {
            targets.Row.Slice(whole, rest).CopyTo(buffer[Lanes..]);
        }

        if (Q.HaveWeights)
        {
            targets.Weights.Slice(whole, rest).CopyTo(buffer[(2 * Lanes)..]);
        }

        ref T first = ref MemoryMarshal.GetReference(buffer);
        Run(ref first, ref Unsafe.Add(ref first, Lanes), ref Unsafe.Add(ref first, 2 * Lanes), ref first, V.Count, row, targets.Keep, targets.Share, factor, scale);
        buffer[..rest].CopyTo(gradient[whole..]);
    }

    private static void Run(ref T xs, ref T qs, ref T ws, ref T ds, int length, SoftmaxRow row, double keep, double share, double factor, double scale)
    {
        if (L.ArePlain || row.Shift == 0)
        {
            Run<NoShift>(ref xs, ref qs, ref ws, ref ds, length, row.Largest, keep, share, factor, scale);
            return;
        }

        Run<MaximumShift>(ref xs, ref qs, ref ws, ref ds, length, row.Largest, keep, share, factor, scale);
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
        for (nuint i = 0; i < (nuint)length; i += (nuint)V.Count)
        {
            V x = V.Load(ref xs, i);
            V exponential = L.ArePlain ? x : S.Exponential<V, T, L>(x, largest);
            V slope = exponential * factors;
            if (Q.HaveRows || Q.HaveShare)
            {
                slope = V.SubtractProduct(slope, ExponentialPass<V, T, L, Q>.TargetAt(ref qs, ref ws, i, keeps, shares), scales);
            }

            V.Store(L.ArePlain ? slope : slope * L.SlopeAt(x), ref ds, i);
        }
    }
}
