using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Rows;

/// <summary>Computes <c>y = e^z / sum e^z</c> over a row of logits z.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks>
/// Method: the maximum; exponentials near it and their sum in one sweep (see <c>RowShift</c> and <c>RowSum</c>); a product with
/// the sum's reciprocal in two parts, which has the error of a division.
/// Special rows: NaN anywhere makes the row NaN; k logits of +infinity share 1 equally; -infinity gives 0, and a row of nothing
/// else is 0.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Softmax<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="probabilities">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Span<T> probabilities)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        Pair<V, T> factor = TLogits.HasTemperature ? RowScalar<T>.Reciprocal<V>(temperature, 0) : default;
        T maximum = RowMaximum<V, T, TLogits>.Of(inputs, mask, factor);
        if (RowShift<V, T>.IsNear(maximum))
        {
            RowMap<V, T, NearExponentials<V, T, TLogits>>.Write(NearExponentials<V, T, TLogits>.Numbers(factor, maximum), inputs, mask, probabilities);
            Scale(probabilities);
        }
        else
        {
            WriteFar(inputs, mask, factor, maximum, probabilities);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void WriteFar(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Pair<V, T> factor, T maximum, Span<T> probabilities)
    {
        if (!double.IsFinite(RowScalar<T>.Widen(maximum)))
        {
            RowLimits<V, T, TLogits>.Write(inputs, mask, factor, static count => 1.0 / count, 0, probabilities);
            return;
        }

        RowMap<V, T, FarExponentials<V, T, TLogits>>.Write(FarExponentials<V, T, TLogits>.Numbers(factor, maximum), inputs, mask, probabilities);
        Scale(probabilities);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scale(Span<T> probabilities)
    {
        (double high, double low) = RowTotal<V, T>.Of(probabilities);
        Pair<V, T> factor = RowScalar<T>.Reciprocal<V>(high, low);
        RowMap<V, T, ScaledElements<V, T>>.Write(new(factor.High, factor.Low, default, default), probabilities, probabilities, probabilities);
    }
}
