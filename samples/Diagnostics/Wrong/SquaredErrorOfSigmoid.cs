using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A binary classifier.</summary>
/// <remarks>Where the unit is sure and wrong, the slope of the sigmoid is nearly 0, and so is what it learns.</remarks>
// FACT216 at Loss = "mean_squared_error": 'mean_squared_error' of 'sigmoid' on 0/1 labels has hardly a gradient where the unit is wrong and sure; use 'binary_cross_entropy', or declare ModelIntent.Brier
[Network(Task = PredictionTask.Binary, Labels = LabelEncoding.ZeroOne, Loss = "mean_squared_error")]
internal static partial class SquaredErrorOfSigmoid
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("sigmoid")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
