using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A regression of percentages.</summary>
/// <remarks>Without an activation every target is within reach.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error", TargetMin = 0, TargetMax = 100)]
internal static partial class UnreachableTargets
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
