using System.ComponentModel;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Rows;

/// <summary>
/// Makes the arguments of the exponentials out of a row's inputs. The compiler makes a loop for each kind, so that what a
/// kind does not use is not there.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILogits<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Gets whether the mask is read.</summary>
    static abstract bool HasMask { get; }

    /// <summary>Gets whether the temperature is looked at.</summary>
    static abstract bool HasTemperature { get; }

    /// <summary>Gets whether a logit is more than a lane holds.</summary>
    static abstract bool HasLow { get; }

    /// <summary>Makes the logits, with what their rounding leaves; where the rounded one is infinite, that is arbitrary.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="factor">The reciprocal of the temperature.</param>
    static abstract Pair<V, T> At(V input, V mask, Pair<V, T> factor);
}

/// <summary>Takes x itself.</summary>
/// <inheritdoc/>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PlainLogits<V, T> : ILogits<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasMask => false;

    /// <inheritdoc/>
    public static bool HasTemperature => false;

    /// <inheritdoc/>
    public static bool HasLow => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> At(V input, V mask, Pair<V, T> factor) => input;
}

/// <summary>Takes -x, for the minimum in the place of the maximum.</summary>
/// <inheritdoc/>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NegatedLogits<V, T> : ILogits<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasMask => false;

    /// <inheritdoc/>
    public static bool HasTemperature => false;

    /// <inheritdoc/>
    public static bool HasLow => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> At(V input, V mask, Pair<V, T> factor) => -input;
}

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
        V logit = TLogits.At(input, mask, factor).High;
        Pair<V, T> product = V.Product(logit, factor.High);
        return new(product.High, V.MultiplyAdd(logit, factor.Low, product.Low));
    }
}

/// <summary>Adds the mask to logits, exactly.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What it is added to.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MaskedLogits<V, T, TLogits> : ILogits<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <inheritdoc/>
    public static bool HasMask => true;

    /// <inheritdoc/>
    public static bool HasTemperature => TLogits.HasTemperature;

    /// <inheritdoc/>
    public static bool HasLow => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> At(V input, V mask, Pair<V, T> factor)
    {
        Pair<V, T> logit = TLogits.At(input, mask, factor);
        Pair<V, T> sum = V.Sum(logit.High, mask);

        // The largest numbers overflow on the way to their error: it is not known.
        V low = V.WhereEqual(sum.Low, sum.Low, sum.Low, default);
        return new(sum.High, TLogits.HasLow ? low + logit.Low : low);
    }
}
