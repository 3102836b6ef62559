using FusedActivations.Generated;

namespace FusedActivations;

/// <content>The sigmoid and its integral.</content>
public static partial class Formula
{
    /// <summary>Computes 1 / (1 + e^-u).</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, 1]. At most 2 units in the last place from the exact value.</remarks>
    public static float Sigmoid(float u) => LaneFormula<Lane<float>, float>.Sigmoid(new(u)).Value;

    /// <inheritdoc cref="Sigmoid(float)"/>
    public static double Sigmoid(double u) => LaneFormula<Lane<double>, double>.Sigmoid(new(u)).Value;

    /// <summary>Computes log(1 + e^u) without overflow.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: [0, inf). At most 1.5 units in the last place from the exact value.</remarks>
    public static float Softplus(float u) => LaneFormula<Lane<float>, float>.Softplus(new(u)).Value;

    /// <inheritdoc cref="Softplus(float)"/>
    public static double Softplus(double u) => LaneFormula<Lane<double>, double>.Softplus(new(u)).Value;

    /// <summary>Computes log(sigmoid(u)) = -log(1 + e^-u) without overflow.</summary>
    /// <param name="u">The argument.</param>
    /// <remarks>Range: (-inf, 0]. At most 1.5 units in the last place from the exact value.</remarks>
    public static float LogSigmoid(float u) => LaneFormula<Lane<float>, float>.LogSigmoid(new(u)).Value;

    /// <inheritdoc cref="LogSigmoid(float)"/>
    public static double LogSigmoid(double u) => LaneFormula<Lane<double>, double>.LogSigmoid(new(u)).Value;
}
