using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A classifier of ten classes.</summary>
/// <remarks>Dropout stands before the last layer.</remarks>
[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy", InferenceActivation = "softmax")]
internal static partial class DropoutOnOutput
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64, Dropout = 0.5), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 10), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
