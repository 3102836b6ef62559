using FusedActivations.Generated;

namespace FusedActivations;

/// <content>Functions of the circle and their inverses.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Computes the sine of u.</summary>
    public static V Sin(V u) => V.Circular(u).Sin;

    /// <summary>Computes the cosine of u.</summary>
    public static V Cos(V u) => V.Circular(u).Cos;

    /// <summary>Computes the tangent of u.</summary>
    public static V Tan(V u)
    {
        Circular<V, T> circular = V.Circular(u);
        return circular.Sin / circular.Cos;
    }

    /// <summary>Computes the inverse sine of u; NaN outside of -1 .. 1.</summary>
    public static V Asin(V u) => V.Atan(u / V.Sqrt((V.Create(1.0) - u) * (V.Create(1.0) + u)));

    /// <summary>Computes the inverse cosine of u; NaN outside of -1 .. 1.</summary>
    public static V Acos(V u) => V.Create(2.0) * V.Atan(V.Sqrt((V.Create(1.0) - u) / (V.Create(1.0) + u)));

    /// <summary>Computes the inverse tangent of u.</summary>
    public static V Atan(V u) => V.Atan(u);
}
