using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the limits of the rows whose largest logit is infinite or NaN: rare, and not worth haste.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal static class RowLimits<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>
    /// Gives each of the k logits of +infinity its share and the others nothing, also where there is none at all; NaN to all
    /// where one is NaN.
    /// </summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">The mask, where there is one.</param>
    /// <param name="share">What one of k gets.</param>
    /// <param name="nothing">What the others get.</param>
    /// <param name="destination">Where the results go; it may be the inputs' memory.</param>
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Func<int, double> share, double nothing, Span<T> destination)
    {
        int count = Count(inputs, mask, out bool hasNaN);
        if (hasNaN || count == 0)
        {
            destination.Fill(RowScalar<T>.Of(hasNaN ? double.NaN : nothing));
            return;
        }

        double each = share(count);
        for (int i = 0; i < inputs.Length; i++)
        {
            destination[i] = RowScalar<T>.Of(double.IsPositiveInfinity(KindOf(inputs, mask, i)) ? each : nothing);
        }
    }

    /// <summary>Counts the logits of +infinity, and tells whether one is NaN.</summary>
    public static int Count(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, out bool hasNaN)
    {
        int count = 0;
        hasNaN = false;
        for (int i = 0; i < inputs.Length; i++)
        {
            double kind = KindOf(inputs, mask, i);
            hasNaN |= double.IsNaN(kind);
            count += double.IsPositiveInfinity(kind) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Gives an infinity or NaN where the logit is so by itself, rather than by overflow, and 0 where it is not.</summary>
    public static double KindOf(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, int index)
    {
        V signed = TLogits.Signed(V.Broadcast(inputs[index]));
        double input = RowScalar<T>.Widen(Unsafe.As<V, T>(ref signed));
        double added = TLogits.HasMask ? RowScalar<T>.Widen(mask[index]) : 0;
        return double.IsNegativeInfinity(added) ? added
            : double.IsFinite(input) && double.IsFinite(added) ? 0
            : input + added;
    }
}
