using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A network with a hidden layer.</summary>
/// <remarks>Random weights; He's suit a rectifier.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class ZeroWeights
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64, Initializer = WeightInitializer.HeNormal), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
