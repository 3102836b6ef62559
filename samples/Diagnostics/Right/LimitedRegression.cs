using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A regression.</summary>
/// <remarks>Targets that do lie between 0 and 1 are declared, and the sigmoid is right.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error", TargetMin = 0, TargetMax = 1)]
internal static partial class LimitedRegression
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("sigmoid")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
