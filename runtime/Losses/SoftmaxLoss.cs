using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Reads rows of logits for a loss of their softmax, and writes the gradient.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements before softmax.</typeparam>
/// <typeparam name="Q">What the targets are made of, beside the one class of a label.</typeparam>
internal static class SoftmaxLoss<V, T, L, Q>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, IBend<T>
    where Q : struct, ITargets
{
    /// <summary>Reads a row whose target is a class.</summary>
    /// <param name="x">The row.</param>
    /// <param name="targets">The shares of the other classes.</param>
    /// <param name="label">The class.</param>
    /// <param name="exponentials">Receives e^(y - shift) where the logits are plain, or is empty; it may be the row itself.</param>
    public static SoftmaxRow Read(ReadOnlySpan<T> x, RowTargets<T> targets, int label, Span<T> exponentials)
    {
        Span<T> written = L.ArePlain ? exponentials : default;
        return HasMasked(x)
            ? ExponentialPass<V, T, L, MaskedTargets<Q>>.Run(x, OverUnmasked(x, targets), written, label)
            : ExponentialPass<V, T, L, Q>.Run(x, targets, written, label);
    }

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
        pivot = Math.Max(0, RowSearch<V, T>.IndexOf(x, maximum));
        Span<T> written = L.ArePlain ? exponentials : default;
        return HasMasked(x)
            ? ExponentialPass<V, T, L, MaskedTargets<Q>>.Run(x, OverUnmasked(x, targets), written, maximum, pivot)
            : ExponentialPass<V, T, L, Q>.Run(x, targets, written, maximum, pivot);
    }

    /// <summary>Gives the derivative of the logit of an element.</summary>
    public static double Slope(T x) => L.ArePlain ? 1 : double.CreateTruncating(L.SlopeAt(new Lane<T>(x)).Value);

    /// <summary>Writes <c>(mass * p - scale * target) * dy/dx</c> for every element.</summary>
    /// <param name="x">The row; it is looked at where the logits are not plain, or not finite.</param>
    /// <param name="row">What was read.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="mass">The factor on the probabilities.</param>
    /// <param name="scale">The factor on the targets.</param>
    /// <param name="gradient">Receives the gradient; it holds the exponentials where the logits are plain.</param>
    public static void Differentiate(ReadOnlySpan<T> x, SoftmaxRow row, RowTargets<T> targets, double mass, double scale, Span<T> gradient)
    {
        if (row.Kind == RowKind.Ordinary)
        {
            SoftmaxLossGradient<V, T, L, Q>.Write(x, row, targets, mass, scale, gradient);
        }
        else if (row.Kind == RowKind.Masked)
        {
            SoftmaxLossGradient<V, T, L, MaskedTargets<Q>>.Write(x, row, targets, mass, scale, gradient);
        }
        else
        {
            LimitRow<T, L, Q>.Differentiate(x, row, targets, mass, scale, gradient);
        }
    }

    private static bool HasMasked(ReadOnlySpan<T> x) => Q.HaveShare && RowSearch<V, T>.Contains(x, T.NegativeInfinity);

    // What is spread goes to the classes that take part.
    private static RowTargets<T> OverUnmasked(ReadOnlySpan<T> x, RowTargets<T> targets)
    {
        int count = 0;
        LossSum weights = default;
        for (int i = 0; i < x.Length; i++)
        {
            if (!T.IsNegativeInfinity(x[i]))
            {
                count++;
                weights.Add(Q.HaveWeights ? double.CreateTruncating(targets.Weights[i]) : 1);
            }
        }

        double share = count == 0 ? 0 : targets.Share * x.Length / count;
        return new(targets.Row, targets.Weights, targets.Keep, share, share * weights.Value);
    }
}
