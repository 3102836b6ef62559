using System;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Peers;
using FusedActivations.Benchmarks.Kernels.Cases;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace FusedActivations.Benchmarks.Kernels.Peers;

/// <summary>Makes calls of ONNX Runtime, in one thread, on memory that stays.</summary>
internal static class OnnxCall
{
    /// <summary>Makes the call of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="x">The input.</param>
    /// <param name="shape">Its shape, and that of the output.</param>
    public static Action Of(OnnxModel model, Floats x, long[] shape)
    {
        using SessionOptions options = new() { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        InferenceSession session = new(model.ToBytes(), options);
        RunOptions run = new();
        Floats y = new((int)shape.Aggregate(1L, static (product, length) => product * length));
        OrtValue from = Tensor(x, shape);
        OrtValue to = Tensor(y, shape);
        (string[] inputs, string[] outputs) = (["x"], ["y"]);
        (OrtValue[] read, OrtValue[] written) = ([from], [to]);
        return () => session.Run(run, inputs, read, outputs, written);
    }

    private static OrtValue Tensor(Floats values, long[] shape) => OrtValue.CreateTensorValueWithData(
        OrtMemoryInfo.DefaultInstance, TensorElementType.Float, shape, values.Address, values.Bytes);
}
