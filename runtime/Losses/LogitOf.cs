using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the logit of one element in double, with what rounding leaves.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the element.</typeparam>
internal static class LogitOf<T, L>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, IBend<T>
{
    /// <summary>Computes the logit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<Lane<double>, double> At(T x) =>
        L.ArePlain ? new Lane<double>(double.CreateTruncating(x)) : Bent(x);

    /// <summary>Computes the logit less another one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<Lane<double>, double> Above(T x, T other) => L.ArePlain
        ? Pair<Lane<double>, double>.Sum(new(double.CreateTruncating(x)), new(-double.CreateTruncating(other)))
        : BentAbove(x, other);

    // Calls of their own: see BentExponential.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static Pair<Lane<double>, double> Bent(T x) => Widen(L.Divide(L.At(new Lane<T>(x))));

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static Pair<Lane<double>, double> BentAbove(T x, T other) => Widen(L.Divide(L.At(new Lane<T>(x)) - L.At(new Lane<T>(other))));

    // The low part of an infinite logit is not known.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<Lane<double>, double> Widen(Pair<Lane<T>, T> logit)
    {
        double low = double.CreateTruncating(logit.Low.Value);
        return Pair<Lane<double>, double>.Sum(new(double.CreateTruncating(logit.High.Value)), new(double.IsFinite(low) ? low : 0));
    }
}
