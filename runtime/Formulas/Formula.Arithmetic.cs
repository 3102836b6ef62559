using FusedActivations.Generated;

namespace FusedActivations;

/// <content>Functions of a few instructions.</content>
public static partial class Formula
{
    /// <summary>Computes |u|, the size of u; its derivative at 0 is 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). Exact.</remarks>
    public static float Abs(float u) => LaneFormula<Lane<float>, float>.Abs(new(u)).Value;

    /// <inheritdoc cref="Abs(float)"/>
    public static double Abs(double u) => LaneFormula<Lane<double>, double>.Abs(new(u)).Value;

    /// <summary>Computes -1, 0 or 1, the sign of u; NaN stays NaN.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: {-1, 0, 1}. Exact.</remarks>
    public static float Sign(float u) => LaneFormula<Lane<float>, float>.Sign(new(u)).Value;

    /// <inheritdoc cref="Sign(float)"/>
    public static double Sign(double u) => LaneFormula<Lane<double>, double>.Sign(new(u)).Value;

    /// <summary>Computes the square root of u; NaN below 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). Rounded once.</remarks>
    public static float Sqrt(float u) => LaneFormula<Lane<float>, float>.Sqrt(new(u)).Value;

    /// <inheritdoc cref="Sqrt(float)"/>
    public static double Sqrt(double u) => LaneFormula<Lane<double>, double>.Sqrt(new(u)).Value;

    /// <summary>Computes u * u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). Rounded once.</remarks>
    public static float Square(float u) => LaneFormula<Lane<float>, float>.Square(new(u)).Value;

    /// <inheritdoc cref="Square(float)"/>
    public static double Square(double u) => LaneFormula<Lane<double>, double>.Square(new(u)).Value;

    /// <summary>Computes 1 / u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). Rounded once.</remarks>
    public static float Rcp(float u) => LaneFormula<Lane<float>, float>.Rcp(new(u)).Value;

    /// <inheritdoc cref="Rcp(float)"/>
    public static double Rcp(double u) => LaneFormula<Lane<double>, double>.Rcp(new(u)).Value;

    /// <summary>Computes sqrt(u * u + v * v) without overflow on the way.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="v">The second argument.</param>
    /// <remarks>Range: [0, inf). At most 1.25 units in the last place from the exact value.</remarks>
    public static float Hypot(float u, float v) => LaneFormula<Lane<float>, float>.Hypot(new(u), new(v)).Value;

    /// <inheritdoc cref="Hypot(float, float)"/>
    public static double Hypot(double u, double v) => LaneFormula<Lane<double>, double>.Hypot(new(u), new(v)).Value;

    /// <summary>Computes u to the power of v; NaN below 0 unless v is an integer.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="v">The second argument.</param>
    /// <remarks>Range: (-inf, inf). At most 1.5 units in the last place from the exact value.</remarks>
    public static float Pow(float u, float v) => LaneFormula<Lane<float>, float>.Pow(new(u), new(v)).Value;

    /// <inheritdoc cref="Pow(float, float)"/>
    public static double Pow(double u, double v) => LaneFormula<Lane<double>, double>.Pow(new(u), new(v)).Value;

    /// <summary>Computes u * v + w, rounded once where the hardware does so.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="v">The second argument.</param>
    /// <param name="w">The third argument.</param>
    /// <remarks>Range: (-inf, inf).</remarks>
    public static float Fma(float u, float v, float w) => LaneFormula<Lane<float>, float>.Fma(new(u), new(v), new(w)).Value;

    /// <inheritdoc cref="Fma(float, float, float)"/>
    public static double Fma(double u, double v, double w) => LaneFormula<Lane<double>, double>.Fma(new(u), new(v), new(w)).Value;

    /// <summary>Goes from u to v as w goes from 0 to 1: u * (1 - w) + v * w.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="v">The second argument.</param>
    /// <param name="w">The third argument.</param>
    /// <remarks>Range: between u and v.</remarks>
    public static float Lerp(float u, float v, float w) => LaneFormula<Lane<float>, float>.Lerp(new(u), new(v), new(w)).Value;

    /// <inheritdoc cref="Lerp(float, float, float)"/>
    public static double Lerp(double u, double v, double w) => LaneFormula<Lane<double>, double>.Lerp(new(u), new(v), new(w)).Value;

    /// <summary>Takes the larger of u and v; NaN where either is NaN. Of equal ones, v has the derivative.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="v">The second argument.</param>
    /// <remarks>Range: that of u and v. Exact.</remarks>
    public static float Max(float u, float v) => LaneFormula<Lane<float>, float>.Max(new(u), new(v)).Value;

    /// <inheritdoc cref="Max(float, float)"/>
    public static double Max(double u, double v) => LaneFormula<Lane<double>, double>.Max(new(u), new(v)).Value;

    /// <summary>Takes the smaller of u and v; NaN where either is NaN. Of equal ones, v has the derivative.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="v">The second argument.</param>
    /// <remarks>Range: that of u and v. Exact.</remarks>
    public static float Min(float u, float v) => LaneFormula<Lane<float>, float>.Min(new(u), new(v)).Value;

    /// <inheritdoc cref="Min(float, float)"/>
    public static double Min(double u, double v) => LaneFormula<Lane<double>, double>.Min(new(u), new(v)).Value;

    /// <summary>Limits u to low .. high; a NaN of u stays NaN.</summary>
    /// <param name="u">The argument.</param>
    /// <param name="low">The lower limit.</param>
    /// <param name="high">The upper limit.</param>
    /// <remarks>Range: [low, high]. Exact.</remarks>
    public static float Clamp(float u, float low, float high) => LaneFormula<Lane<float>, float>.Clamp(new(u), new(low), new(high)).Value;

    /// <inheritdoc cref="Clamp(float, float, float)"/>
    public static double Clamp(double u, double low, double high) =>
        LaneFormula<Lane<double>, double>.Clamp(new(u), new(low), new(high)).Value;
}
