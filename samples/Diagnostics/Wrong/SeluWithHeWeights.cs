using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A self-normalising network.</summary>
/// <remarks>The constants of SELU hold for LeCun's weights only; with others mean and variance drift.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class SeluWithHeWeights
{
    /// <summary>The hidden layer.</summary>
    // FACT402 at Initializer = WeightInitializer.HeNormal: 'selu' keeps mean 0 and variance 1 only with LecunNormal, not HeNormal; set it
    [HiddenLayer(Units = 64, Initializer = WeightInitializer.HeNormal), Activation("selu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
