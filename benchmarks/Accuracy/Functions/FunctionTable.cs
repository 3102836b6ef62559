using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.References;

namespace FusedActivations.Benchmarks.Accuracy.Functions;

/// <summary>Lists what is measured: a line a function, and a method of that name in each class of kernels.</summary>
/// <remarks>A range stands here where its ends are floats, or are reached where rounding reaches them.</remarks>
internal static class FunctionTable
{
    private static readonly Shape Free = new();

    /// <summary>Gets the functions.</summary>
    public static IReadOnlyList<MeasuredFunction> Rows { get; } =
    [
        new("sigmoid", Logistic.Sigmoid, new(0, 1, 1), new(0, 0.25f, Mirror: Mirror.Even)),
        new("tanh", Elementary.Tanh, new(-1, 1, 1, Mirror.Odd), new(0, 1, Mirror: Mirror.Even)),
        new("silu", Logistic.Silu, Free, new(Crossing: -1.278)),
        new("gelu", Gaussian.Gelu, Free, new(Crossing: -0.752)),
        new("gelu_tanh", Logistic.GeluTanh, Free, new(Crossing: -0.752)),
        new("mish", Logistic.Mish, Free, new(Crossing: -1.192)),
        new("softplus", Logistic.Softplus, new(0, Direction: 1), new(0, 1, 1)),
        new("elu", Logistic.Elu, new(-1, Direction: 1), new(0, 1, 1)),
        new("selu", Logistic.Selu, new(Direction: 1), new(0)),
        new("quick_gelu", Logistic.QuickGelu, Free, new(Crossing: -0.751)),
        new("log_sigmoid", Logistic.LogSigmoid, new(High: 0, Direction: 1), new(0, 1, -1)),
        new("softsign", Logistic.Softsign, new(-1, 1, 1, Mirror.Odd), new(0, 1, Mirror: Mirror.Even)),
        new("exp", Elementary.Exp, new(0, Direction: 1), new(0, Direction: 1)),
        new("exp2", Elementary.Exp2, new(0, Direction: 1), new(0, Direction: 1)),
        new("exp10", Elementary.Exp10, new(0, Direction: 1), new(0, Direction: 1)),
        new("expm1", Elementary.Expm1, new(-1, Direction: 1), new(0, Direction: 1)),
        new("log", Elementary.Log, new(Direction: 1), Free),
        new("log2", Elementary.Log2, new(Direction: 1), Free),
        new("log10", Elementary.Log10, new(Direction: 1), Free),
        new("log1p", Elementary.Log1p, new(Direction: 1), Free),
        new("log1mexp", Elementary.Log1mexp, new(High: 0, Direction: 1), Free),
        new("erf", Gaussian.Erf, new(-1, 1, 1, Mirror.Odd), new(0, Mirror: Mirror.Even)),
        new("erfc", Gaussian.Erfc, new(0, 2, -1), new(High: 0, Mirror: Mirror.Even)),
        new("normal_cdf", Gaussian.NormalCdf, new(0, 1, 1), new(0, Mirror: Mirror.Even)),
        new("normal_density", Gaussian.NormalDensity, new(0, Mirror: Mirror.Even), new(Mirror: Mirror.Odd)),
        new("sech_squared", Elementary.SechSquared, new(0, 1, Mirror: Mirror.Even), new(Mirror: Mirror.Odd)),
        new("tanh_softplus", Logistic.TanhSoftplus, new(0, 1, 1), new(0)),
        new("asinh", Elementary.Asinh, new(Direction: 1, Mirror: Mirror.Odd), new(0, 1, Mirror: Mirror.Even)),
        new("sinh", Elementary.Sinh, new(Direction: 1, Mirror: Mirror.Odd), new(1, Mirror: Mirror.Even)),
        new("cosh", Elementary.Cosh, new(1, Mirror: Mirror.Even), new(Direction: 1, Mirror: Mirror.Odd)),
        new("sin", Elementary.Sin, new(-1, 1, Mirror: Mirror.Odd), new(-1, 1, Mirror: Mirror.Even)),
        new("cos", Elementary.Cos, new(-1, 1, Mirror: Mirror.Even), new(-1, 1, Mirror: Mirror.Odd)),
        new("tan", Elementary.Tan, new(Mirror: Mirror.Odd), new(1, Mirror: Mirror.Even)),
        new("atan", Elementary.Atan, new(-1.5707964f, 1.5707964f, 1, Mirror.Odd), new(0, 1, Mirror: Mirror.Even)),
    ];
}
