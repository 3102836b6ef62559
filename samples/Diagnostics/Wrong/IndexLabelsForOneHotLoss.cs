using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A classifier of ten classes whose labels are the numbers 0 to 9.</summary>
/// <remarks>This loss wants rows with a 1 at the class; it would read a class number as a probability.</remarks>
// FACT220 at Loss = "categorical_cross_entropy": 'categorical_cross_entropy' needs one-hot or probability labels, not index ones; use 'sparse_categorical_cross_entropy'
[Network(Task = PredictionTask.Multiclass, Classes = 10, Labels = LabelEncoding.Index, Loss = "categorical_cross_entropy")]
internal static partial class IndexLabelsForOneHotLoss
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 10), Activation("softmax")]
    public static partial void Output(ReadOnlySpan<float> x, int columns, Span<float> y);
}
