using FusedActivations.Generated;

namespace FusedActivations;

/// <content>Hyperbolic functions and their inverses.</content>
public static partial class Formula
{
    /// <summary>Computes the hyperbolic tangent of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [-1, 1]. At most 2 units in the last place from the exact value.</remarks>
    public static float Tanh(float u) => LaneFormula<Lane<float>, float>.Tanh(new(u)).Value;

    /// <inheritdoc cref="Tanh(float)"/>
    public static double Tanh(double u) => LaneFormula<Lane<double>, double>.Tanh(new(u)).Value;

    /// <summary>Computes 1 - tanh(u)^2, the derivative of tanh, without the cancellation.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, 1]. At most 2 units in the last place from the exact value.</remarks>
    public static float SechSquared(float u) => LaneFormula<Lane<float>, float>.SechSquared(new(u)).Value;

    /// <inheritdoc cref="SechSquared(float)"/>
    public static double SechSquared(double u) => LaneFormula<Lane<double>, double>.SechSquared(new(u)).Value;

    /// <summary>Computes the hyperbolic sine of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Sinh(float u) => LaneFormula<Lane<float>, float>.Sinh(new(u)).Value;

    /// <inheritdoc cref="Sinh(float)"/>
    public static double Sinh(double u) => LaneFormula<Lane<double>, double>.Sinh(new(u)).Value;

    /// <summary>Computes the hyperbolic cosine of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [1, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Cosh(float u) => LaneFormula<Lane<float>, float>.Cosh(new(u)).Value;

    /// <inheritdoc cref="Cosh(float)"/>
    public static double Cosh(double u) => LaneFormula<Lane<double>, double>.Cosh(new(u)).Value;

    /// <summary>Computes the inverse hyperbolic sine of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 2 units in the last place from the exact value.</remarks>
    public static float Asinh(float u) => LaneFormula<Lane<float>, float>.Asinh(new(u)).Value;

    /// <inheritdoc cref="Asinh(float)"/>
    public static double Asinh(double u) => LaneFormula<Lane<double>, double>.Asinh(new(u)).Value;

    /// <summary>Computes the inverse hyperbolic cosine of u; NaN below 1.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Acosh(float u) => LaneFormula<Lane<float>, float>.Acosh(new(u)).Value;

    /// <inheritdoc cref="Acosh(float)"/>
    public static double Acosh(double u) => LaneFormula<Lane<double>, double>.Acosh(new(u)).Value;

    /// <summary>Computes the inverse hyperbolic tangent of u; NaN outside of -1 .. 1.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Atanh(float u) => LaneFormula<Lane<float>, float>.Atanh(new(u)).Value;

    /// <inheritdoc cref="Atanh(float)"/>
    public static double Atanh(double u) => LaneFormula<Lane<double>, double>.Atanh(new(u)).Value;
}
