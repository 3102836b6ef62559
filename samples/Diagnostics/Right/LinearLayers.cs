using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A regression with two hidden layers.</summary>
/// <remarks>An activation behind each hidden layer.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class LinearLayers
{
    /// <summary>The first hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void First(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The second hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Second(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
