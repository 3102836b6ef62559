using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A network that sees the bytes of a picture.</summary>
/// <remarks>The inputs are divided by 255.</remarks>
[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy", InferenceActivation = "softmax", InputMin = 0, InputMax = 1)]
internal static partial class UnscaledInputs
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 10), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
