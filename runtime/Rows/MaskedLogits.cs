using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Adds the mask to logits, exactly; a mask of -infinity takes an element out, whatever it is.</summary>
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
        return Sum(logit, mask, mask);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Key(V input, V mask, Pair<V, T> factor) => TakeOut(TLogits.At(input, mask, factor).High + mask, mask);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Above(V input, V mask, V origin, V maskOrigin, Pair<V, T> factor)
    {
        Pair<V, T> difference = TLogits.Above(input, mask, origin, maskOrigin, factor);
        Pair<V, T> added = V.Sum(mask, -maskOrigin);
        Pair<V, T> sum = Sum(difference, added.High, mask);
        return new(sum.High, sum.Low + Known(added.Low));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Signed(V input) => TLogits.Signed(input);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> Sum(Pair<V, T> logit, V addend, V mask)
    {
        Pair<V, T> sum = V.Sum(logit.High, addend);
        V low = sum.Low + logit.Low;

        return new(TakeOut(sum.High, mask), Known(low));
    }

    // The largest numbers overflow on the way to their error: it is NaN or infinite.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Known(V low) => V.WhereEqual(low - low, default, low, default);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V TakeOut(V logit, V mask)
    {
        V nothing = V.Create(double.NegativeInfinity);
        return V.WhereEqual(mask, nothing, nothing, logit);
    }
}
