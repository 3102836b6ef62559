using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A classifier of ten classes.</summary>
/// <remarks>Half of the answers are dropped at random, the right one as often as the others.</remarks>
[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy", InferenceActivation = "softmax")]
internal static partial class DropoutOnOutput
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT508 at Dropout = 0.5: Dropout on the output 'Output' drops predictions at random; put it before the last layer
    [OutputLayer(Units = 10, Dropout = 0.5), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
