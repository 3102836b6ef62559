using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A binary classifier with one output unit.</summary>
/// <remarks>Softmax divides each unit by the sum of all: over one unit it answers 1, whatever it sees, and learns nothing.</remarks>
[Network(Task = PredictionTask.Binary, Labels = LabelEncoding.ZeroOne)]
internal static partial class SoftmaxOverOneUnit
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT201 at "softmax": 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid'
    [OutputLayer(Units = 1), Activation("softmax")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
