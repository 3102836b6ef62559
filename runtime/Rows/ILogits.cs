using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

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
    internal static abstract bool HasMask { get; }

    /// <summary>Gets whether the temperature is looked at.</summary>
    internal static abstract bool HasTemperature { get; }

    /// <summary>Gets whether a logit is more than a lane holds.</summary>
    internal static abstract bool HasLow { get; }

    /// <summary>Makes the logits, with what their rounding leaves; where the rounded one is infinite, that is arbitrary.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="factor">The reciprocal of the temperature.</param>
    internal static abstract Pair<V, T> At(V input, V mask, Pair<V, T> factor);

    /// <summary>Makes what is largest where the logit is largest; a temperature that divides all of it is left out.</summary>
    /// <param name="input">The inputs.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="factor">The reciprocal of the temperature.</param>
    internal static abstract V Key(V input, V mask, Pair<V, T> factor);

    /// <summary>
    /// Makes the differences of logits from that of one element: each part is subtracted before anything is divided or added, which
    /// would take digits that the difference has. Where the rounded one is infinite, the rest is arbitrary.
    /// </summary>
    /// <param name="input">The inputs.</param>
    /// <param name="mask">The mask.</param>
    /// <param name="origin">The element's <see cref="Signed"/> input.</param>
    /// <param name="maskOrigin">Its mask.</param>
    /// <param name="factor">The reciprocal of the temperature.</param>
    internal static abstract Pair<V, T> Above(V input, V mask, V origin, V maskOrigin, Pair<V, T> factor);

    /// <summary>Gives the input, or -x where the minimum takes the place of the maximum.</summary>
    /// <param name="input">The inputs.</param>
    internal static abstract V Signed(V input);
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

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Key(V input, V mask, Pair<V, T> factor) => input;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Above(V input, V mask, V origin, V maskOrigin, Pair<V, T> factor) => V.Sum(input, -origin);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Signed(V input) => input;
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

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Key(V input, V mask, Pair<V, T> factor) => -input;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Above(V input, V mask, V origin, V maskOrigin, Pair<V, T> factor) => V.Sum(-input, -origin);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Signed(V input) => -input;
}
