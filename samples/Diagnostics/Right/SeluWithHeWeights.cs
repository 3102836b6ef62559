using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A self-normalising network.</summary>
/// <remarks>LeCun's weights keep mean 0 and variance 1.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class SeluWithHeWeights
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64, Initializer = WeightInitializer.LecunNormal), Activation("selu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
