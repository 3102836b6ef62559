using FusedActivations.Generated;

namespace FusedActivations;

/// <content>Exponentials and logarithms.</content>
public static partial class Formula
{
    /// <summary>Computes e^u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). At most 1 units in the last place from the exact value.</remarks>
    public static float Exp(float u) => LaneFormula<Lane<float>, float>.Exp(new(u)).Value;

    /// <inheritdoc cref="Exp(float)"/>
    public static double Exp(double u) => LaneFormula<Lane<double>, double>.Exp(new(u)).Value;

    /// <summary>Computes 2^u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Exp2(float u) => LaneFormula<Lane<float>, float>.Exp2(new(u)).Value;

    /// <inheritdoc cref="Exp2(float)"/>
    public static double Exp2(double u) => LaneFormula<Lane<double>, double>.Exp2(new(u)).Value;

    /// <summary>Computes 10^u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Exp10(float u) => LaneFormula<Lane<float>, float>.Exp10(new(u)).Value;

    /// <inheritdoc cref="Exp10(float)"/>
    public static double Exp10(double u) => LaneFormula<Lane<double>, double>.Exp10(new(u)).Value;

    /// <summary>Computes e^u - 1, with all digits also where u is near 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [-1, inf). At most 1.25 units in the last place from the exact value.</remarks>
    public static float Expm1(float u) => LaneFormula<Lane<float>, float>.Expm1(new(u)).Value;

    /// <inheritdoc cref="Expm1(float)"/>
    public static double Expm1(double u) => LaneFormula<Lane<double>, double>.Expm1(new(u)).Value;

    /// <summary>Computes the natural logarithm of u; NaN below 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 1 units in the last place from the exact value.</remarks>
    public static float Log(float u) => LaneFormula<Lane<float>, float>.Log(new(u)).Value;

    /// <inheritdoc cref="Log(float)"/>
    public static double Log(double u) => LaneFormula<Lane<double>, double>.Log(new(u)).Value;

    /// <summary>Computes the logarithm of u to base 2; NaN below 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Log2(float u) => LaneFormula<Lane<float>, float>.Log2(new(u)).Value;

    /// <inheritdoc cref="Log2(float)"/>
    public static double Log2(double u) => LaneFormula<Lane<double>, double>.Log2(new(u)).Value;

    /// <summary>Computes the logarithm of u to base 10; NaN below 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 3 (float) or 4 (double) units in the last place from the exact value.</remarks>
    public static float Log10(float u) => LaneFormula<Lane<float>, float>.Log10(new(u)).Value;

    /// <inheritdoc cref="Log10(float)"/>
    public static double Log10(double u) => LaneFormula<Lane<double>, double>.Log10(new(u)).Value;

    /// <summary>Computes log(1 + u), with all digits also where u is near 0; NaN below -1.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, inf). At most 1.5 units in the last place from the exact value.</remarks>
    public static float Log1p(float u) => LaneFormula<Lane<float>, float>.Log1p(new(u)).Value;

    /// <inheritdoc cref="Log1p(float)"/>
    public static double Log1p(double u) => LaneFormula<Lane<double>, double>.Log1p(new(u)).Value;

    /// <summary>Computes log(1 - e^-u); NaN below 0.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, 0]. At most 1.75 units in the last place from the exact value.</remarks>
    public static float Log1mExp(float u) => LaneFormula<Lane<float>, float>.Log1mExp(new(u)).Value;

    /// <inheritdoc cref="Log1mExp(float)"/>
    public static double Log1mExp(double u) => LaneFormula<Lane<double>, double>.Log1mExp(new(u)).Value;
}
