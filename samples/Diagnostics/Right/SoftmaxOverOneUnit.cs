using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A binary classifier with one output unit.</summary>
/// <remarks>One unit for one question: its sigmoid is the probability of a yes.</remarks>
[Network(Task = PredictionTask.Binary, Labels = LabelEncoding.ZeroOne)]
internal static partial class SoftmaxOverOneUnit
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("sigmoid")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
