using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A network with a hidden layer.</summary>
/// <remarks>Units that start equal get equal gradients and stay equal: 64 units are worth one.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class ZeroWeights
{
    /// <summary>The hidden layer.</summary>
    // FACT405 at Initializer = WeightInitializer.Zeros: Zeros makes all units of 'Hidden' equal, and their gradients too, so that they stay so; use HeNormal
    [HiddenLayer(Units = 64, Initializer = WeightInitializer.Zeros), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
