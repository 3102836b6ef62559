using System;
using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.Kernels;
using FusedActivations.Benchmarks.Accuracy.Peers;
using FusedActivations.Benchmarks.Kernels.Peers;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Lists activations and their gradients, over a span that the second cache holds.</summary>
internal static class ActivationCases
{
    private const int Length = 65536;

    /// <summary>Represents a function of elements.</summary>
    /// <param name="x">The input.</param>
    /// <param name="y">The output.</param>
    public delegate void Map(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Represents a gradient.</summary>
    /// <param name="x">The input.</param>
    /// <param name="dy">The gradient of the output.</param>
    /// <param name="dx">The gradient of the input.</param>
    public delegate void Gradient(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);

    /// <summary>Gets the cases.</summary>
    public static IReadOnlyList<Case> All { get; } = [.. List()];

    /// <summary>Makes the call of a function of elements.</summary>
    public static Func<Action> Call(int length, Map map) => () =>
    {
        (Floats x, Floats y) = (Inputs.Of(length), new Floats(length));
        return () => map(x.Span, y.Span);
    };

    private static IEnumerable<Case> List() =>
    [
        .. Of("sigmoid", StandardKernels.Sigmoid, FullKernels.Sigmoid, StandardKernels.SigmoidBackward, FullKernels.SigmoidBackward,
            new(OneDnnAlgorithm.Logistic), new("Sigmoid"), Tensors.Sigmoid, ScalarLoops.Map<ScalarLoops.Sigmoid>),
        .. Of("tanh", StandardKernels.Tanh, FullKernels.Tanh, StandardKernels.TanhBackward, FullKernels.TanhBackward,
            new(OneDnnAlgorithm.Tanh), new("Tanh"), Tensors.Tanh, ScalarLoops.Map<ScalarLoops.Tanh>),
        .. Of("silu", StandardKernels.Silu, FullKernels.Silu, StandardKernels.SiluBackward, FullKernels.SiluBackward,
            new(OneDnnAlgorithm.Swish, Alpha: 1), new("Sigmoid", TimesInput: true), Tensors.Silu, ScalarLoops.Map<ScalarLoops.Silu>),
        .. Of("gelu", StandardKernels.Gelu, FullKernels.Gelu, StandardKernels.GeluBackward, FullKernels.GeluBackward,
            new(OneDnnAlgorithm.GeluErf), new("Gelu"), null, null),
        .. Of("gelu_tanh", StandardKernels.GeluTanh, FullKernels.GeluTanh, StandardKernels.GeluTanhBackward, FullKernels.GeluTanhBackward,
            new(OneDnnAlgorithm.GeluTanh), new("Gelu", "approximate", "tanh"), Tensors.GeluTanh, ScalarLoops.Map<ScalarLoops.GeluTanh>),
        .. Of("mish", StandardKernels.Mish, FullKernels.Mish, StandardKernels.MishBackward, FullKernels.MishBackward,
            new(OneDnnAlgorithm.Mish), new("Mish"), Tensors.Mish, ScalarLoops.Map<ScalarLoops.Mish>),
        .. Of("softplus", StandardKernels.Softplus, FullKernels.Softplus, StandardKernels.SoftplusBackward, FullKernels.SoftplusBackward,
            new(OneDnnAlgorithm.SoftRelu), new("Softplus"), Tensors.Softplus, ScalarLoops.Map<ScalarLoops.Softplus>),
        .. Of("elu", StandardKernels.Elu, FullKernels.Elu, StandardKernels.EluBackward, FullKernels.EluBackward,
            new(OneDnnAlgorithm.Elu, Alpha: 1), new("Elu"), null, ScalarLoops.Map<ScalarLoops.Elu>),
        .. Of("selu", StandardKernels.Selu, FullKernels.Selu, StandardKernels.SeluBackward, FullKernels.SeluBackward,
            null, new("Selu"), null, null),
        .. Of("quick_gelu", StandardKernels.QuickGelu, FullKernels.QuickGelu, StandardKernels.QuickGeluBackward,
            FullKernels.QuickGeluBackward, new(OneDnnAlgorithm.Swish, Alpha: 1.702f), null, Tensors.QuickGelu, null),
        .. Of("relu", StandardKernels.Relu, FullKernels.Relu, StandardKernels.ReluBackward, FullKernels.ReluBackward,
            new(OneDnnAlgorithm.Relu), new("Relu"), Tensors.Relu, null),
        .. Of("leaky_relu", StandardKernels.LeakyRelu, FullKernels.LeakyRelu, StandardKernels.LeakyReluBackward,
            FullKernels.LeakyReluBackward, new(OneDnnAlgorithm.Relu, Alpha: 0.01f), new("LeakyRelu"), null, null),
        .. Of("hard_swish", StandardKernels.HardSwish, FullKernels.HardSwish, StandardKernels.HardSwishBackward,
            FullKernels.HardSwishBackward, new(OneDnnAlgorithm.HardSwish), new("HardSwish"), null, null),
    ];

    private static IEnumerable<Case> Of(string name, Map standard, Map full, Gradient standardBackward, Gradient fullBackward,
        OneDnnFunction? oneDnn, OnnxModel? onnx, Map? tensors, Map? loop)
    {
        yield return Forward(name, Contender.Standard, Call(Length, standard));
        yield return Forward(name, Contender.Full, Call(Length, full));
        if (oneDnn is not null && OneDnn.IsPresent)
        {
            yield return Forward(name, Contender.OneDnn, () => oneDnn.Forward(Inputs.Of(Length), Length));
            yield return Backward(name, Contender.OneDnn, () => oneDnn.Backward(Inputs.Of(Length), Length));
        }

        if (onnx is not null)
        {
            yield return Forward(name, Contender.OnnxRuntime, () => OnnxCall.Of(onnx, Inputs.Of(Length), [Length]));
        }

        if (tensors is not null)
        {
            yield return Forward(name, Contender.TensorPrimitives, Call(Length, tensors));
        }

        if (loop is not null)
        {
            yield return Forward(name, Contender.Loop, Call(Length, loop));
        }

        yield return Backward(name, Contender.Standard, Call(standardBackward));
        yield return Backward(name, Contender.Full, Call(fullBackward));
    }

    private static Case Forward(string name, Contender contender, Func<Action> prepare) =>
        new(Table.Forward, name, contender, Length, prepare);

    private static Case Backward(string name, Contender contender, Func<Action> prepare) =>
        new(Table.Backward, name, contender, Length, prepare);

    private static Func<Action> Call(Gradient gradient) => () =>
    {
        (Floats x, Floats dy, Floats dx) = (Inputs.Of(Length), Inputs.Of(Length), new Floats(Length));
        return () => gradient(x.Span, dy.Span, dx.Span);
    };
}
