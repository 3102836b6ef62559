using System;
using FusedActivations;

namespace Regression;

/// <summary>The functions of a network that predicts one number: a hidden layer, a linear output, a regression loss.</summary>
[Network(Architecture = Architecture.Mlp, Task = PredictionTask.Regression, Labels = LabelEncoding.Continuous, Loss = "huber")]
internal static partial class DiabetesFunctions
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 32, Initializer = WeightInitializer.HeNormal)]
    [Activation("gelu(x + bias)")]
    public static partial void Hidden(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The output: any real number, so there is no activation but the bias.</summary>
    [OutputLayer(Units = 1, Initializer = WeightInitializer.GlorotNormal)]
    [Activation("linear(x + bias)")]
    public static partial void Output(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The loss: square near the target, linear beyond one standard deviation, so that outliers pull less.</summary>
    [Loss("huber", Delta = 1)]
    public static partial float Loss(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> dprediction);
}
