using FusedActivations.Generated;

namespace FusedActivations;

/// <content>Functions that take numbers to integers.</content>
public static partial class Formula
{
    /// <summary>Takes the largest integer that is not above u; the derivative is 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: integers. Exact.</remarks>
    public static float Floor(float u) => LaneFormula<Lane<float>, float>.Floor(new(u)).Value;

    /// <inheritdoc cref="Floor(float)"/>
    public static double Floor(double u) => LaneFormula<Lane<double>, double>.Floor(new(u)).Value;

    /// <summary>Takes the smallest integer that is not below u; the derivative is 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: integers. Exact.</remarks>
    public static float Ceil(float u) => LaneFormula<Lane<float>, float>.Ceil(new(u)).Value;

    /// <inheritdoc cref="Ceil(float)"/>
    public static double Ceil(double u) => LaneFormula<Lane<double>, double>.Ceil(new(u)).Value;

    /// <summary>Takes the nearest integer, the even one of two; the derivative is 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: integers. Exact.</remarks>
    public static float Round(float u) => LaneFormula<Lane<float>, float>.Round(new(u)).Value;

    /// <inheritdoc cref="Round(float)"/>
    public static double Round(double u) => LaneFormula<Lane<double>, double>.Round(new(u)).Value;

    /// <summary>Takes the integer part of u, towards 0; the derivative is 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: integers. Exact.</remarks>
    public static float Truncate(float u) => LaneFormula<Lane<float>, float>.Truncate(new(u)).Value;

    /// <inheritdoc cref="Truncate(float)"/>
    public static double Truncate(double u) => LaneFormula<Lane<double>, double>.Truncate(new(u)).Value;
}
