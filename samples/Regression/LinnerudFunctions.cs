using System;
using FusedActivations;

namespace Regression;

/// <summary>
/// The functions of a linear model that predicts three numbers at once: no hidden layer, and the mean over all outputs as loss.
/// </summary>
[Network(Task = PredictionTask.Regression, Labels = LabelEncoding.Continuous, Loss = "mean_squared_error")]
internal static partial class LinnerudFunctions
{
    /// <summary>The outputs.</summary>
    [OutputLayer(Units = 3, Initializer = WeightInitializer.GlorotNormal)]
    [Activation("linear(x + bias)")]
    public static partial void Output(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The loss.</summary>
    [Loss("mean_squared_error")]
    public static partial float Loss(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> dprediction);
}
