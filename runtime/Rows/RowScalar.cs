using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the few numbers that a row has one of, with more digits than an element has.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
internal static class RowScalar<T>
    where T : unmanaged
{
    /// <summary>Makes an element of a double; rounded where it is a float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of(double value) =>
        typeof(T) == typeof(double) ? Unsafe.BitCast<double, T>(value) : Unsafe.BitCast<float, T>((float)value);

    /// <summary>Makes a double of an element, exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Widen(T value) => typeof(T) == typeof(double) ? Unsafe.BitCast<T, double>(value) : Unsafe.BitCast<T, float>(value);

    /// <summary>Splits the sum of two doubles, the second one small, into an element and what its rounding leaves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T High, T Low) Split(double high, double low = 0)
    {
        T rounded = Of(high + low);
        double rest = (high - Widen(rounded)) + low;
        return (rounded, Of(double.IsFinite(rest) ? rest : 0));
    }

    /// <summary>Gives 1 / (high + low), and what its rounding leaves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T High, T Low) Reciprocal(double high, double low)
    {
        double reciprocal = 1 / high;
        T rounded = Of(reciprocal);

        // In double, one step of Newton's, whose correction is the low part.
        double rest = typeof(T) == typeof(double)
            ? (Math.FusedMultiplyAdd(-high, reciprocal, 1) - (low * reciprocal)) * reciprocal
            : reciprocal - Widen(rounded);
        return (rounded, Of(rest));
    }

    /// <summary>Gives the reciprocal of a temperature in every lane, and what its rounding leaves.</summary>
    /// <typeparam name="V">The register type.</typeparam>
    /// <param name="temperature">The temperature; see <see cref="TemperatureRange{T}"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Factor<V>(double temperature)
        where V : struct, IVector<V, T>
    {
        (T high, T low) = Reciprocal(TemperatureRange<T>.Limit(temperature), 0);
        return new(V.Broadcast(high), V.Broadcast(low));
    }
}
