using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A classifier of ten classes.</summary>
/// <remarks>The loss takes logits and applies softmax itself: a second one squeezes the scores, and the loss stays high.</remarks>
[Network(Task = PredictionTask.Multiclass, Classes = 10, Labels = LabelEncoding.Index, Loss = "cross_entropy")]
internal static partial class SoftmaxTwice
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT210 at "softmax": 'cross_entropy' applies softmax itself; after 'softmax' the loss cannot fall below 1.461 for 10 classes; remove 'softmax', or use 'sparse_categorical_cross_entropy'
    [OutputLayer(Units = 10), Activation("softmax")]
    public static partial void Output(ReadOnlySpan<float> x, int columns, Span<float> y);
}
