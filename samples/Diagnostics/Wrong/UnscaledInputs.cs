using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A network that sees the bytes of a picture.</summary>
/// <remarks>Inputs up to 255 make sums in the hundreds, which the weights must first unlearn.</remarks>
// FACT408 at InputMax = 255: Inputs reach 255 before 'relu'; scale them to 0..1
[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy", InferenceActivation = "softmax", InputMin = 0, InputMax = 255)]
internal static partial class UnscaledInputs
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 10), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
