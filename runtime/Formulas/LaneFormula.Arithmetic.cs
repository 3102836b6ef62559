namespace FusedActivations;

/// <content>Functions of a few instructions.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Computes |u|, the size of u; its derivative at 0 is 0.</summary>
    public static V Abs(V u) => V.Abs(u);

    /// <summary>Computes -1, 0 or 1, the sign of u; NaN stays NaN.</summary>
    public static V Sign(V u) => V.Sign(u);

    /// <summary>Computes the square root of u; NaN below 0.</summary>
    public static V Sqrt(V u) => V.Sqrt(u);

    /// <summary>Computes u * u.</summary>
    public static V Square(V u) => u * u;

    /// <summary>Computes 1 / u.</summary>
    public static V Rcp(V u) => V.Create(1.0) / u;

    /// <summary>Computes sqrt(u * u + v * v) without overflow on the way.</summary>
    public static V Hypot(V u, V v) => V.Hypot(u, v);

    /// <summary>Computes u to the power of v; NaN below 0 unless v is an integer.</summary>
    public static V Pow(V u, V v) => V.Pow(u, v);

    /// <summary>Computes u * v + w, rounded once where the hardware does so.</summary>
    public static V Fma(V u, V v, V w) => V.MultiplyAdd(u, v, w);

    /// <summary>Goes from u to v as w goes from 0 to 1: u * (1 - w) + v * w.</summary>
    public static V Lerp(V u, V v, V w) => V.MultiplyAdd(u, V.Create(1.0) - w, v * w);

    /// <summary>Takes the larger of u and v; NaN where either is NaN. Of equal ones, v has the derivative.</summary>
    public static V Max(V u, V v) => V.WhereLessThan(v, u, u, V.WhereLessThanOrEqual(u, v, v, u + v));

    /// <summary>Takes the smaller of u and v; NaN where either is NaN. Of equal ones, v has the derivative.</summary>
    public static V Min(V u, V v) => V.WhereLessThan(u, v, u, V.WhereLessThanOrEqual(v, u, v, u + v));

    /// <summary>Limits u to low .. high; a NaN of u stays NaN.</summary>
    public static V Clamp(V u, V low, V high) => V.WhereLessThan(u, low, low, V.WhereLessThan(high, u, high, u));
}
