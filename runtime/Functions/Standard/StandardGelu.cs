using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Adds gelu of standard precision, by the normal distribution and by tanh.</content>
/// <remarks>
/// Method: max(u, 0) - |u| T(|u|), T by eight pieces of a polynomial that a permutation of a register picks: one multiplication and one
/// addition where the result is rounded, no division. The slope is S(|u|) below zero and 1 - S(|u|) above. In double: full precision.
/// </remarks>
public partial interface IVector<V, T>
{
    /// <summary>Computes gelu, u Phi(u), of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Gelu(V u)
    {
        if (typeof(T) == typeof(double))
        {
            return V.WhereEqual(V.Abs(u), V.Create(double.PositiveInfinity), V.AtLeast(u, default), V.Normal(u).CdfTimes(u));
        }

        V size = V.AtMost(V.Abs(u), V.Create(GeluPieces<V, T>.End));
        return V.SubtractProduct(V.AtLeast(u, default), size, GeluPieces<V, T>.Tail(size));
    }

    /// <summary>Computes the derivative of gelu, of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V GeluSlope(V u)
    {
        if (typeof(T) == typeof(double))
        {
            return V.Normal(u).Cdf + V.Normal(u).DensityTimes(u);
        }

        V slope = GeluPieces<V, T>.Slope(V.AtMost(V.Abs(u), V.Create(GeluPieces<V, T>.End)));
        return V.WhereLessThan(u, default, slope, V.Create(1) - slope);
    }

    /// <summary>Computes gelu's tanh form, u / (1 + e^-z(u)) with z(u) = 2 sqrt(2/pi) (u + 0.044715 u^3), of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V GeluTanh(V u)
    {
        if (typeof(T) == typeof(double))
        {
            return V.WhereEqual(V.Abs(u), V.Create(double.PositiveInfinity), V.AtLeast(u, default), V.Logistic(V.GeluArgument(u)).Times(u));
        }

        V size = V.AtMost(V.Abs(u), V.Create(GeluPieces<V, T>.TanhEnd));
        return V.SubtractProduct(V.AtLeast(u, default), size, GeluPieces<V, T>.TanhTail(size));
    }

    /// <summary>Computes the derivative of gelu's tanh form, of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V GeluTanhSlope(V u)
    {
        if (typeof(T) == typeof(double))
        {
            V growth = u * V.MultiplyAdd(u * u, V.Create(0.21406453827427), V.Create(1.5957691216057308));
            return V.Logistic(V.GeluArgument(u)).ValueAndSlopeTimes(growth);
        }

        V slope = GeluPieces<V, T>.TanhSlope(V.AtMost(V.Abs(u), V.Create(GeluPieces<V, T>.TanhEnd)));
        return V.WhereLessThan(u, default, slope, V.Create(1) - slope);
    }
}
