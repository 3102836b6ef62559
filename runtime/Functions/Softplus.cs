using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes log(1 + e^u) as max(u, 0) + log(1 + t), t = e^-|u|.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal static class Softplus<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes log(1 + e^u); the low part of the argument is finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(Pair<V, T> u)
    {
        V t = Exponential<V, T>.OfDecay(u).Value;

        // For t above sqrt(2) - 1, 1 + t is halved, and log 2 added.
        V bound = V.Create(0.41421356);
        V reduced = V.WhereLessThan(bound, t, V.MultiplyAdd(t, V.Create(0.5), V.Create(-0.5)), t);
        V high = V.WhereLessThan(bound, t, LogarithmOfTwo<V, T>.High, default);
        V rest = V.WhereLessThan(bound, t, LogarithmOfTwo<V, T>.Low, default) + V.WhereLessThan(default, u.High, u.Low, default);
        V series = V.MultiplyAdd(reduced * reduced, LogarithmSeries<V, T>.At(reduced), rest);
        return V.AtLeast(u.High, default) + (high + (reduced + series));
    }
}
