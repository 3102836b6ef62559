using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>
/// Powers of two and of ten: 2^u = 2^n e^((u - n) ln 2) and 10^u = 2^n e^((u - n log10(2)) ln 10), log10(2) in two parts of which a product
/// of the first with n is exact.
/// </content>
public readonly partial struct Exponential<V, T>
{
    /// <summary>Computes 2^u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Exponential<V, T> OfBinary(Pair<V, T> u)
    {
        V limit = V.Create(typeof(T) == typeof(double) ? 2110.4 : 290.4);
        Pair<V, T> clamped = Clamp(u, limit);
        V power = Integral(clamped.High);
        return new(u.High, ((clamped.High - power) + clamped.Low) * V.Create(0.6931471805599453), power);
    }

    /// <summary>Computes 10^u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Exponential<V, T> OfDecimal(Pair<V, T> u)
    {
        // The limits of 2^u times log10(2), of which tools/coefficients/exponential.sollya prints the parts.
        V limit = V.Create(typeof(T) == typeof(double) ? 635.293702849266 : 87.41911074082013);
        Pair<V, T> clamped = Clamp(u, limit);
        V power = Integral(clamped.High * V.Create(3.321928094887362));
        V rest = V.SubtractProduct(clamped.High, power, V.Create(typeof(T) == typeof(double) ? 0.3010299956640665 : 0.301025390625));
        rest = V.SubtractProduct(rest, power, V.Create(typeof(T) == typeof(double) ? -8.532344317057107e-14 : 4.605039066518657e-06));
        return new(u.High, (rest + clamped.Low) * V.Create(2.302585092994046), power);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> Clamp(Pair<V, T> u, V limit)
    {
        V high = V.AtMost(V.AtLeast(u.High, -limit), limit);
        return new(high, V.WhereEqual(high, u.High, u.Low, default));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Integral(V u)
    {
        V rounding = V.Create(typeof(T) == typeof(double) ? FloatBits.RoundingDouble : FloatBits.RoundingSingle);
        return (u + rounding) - rounding;
    }
}

/// <content>Adds 2^u and 10^u.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes 2^u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Exponential<V, T> BinaryExponential(V u) => Generated.Exponential<V, T>.OfBinary(u);

    /// <inheritdoc cref="BinaryExponential(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Exponential<V, T> BinaryExponential(Pair<V, T> u) => Generated.Exponential<V, T>.OfBinary(u);

    /// <summary>Computes 10^u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Exponential<V, T> DecimalExponential(V u) => Generated.Exponential<V, T>.OfDecimal(u);

    /// <inheritdoc cref="DecimalExponential(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Exponential<V, T> DecimalExponential(Pair<V, T> u) => Generated.Exponential<V, T>.OfDecimal(u);
}
