using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A classifier of ten classes whose labels are the numbers 0 to 9.</summary>
/// <remarks>This loss takes class numbers and one-hot rows alike.</remarks>
[Network(Task = PredictionTask.Multiclass, Classes = 10, Labels = LabelEncoding.Index, Loss = "cross_entropy", InferenceActivation = "softmax")]
internal static partial class IndexLabelsForOneHotLoss
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 10), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
