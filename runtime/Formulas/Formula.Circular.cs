using FusedActivations.Generated;

namespace FusedActivations;

/// <content>Functions of the circle and their inverses.</content>
public static partial class Formula
{
    /// <summary>Computes the sine of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [-1, 1]. At most 1 units in the last place from the exact value.</remarks>
    public static float Sin(float u) => LaneFormula<Lane<float>, float>.Sin(new(u)).Value;

    /// <inheritdoc cref="Sin(float)"/>
    public static double Sin(double u) => LaneFormula<Lane<double>, double>.Sin(new(u)).Value;

    /// <summary>Computes the cosine of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [-1, 1]. At most 1 units in the last place from the exact value.</remarks>
    public static float Cos(float u) => LaneFormula<Lane<float>, float>.Cos(new(u)).Value;

    /// <inheritdoc cref="Cos(float)"/>
    public static double Cos(double u) => LaneFormula<Lane<double>, double>.Cos(new(u)).Value;

    /// <summary>Computes the tangent of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Tan(float u) => LaneFormula<Lane<float>, float>.Tan(new(u)).Value;

    /// <inheritdoc cref="Tan(float)"/>
    public static double Tan(double u) => LaneFormula<Lane<double>, double>.Tan(new(u)).Value;

    /// <summary>Computes the inverse sine of u; NaN outside of -1 .. 1.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [-pi/2, pi/2]. At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Asin(float u) => LaneFormula<Lane<float>, float>.Asin(new(u)).Value;

    /// <inheritdoc cref="Asin(float)"/>
    public static double Asin(double u) => LaneFormula<Lane<double>, double>.Asin(new(u)).Value;

    /// <summary>Computes the inverse cosine of u; NaN outside of -1 .. 1.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, pi]. At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Acos(float u) => LaneFormula<Lane<float>, float>.Acos(new(u)).Value;

    /// <inheritdoc cref="Acos(float)"/>
    public static double Acos(double u) => LaneFormula<Lane<double>, double>.Acos(new(u)).Value;

    /// <summary>Computes the inverse tangent of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [-pi/2, pi/2]. At most 1.5 units in the last place from the exact value.</remarks>
    public static float Atan(float u) => LaneFormula<Lane<float>, float>.Atan(new(u)).Value;

    /// <inheritdoc cref="Atan(float)"/>
    public static double Atan(double u) => LaneFormula<Lane<double>, double>.Atan(new(u)).Value;
}
