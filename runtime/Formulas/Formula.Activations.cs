using FusedActivations.Generated;

namespace FusedActivations;

/// <content>Activations by name; parameters have the defaults of the catalogue.</content>
public static partial class Formula
{
    /// <summary>Computes relu: x above 0, 0 below; the derivative at 0 is 0.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [0, inf). Exact.</remarks>
    public static float Relu(float x) => LaneFormula<Lane<float>, float>.Relu(new(x)).Value;

    /// <inheritdoc cref="Relu(float)"/>
    public static double Relu(double x) => LaneFormula<Lane<double>, double>.Relu(new(x)).Value;

    /// <summary>Computes relu6: x limited to 0 .. 6.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [0, 6]. Exact.</remarks>
    public static float Relu6(float x) => LaneFormula<Lane<float>, float>.Relu6(new(x)).Value;

    /// <inheritdoc cref="Relu6(float)"/>
    public static double Relu6(double x) => LaneFormula<Lane<double>, double>.Relu6(new(x)).Value;

    /// <summary>Computes the square of relu.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [0, inf). Rounded once.</remarks>
    public static float ReluSquared(float x) => LaneFormula<Lane<float>, float>.ReluSquared(new(x)).Value;

    /// <inheritdoc cref="ReluSquared(float)"/>
    public static double ReluSquared(double x) => LaneFormula<Lane<double>, double>.ReluSquared(new(x)).Value;

    /// <summary>Computes leaky_relu: x above 0, alpha * x below.</summary>
    /// <param name="x">The input.</param>
    /// <param name="alpha">The slope or the size below 0.</param>
    /// <remarks>Range: (-inf, inf). Rounded once.</remarks>
    public static float LeakyRelu(float x, float alpha = 0.01f) => LaneFormula<Lane<float>, float>.LeakyRelu(new(x), new(alpha)).Value;

    /// <inheritdoc cref="LeakyRelu(float, float)"/>
    public static double LeakyRelu(double x, double alpha = 0.01) => LaneFormula<Lane<double>, double>.LeakyRelu(new(x), new(alpha)).Value;

    /// <summary>Computes elu: x above 0, alpha * (e^x - 1) below.</summary>
    /// <param name="x">The input.</param>
    /// <param name="alpha">The slope or the size below 0.</param>
    /// <remarks>Range: [-alpha, inf). At most 3 units in the last place from the exact value.</remarks>
    public static float Elu(float x, float alpha = 1) => LaneFormula<Lane<float>, float>.Elu(new(x), new(alpha)).Value;

    /// <inheritdoc cref="Elu(float, float)"/>
    public static double Elu(double x, double alpha = 1) => LaneFormula<Lane<double>, double>.Elu(new(x), new(alpha)).Value;

    /// <summary>Computes selu, the elu whose fixed point is mean 0 and variance 1.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-1.7580993408473768, inf). At most 3 units in the last place from the exact value.</remarks>
    public static float Selu(float x) => LaneFormula<Lane<float>, float>.Selu(new(x)).Value;

    /// <inheritdoc cref="Selu(float)"/>
    public static double Selu(double x) => LaneFormula<Lane<double>, double>.Selu(new(x)).Value;

    /// <summary>Computes gelu, x times the normal distribution at x.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-0.16997120747990367, inf). At most 2 units in the last place from the exact value.</remarks>
    public static float Gelu(float x) => LaneFormula<Lane<float>, float>.Gelu(new(x)).Value;

    /// <inheritdoc cref="Gelu(float)"/>
    public static double Gelu(double x) => LaneFormula<Lane<double>, double>.Gelu(new(x)).Value;

    /// <summary>Computes the approximation of gelu with tanh, written with a sigmoid.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-0.17004075057125406, inf). At most 3 units in the last place from the exact value.</remarks>
    public static float GeluTanh(float x) => LaneFormula<Lane<float>, float>.GeluTanh(new(x)).Value;

    /// <inheritdoc cref="GeluTanh(float)"/>
    public static double GeluTanh(double x) => LaneFormula<Lane<double>, double>.GeluTanh(new(x)).Value;

    /// <summary>Computes silu, x * sigmoid(x).</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-0.27846454276107380, inf). At most 2 units in the last place from the exact value.</remarks>
    public static float Silu(float x) => LaneFormula<Lane<float>, float>.Silu(new(x)).Value;

    /// <inheritdoc cref="Silu(float)"/>
    public static double Silu(double x) => LaneFormula<Lane<double>, double>.Silu(new(x)).Value;

    /// <summary>Computes mish, x * tanh(softplus(x)).</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-0.30884341301725041, inf). At most 2 units in the last place from the exact value.</remarks>
    public static float Mish(float x) => LaneFormula<Lane<float>, float>.Mish(new(x)).Value;

    /// <inheritdoc cref="Mish(float)"/>
    public static double Mish(double x) => LaneFormula<Lane<double>, double>.Mish(new(x)).Value;

    /// <summary>Computes softsign, x / (1 + |x|).</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-1, 1]. At most 3 units in the last place from the exact value.</remarks>
    public static float Softsign(float x) => LaneFormula<Lane<float>, float>.Softsign(new(x)).Value;

    /// <inheritdoc cref="Softsign(float)"/>
    public static double Softsign(double x) => LaneFormula<Lane<double>, double>.Softsign(new(x)).Value;

    /// <summary>Computes hard_sigmoid: x / 6 + 1/2 limited to 0 .. 1.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [0, 1]. At most 3 units in the last place from the exact value.</remarks>
    public static float HardSigmoid(float x) => LaneFormula<Lane<float>, float>.HardSigmoid(new(x)).Value;

    /// <inheritdoc cref="HardSigmoid(float)"/>
    public static double HardSigmoid(double x) => LaneFormula<Lane<double>, double>.HardSigmoid(new(x)).Value;

    /// <summary>Computes hard_swish, x * hard_sigmoid(x).</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-0.375, inf). At most 3 units in the last place from the exact value.</remarks>
    public static float HardSwish(float x) => LaneFormula<Lane<float>, float>.HardSwish(new(x)).Value;

    /// <inheritdoc cref="HardSwish(float)"/>
    public static double HardSwish(double x) => LaneFormula<Lane<double>, double>.HardSwish(new(x)).Value;

    /// <summary>Computes hard_tanh: x limited to -1 .. 1.</summary>
    /// <param name="x">The input.</param>
    /// <remarks>Range: [-1, 1]. Exact.</remarks>
    public static float HardTanh(float x) => LaneFormula<Lane<float>, float>.HardTanh(new(x)).Value;

    /// <inheritdoc cref="HardTanh(float)"/>
    public static double HardTanh(double x) => LaneFormula<Lane<double>, double>.HardTanh(new(x)).Value;
}
