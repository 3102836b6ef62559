using System;
using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.Functions;

namespace FusedActivations.Benchmarks.Accuracy.Peers;

/// <summary>Lists functions as loops over <see cref="MathF"/>, as one writes them by their formulas.</summary>
internal static class ScalarKernels
{
    /// <summary>Gets the functions that <see cref="MathF"/> can express, by name.</summary>
    public static IReadOnlyDictionary<string, FloatKernel> Rows { get; } = new Dictionary<string, FloatKernel>(StringComparer.Ordinal)
    {
        ["sigmoid"] = Loop(static x => 1 / (1 + MathF.Exp(-x))),
        ["tanh"] = Loop(MathF.Tanh),
        ["silu"] = Loop(static x => x / (1 + MathF.Exp(-x))),
        ["gelu_tanh"] = Loop(static x => 0.5f * x * (1 + MathF.Tanh(0.7978846f * (x + (0.044715f * x * x * x))))),
        ["mish"] = Loop(static x => x * MathF.Tanh(MathF.Log(1 + MathF.Exp(x)))),
        ["softplus"] = Loop(static x => MathF.Log(1 + MathF.Exp(x))),
        ["elu"] = Loop(static x => x > 0 ? x : MathF.Exp(x) - 1),
        ["selu"] = Loop(static x => 1.050701f * (x > 0 ? x : 1.6732632f * (MathF.Exp(x) - 1))),
        ["quick_gelu"] = Loop(static x => x / (1 + MathF.Exp(-1.702f * x))),
        ["log_sigmoid"] = Loop(static x => -MathF.Log(1 + MathF.Exp(-x))),
        ["softsign"] = Loop(static x => x / (1 + MathF.Abs(x))),
        ["exp"] = Loop(MathF.Exp),
        ["exp2"] = Loop(static x => MathF.Pow(2, x)),
        ["exp10"] = Loop(static x => MathF.Pow(10, x)),
        ["expm1"] = Loop(static x => MathF.Exp(x) - 1),
        ["log"] = Loop(MathF.Log),
        ["log2"] = Loop(MathF.Log2),
        ["log10"] = Loop(MathF.Log10),
        ["log1p"] = Loop(static x => MathF.Log(1 + x)),
        ["log1mexp"] = Loop(static x => MathF.Log(1 - MathF.Exp(-x))),
        ["asinh"] = Loop(MathF.Asinh),
        ["sinh"] = Loop(MathF.Sinh),
        ["cosh"] = Loop(MathF.Cosh),
        ["sin"] = Loop(MathF.Sin),
        ["cos"] = Loop(MathF.Cos),
        ["tan"] = Loop(MathF.Tan),
        ["atan"] = Loop(MathF.Atan),
    };

    private static FloatKernel Loop(Func<float, float> function) => (x, y) =>
    {
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = function(x[i]);
        }
    };
}
