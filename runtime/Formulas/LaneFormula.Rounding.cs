namespace FusedActivations;

/// <content>Functions that take numbers to integers.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Takes the largest integer that is not above u; the derivative is 0.</summary>
    public static V Floor(V u) => V.Floor(u);

    /// <summary>Takes the smallest integer that is not below u; the derivative is 0.</summary>
    public static V Ceil(V u) => V.Ceiling(u);

    /// <summary>Takes the nearest integer, the even one of two; the derivative is 0.</summary>
    public static V Round(V u) => V.Round(u);

    /// <summary>Takes the integer part of u, towards 0; the derivative is 0.</summary>
    public static V Truncate(V u) => V.Truncate(u);
}
