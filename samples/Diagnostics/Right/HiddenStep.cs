using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A network with a hidden layer.</summary>
/// <remarks>A sigmoid is a step with a slope.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class HiddenStep
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("sigmoid")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
