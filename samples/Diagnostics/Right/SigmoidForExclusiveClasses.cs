using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A classifier of ten classes, of which one is right.</summary>
/// <remarks>Logits, and a loss that makes the classes share a sum of 1.</remarks>
[Network(Task = PredictionTask.Multiclass, Classes = 10, Labels = LabelEncoding.OneHot, Loss = "cross_entropy", InferenceActivation = "softmax")]
internal static partial class SigmoidForExclusiveClasses
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 10), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
