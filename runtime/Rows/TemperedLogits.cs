using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Divides logits by the temperature: the product with its reciprocal in two parts.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is divided.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TemperedLogits<V, T, TLogits> : ILogits<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <inheritdoc/>
    public static bool HasMask => false;

    /// <inheritdoc/>
    public static bool HasTemperature => true;

    /// <inheritdoc/>
    public static bool HasLow => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> At(V input, V mask, Pair<V, T> factor)
    {
        V logit = TLogits.Signed(input);
        Pair<V, T> product = V.Product(logit, factor.High);
        return new(product.High, V.MultiplyAdd(logit, factor.Low, product.Low));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Key(V input, V mask, Pair<V, T> factor) => TLogits.Signed(input);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Above(V input, V mask, V origin, V maskOrigin, Pair<V, T> factor)
    {
        Pair<V, T> difference = TLogits.Above(input, mask, origin, maskOrigin, factor);
        Pair<V, T> product = V.Product(difference.High, factor.High);
        return new(product.High, V.MultiplyAdd(difference.Low, factor.High, V.MultiplyAdd(difference.High, factor.Low, product.Low)));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Signed(V input) => TLogits.Signed(input);
}
