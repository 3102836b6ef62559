using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Operations of two steps in one instruction.</content>
public readonly partial struct Lane<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> MultiplySubtract(Lane<T> left, Lane<T> right, Lane<T> subtrahend) => MultiplyAdd(left, right, -subtrahend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> SubtractProduct(Lane<T> minuend, Lane<T> left, Lane<T> right) => MultiplyAdd(-left, right, minuend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> WhereLessThan(Lane<T> left, Lane<T> right, Lane<T> ifTrue, Lane<T> ifFalse) =>
        left.Value < right.Value ? ifTrue : ifFalse;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> WhereLessThanOrEqual(Lane<T> left, Lane<T> right, Lane<T> ifTrue, Lane<T> ifFalse) =>
        left.Value <= right.Value ? ifTrue : ifFalse;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> WhereEqual(Lane<T> left, Lane<T> right, Lane<T> ifTrue, Lane<T> ifFalse) =>
        left.Value == right.Value ? ifTrue : ifFalse;
}
