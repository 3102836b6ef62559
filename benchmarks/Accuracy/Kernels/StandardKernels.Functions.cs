using System;

namespace FusedActivations.Benchmarks.Accuracy.Kernels;

/// <content>Declares further activations, and functions of expressions.</content>
internal static partial class StandardKernels
{
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
