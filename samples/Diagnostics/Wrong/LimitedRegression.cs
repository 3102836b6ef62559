using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A regression.</summary>
/// <remarks>Every prediction lies between 0 and 1, whatever the targets are.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class LimitedRegression
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT207 at "sigmoid": The output of a regression is limited to 0..1 by 'sigmoid'; use 'identity', or declare TargetMin and TargetMax
    [OutputLayer(Units = 1), Activation("sigmoid")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
