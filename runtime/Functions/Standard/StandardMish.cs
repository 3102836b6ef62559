using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes mish, u tanh(log(1 + e^u)), its gate and their derivatives, of <c>Precision.Standard</c>.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: with e = e^u and n = e (e + 2), tanh(log(1 + e)) = n / (n + 2) and its derivative 4 e (1 + e) / (n + 2)^2. From 20 on the
/// gate is 1, and the argument of e^u is held there. NaN stays NaN.
/// </remarks>
internal static class StandardMish<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    // The gate is 1 there.
    private static V End
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(20);
    }

    // The gate's slope is 4 e^-80 there, which is lost beside any sum, and the square of n is still finite.
    private static V EndOfSlope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(40);
    }

    /// <summary>Computes tanh(log(1 + e^u)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Gate(V u)
    {
        if (typeof(T) == typeof(double))
        {
            return V.Logistic(u).TanhSoftplus;
        }

        V e = PowerUpTo(u, End);
        V n = V.MultiplyAdd(e, e, e + e);
        return n / (n + V.Create(2));
    }

    /// <summary>Computes the derivative of <see cref="Gate"/>; 0 from 40 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GateSlope(V u)
    {
        if (typeof(T) == typeof(double))
        {
            return V.Logistic(u).TanhSoftplusSlope;
        }

        V e = PowerUpTo(u, EndOfSlope);
        V reciprocal = V.Create(1) / V.MultiplyAdd(e, e, e + e + V.Create(2));
        V bell = V.MultiplyAdd(e, e, e) * V.Create(4) * reciprocal * reciprocal;
        return V.WhereLessThan(EndOfSlope, u, default, bell);
    }

    /// <summary>Computes mish; -0 at -infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Value(V u)
    {
        V bounded = V.AtLeast(u, -ScaledPower<V, T>.Smallest);
        return bounded * Gate(bounded);
    }

    /// <summary>Computes the derivative of mish: 1 at infinity, 0 at -infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Slope(V u)
    {
        if (typeof(T) == typeof(double))
        {
            V factor = V.AtMost(V.AtLeast(u, V.Create(-800)), V.Create(800));
            return V.MultiplyAdd(factor, V.Logistic(u).TanhSoftplusSlope, V.Logistic(u).TanhSoftplus);
        }

        // With w = 1 / (n + 2): n w + u 4 e (1 + e) w^2.
        V bounded = V.AtMost(V.AtLeast(u, -ScaledPower<V, T>.Smallest), End);
        V e = ScaledPower<V, T>.Rising(bounded).Value;
        V n = V.MultiplyAdd(e, e, e + e);
        V reciprocal = V.Create(1) / (n + V.Create(2));
        V bell = V.MultiplyAdd(e, e, e) * V.Create(4) * reciprocal;
        return V.MultiplyAdd(bounded, bell, n) * reciprocal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V PowerUpTo(V u, V end) => ScaledPower<V, T>.Rising(V.AtMost(V.AtLeast(u, -ScaledPower<V, T>.Smallest), end)).Value;
}

/// <content>Adds mish of standard precision.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes mish of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Mish(V u) => StandardMish<V, T>.Value(u);

    /// <summary>Computes the derivative of mish, of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V MishSlope(V u) => StandardMish<V, T>.Slope(u);
}
