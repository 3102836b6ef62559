namespace FusedActivations;

/// <content>Exponentials and logarithms.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Computes e^u.</summary>
    public static V Exp(V u) => V.Exponential(u).Value;

    /// <summary>Computes 2^u.</summary>
    public static V Exp2(V u) => V.BinaryExponential(u).Value;

    /// <summary>Computes 10^u.</summary>
    public static V Exp10(V u) => V.DecimalExponential(u).Value;

    /// <summary>Computes e^u - 1, with all digits also where u is near 0.</summary>
    public static V Expm1(V u) => V.Exponential(u).MinusOne;

    /// <summary>Computes the natural logarithm of u; NaN below 0.</summary>
    public static V Log(V u) => V.Log(u);

    /// <summary>Computes the logarithm of u to base 2; NaN below 0.</summary>
    public static V Log2(V u) => V.Create(1.4426950408889634) * V.Log(u);

    /// <summary>Computes the logarithm of u to base 10; NaN below 0.</summary>
    public static V Log10(V u) => V.Create(0.4342944819032518) * V.Log(u);

    /// <summary>Computes log(1 + u), with all digits also where u is near 0; NaN below -1.</summary>
    public static V Log1p(V u) => V.Log1p(u);

    /// <summary>Computes log(1 - e^-u); NaN below 0.</summary>
    public static V Log1mExp(V u) => V.Log1mExp(u);
}
