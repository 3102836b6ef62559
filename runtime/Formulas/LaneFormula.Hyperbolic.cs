namespace FusedActivations;

/// <content>Hyperbolic functions and their inverses.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Computes the hyperbolic tangent of u.</summary>
    public static V Tanh(V u) => V.Hyperbolic(u).Tanh;

    /// <summary>Computes 1 - tanh(u)^2, the derivative of tanh, without the cancellation.</summary>
    public static V SechSquared(V u) => V.Hyperbolic(u).SechSquared;

    /// <summary>Computes the hyperbolic sine of u.</summary>
    public static V Sinh(V u)
    {
        V size = V.Abs(u);
        V half = HalfExponential(size);
        V small = V.Exponential(size).MinusOne;
        V near = V.Create(0.5) * (small + small / (V.Create(1.0) + small));
        return V.Sign(u) * V.WhereLessThan(V.Create(1.0), size, half - V.Create(0.25) / half, near);
    }

    /// <summary>Computes the hyperbolic cosine of u.</summary>
    public static V Cosh(V u)
    {
        V half = HalfExponential(V.Abs(u));
        return half + V.Create(0.25) / half;
    }

    /// <summary>Computes the inverse hyperbolic sine of u.</summary>
    public static V Asinh(V u) => V.Asinh(u);

    /// <summary>Computes the inverse hyperbolic cosine of u; NaN below 1.</summary>
    public static V Acosh(V u)
    {
        V above = u - V.Create(1.0);
        V near = V.Log1p(V.MultiplyAdd(V.Sqrt(above), V.Sqrt(u + V.Create(1.0)), above));
        return V.WhereLessThan(V.Create(1000000000.0), u, V.Log(u) + V.Create(0.6931471805599453), near);
    }

    /// <summary>Computes the inverse hyperbolic tangent of u; NaN outside of -1 .. 1.</summary>
    public static V Atanh(V u) => V.Create(0.5) * (V.Log1p(u) - V.Log1p(-u));

    // e^u / 2, which does not overflow before the result does.
    private static V HalfExponential(V u) => V.Exponential(u).Times(V.Create(0.5));
}
