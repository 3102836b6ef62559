using FusedActivations.Generated;

namespace FusedActivations;

/// <content>The error function and the normal distribution.</content>
public static partial class Formula
{
    /// <summary>Computes the error function of u.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [-1, 1]. At most 1 units in the last place from the exact value.</remarks>
    public static float Erf(float u) => LaneFormula<Lane<float>, float>.Erf(new(u)).Value;

    /// <inheritdoc cref="Erf(float)"/>
    public static double Erf(double u) => LaneFormula<Lane<double>, double>.Erf(new(u)).Value;

    /// <summary>Computes 1 - erf(u) without the cancellation.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, 2]. At most 2 units in the last place from the exact value.</remarks>
    public static float Erfc(float u) => LaneFormula<Lane<float>, float>.Erfc(new(u)).Value;

    /// <inheritdoc cref="Erfc(float)"/>
    public static double Erfc(double u) => LaneFormula<Lane<double>, double>.Erfc(new(u)).Value;

    /// <summary>Computes the cumulative distribution of the standard normal, (1 + erf(u / sqrt(2))) / 2.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, 1]. At most 2 units in the last place from the exact value.</remarks>
    public static float NormalCdf(float u) => LaneFormula<Lane<float>, float>.NormalCdf(new(u)).Value;

    /// <inheritdoc cref="NormalCdf(float)"/>
    public static double NormalCdf(double u) => LaneFormula<Lane<double>, double>.NormalCdf(new(u)).Value;

    /// <summary>Computes the density of the standard normal, e^(-u^2/2) / sqrt(2 pi).</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, 0.3989422804014327]. At most 1.5 units in the last place from the exact value.</remarks>
    public static float NormalDensity(float u) => LaneFormula<Lane<float>, float>.NormalDensity(new(u)).Value;

    /// <inheritdoc cref="NormalDensity(float)"/>
    public static double NormalDensity(double u) => LaneFormula<Lane<double>, double>.NormalDensity(new(u)).Value;
}
