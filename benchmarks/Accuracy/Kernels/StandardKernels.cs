using System;

namespace FusedActivations.Benchmarks.Accuracy.Kernels;

/// <summary>Declares what is measured in standard precision. A function's name is the method's, in snake case.</summary>
internal static partial class StandardKernels
{
    /// <summary>Computes 1 / (1 + e^-x).</summary>
    [Activation("sigmoid", Precision = Precision.Standard)]
    public static partial void Sigmoid(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes tanh x.</summary>
    [Activation("tanh", Precision = Precision.Standard)]
    public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x / (1 + e^-x).</summary>
    [Activation("silu", Precision = Precision.Standard)]
    public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x times the normal distribution.</summary>
    [Activation("gelu", Precision = Precision.Standard)]
    public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the tanh form of gelu.</summary>
    [Activation("gelu_tanh", Precision = Precision.Standard)]
    public static partial void GeluTanh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x tanh(log(1 + e^x)).</summary>
    [Activation("mish", Precision = Precision.Standard)]
    public static partial void Mish(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes log(1 + e^x).</summary>
    [Activation("softplus", Precision = Precision.Standard)]
    public static partial void Softplus(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x, or e^x - 1 below 0.</summary>
    [Activation("elu", Precision = Precision.Standard)]
    public static partial void Elu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes elu, scaled.</summary>
    [Activation("selu", Precision = Precision.Standard)]
    public static partial void Selu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x / (1 + e^-1.702x).</summary>
    [Activation("quick_gelu", Precision = Precision.Standard)]
    public static partial void QuickGelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes -log(1 + e^-x).</summary>
    [Activation("log_sigmoid", Precision = Precision.Standard)]
    public static partial void LogSigmoid(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x / (1 + |x|).</summary>
    [Activation("softsign", Precision = Precision.Standard)]
    public static partial void Softsign(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes e^x.</summary>
    [Activation("exp(x)", Precision = Precision.Standard)]
    public static partial void Exp(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes 2^x.</summary>
    [Activation("exp2(x)", Precision = Precision.Standard)]
    public static partial void Exp2(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes 10^x.</summary>
    [Activation("exp10(x)", Precision = Precision.Standard)]
    public static partial void Exp10(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes e^x - 1.</summary>
    [Activation("expm1(x)", Precision = Precision.Standard)]
    public static partial void Expm1(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes log x.</summary>
    [Activation("log(x)", Precision = Precision.Standard)]
    public static partial void Log(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes log x to base 2.</summary>
    [Activation("log2(x)", Precision = Precision.Standard)]
    public static partial void Log2(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes log x to base 10.</summary>
    [Activation("log10(x)", Precision = Precision.Standard)]
    public static partial void Log10(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes log(1 + x).</summary>
    [Activation("log1p(x)", Precision = Precision.Standard)]
    public static partial void Log1p(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes log(1 - e^-x).</summary>
    [Activation("log1mexp(x)", Precision = Precision.Standard)]
    public static partial void Log1mexp(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the error function.</summary>
    [Activation("erf(x)", Precision = Precision.Standard)]
    public static partial void Erf(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes 1 - erf x.</summary>
    [Activation("erfc(x)", Precision = Precision.Standard)]
    public static partial void Erfc(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the normal distribution.</summary>
    [Activation("normal_cdf(x)", Precision = Precision.Standard)]
    public static partial void NormalCdf(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the normal density.</summary>
    [Activation("normal_density(x)", Precision = Precision.Standard)]
    public static partial void NormalDensity(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes 1 / cosh(x)^2.</summary>
    [Activation("sech_squared(x)", Precision = Precision.Standard)]
    public static partial void SechSquared(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes tanh(log(1 + e^x)).</summary>
    [Activation("tanh(softplus(x))", Precision = Precision.Standard)]
    public static partial void TanhSoftplus(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the inverse of sinh.</summary>
    [Activation("asinh(x)", Precision = Precision.Standard)]
    public static partial void Asinh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes sinh x.</summary>
    [Activation("sinh(x)", Precision = Precision.Standard)]
    public static partial void Sinh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes cosh x.</summary>
    [Activation("cosh(x)", Precision = Precision.Standard)]
    public static partial void Cosh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes sin x.</summary>
    [Activation("sin(x)", Precision = Precision.Standard)]
    public static partial void Sin(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes cos x.</summary>
    [Activation("cos(x)", Precision = Precision.Standard)]
    public static partial void Cos(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes tan x.</summary>
    [Activation("tan(x)", Precision = Precision.Standard)]
    public static partial void Tan(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the inverse of tan.</summary>
    [Activation("atan(x)", Precision = Precision.Standard)]
    public static partial void Atan(ReadOnlySpan<float> x, Span<float> y);
}
