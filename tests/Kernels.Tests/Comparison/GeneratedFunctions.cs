using System;

namespace FusedActivations.Kernels.Tests.Comparison;

/// <summary>The functions that TensorPrimitives has as well, generated.</summary>
internal static partial class GeneratedFunctions
{
    /// <summary>Computes tanh.</summary>
    [Activation("tanh", Members = GeneratedMembers.Forward)]
    public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the logistic function.</summary>
    [Activation("sigmoid", Members = GeneratedMembers.Forward)]
    public static partial void Sigmoid(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the logistic function in full precision.</summary>
    [Activation("sigmoid", Members = GeneratedMembers.Forward, Precision = Precision.Full)]
    public static partial void FullSigmoid(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes e^x.</summary>
    [Activation("exp", Members = GeneratedMembers.Forward)]
    public static partial void Exp(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes e^x - 1.</summary>
    [Activation("expm1", Members = GeneratedMembers.Forward)]
    public static partial void ExpM1(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the natural logarithm.</summary>
    [Activation("log", Members = GeneratedMembers.Forward)]
    public static partial void Log(ReadOnlySpan<float> x, Span<float> y);
}
