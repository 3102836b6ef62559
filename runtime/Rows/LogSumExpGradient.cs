using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the gradient of <c>y = log sum e^z</c>: <c>dx = dy softmax(z) / temperature</c>.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks><c>e^(z - y)</c> would magnify the rounding of y by its size.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LogSumExpGradient<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="upstream">The gradient by the row's output.</param>
    /// <param name="gradient">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, T upstream, Span<T> gradient) =>
        Softmax<V, T, TLogits>.WriteTimes(inputs, mask, temperature,
            RowScalar<T>.Widen(upstream) / (TLogits.HasTemperature ? temperature : 1), gradient);
}
