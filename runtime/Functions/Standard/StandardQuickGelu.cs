using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Adds quick_gelu, u / (1 + e^(-1.702 u)), of standard precision.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes quick_gelu, of standard precision: -0 at -infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V QuickGelu(V u)
    {
        if (typeof(T) == typeof(double))
        {
            V logistic = V.Logistic(V.Product(u, V.Create(1.702))).Times(u);
            return V.WhereEqual(V.Abs(u), V.Create(double.PositiveInfinity), V.AtLeast(u, default), logistic);
        }

        V bounded = V.AtLeast(u, -ScaledPower<V, T>.Largest * V.Create(1 / 1.702));
        return bounded / ScaledPower<V, T>.Of(V.AtMost(bounded, ScaledPower<V, T>.Smallest * V.Create(1 / 1.702)), -1.702).OnePlus;
    }

    /// <summary>Computes the derivative of quick_gelu: s (1 + 1.702 u (1 - s)), s = 1 / (1 + e^(-1.702 u)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V QuickGeluSlope(V u)
    {
        if (typeof(T) == typeof(double))
        {
            return V.Logistic(V.Product(u, V.Create(1.702))).ValueAndSlopeTimes(u * V.Create(1.702));
        }

        V size = V.AtMost(V.Abs(u), ScaledPower<V, T>.Smallest * V.Create(1 / 1.702));
        ScaledPower<V, T> decay = ScaledPower<V, T>.Of(size, -1.702);
        V near = V.Create(1) / decay.OnePlus;
        V far = decay.Value * near;
        V growth = size * V.Create(1.702);

        // Below zero s is the small one of the two, and u negative.
        V above = near * V.MultiplyAdd(growth, far, V.Create(1));
        V below = far * V.SubtractProduct(V.Create(1), growth, near);
        return V.WhereLessThan(u, default, below, above);
    }
}
