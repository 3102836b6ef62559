using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A network that gives a picture any number of twenty labels.</summary>
/// <remarks>The labels compete for a sum of 1: the second one can only win what the first one loses.</remarks>
[Network(Task = PredictionTask.Multilabel, Labels = LabelEncoding.MultiHot, Loss = "binary_cross_entropy")]
internal static partial class SoftmaxForIndependentLabels
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT205 at "softmax": 'softmax' makes the labels compete for a sum of 1, but any number of them may hold; use 'sigmoid' and 'binary_cross_entropy'
    [OutputLayer(Units = 20), Activation("softmax")]
    public static partial void Output(ReadOnlySpan<float> x, int columns, Span<float> y);
}
