using System;
using System.Collections.Generic;
using System.Threading;
using FusedActivations.Benchmarks.Accuracy.Functions;
using Microsoft.ML.OnnxRuntime;

namespace FusedActivations.Benchmarks.Accuracy.Peers;

/// <summary>Lists functions that are operators of ONNX, run by ONNX Runtime on the processor.</summary>
internal static class OnnxKernels
{
    /// <summary>Gets the models, by the function's name.</summary>
    public static IReadOnlyDictionary<string, OnnxModel> Models { get; } = new Dictionary<string, OnnxModel>(StringComparer.Ordinal)
    {
        ["sigmoid"] = new("Sigmoid"),
        ["tanh"] = new("Tanh"),
        ["silu"] = new("Sigmoid", TimesInput: true),
        ["gelu"] = new("Gelu"),
        ["gelu_tanh"] = new("Gelu", "approximate", "tanh"),
        ["mish"] = new("Mish"),
        ["softplus"] = new("Softplus"),
        ["elu"] = new("Elu"),
        ["selu"] = new("Selu"),
        ["softsign"] = new("Softsign"),
        ["exp"] = new("Exp"),
        ["log"] = new("Log"),
        ["erf"] = new("Erf"),
        ["asinh"] = new("Asinh"),
        ["sinh"] = new("Sinh"),
        ["cosh"] = new("Cosh"),
        ["sin"] = new("Sin"),
        ["cos"] = new("Cos"),
        ["tan"] = new("Tan"),
        ["atan"] = new("Atan"),
    };

    /// <summary>Makes a kernel of a model; several threads may call it.</summary>
    public static FloatKernel Load(OnnxModel model)
    {
        using SessionOptions options = new() { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        InferenceSession session = new(model.ToBytes(), options);
        RunOptions run = new();
        ThreadLocal<(float[] X, float[] Y)> buffers = new(static () => ([], []));
        return (x, y) =>
        {
            if (buffers.Value.X.Length != x.Length)
            {
                buffers.Value = (new float[x.Length], new float[x.Length]);
            }

            (float[] input, float[] output) = buffers.Value;
            x.CopyTo(input);
            using OrtValue from = OrtValue.CreateTensorValueFromMemory(input, [x.Length]);
            using OrtValue to = OrtValue.CreateTensorValueFromMemory(output, [x.Length]);
            session.Run(run, ["x"], [from], ["y"], [to]);
            output.CopyTo(y);
        };
    }
}
