using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A regression of percentages.</summary>
/// <remarks>The targets go up to 100, the output to 1.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error", TargetMin = 0, TargetMax = 100)]
internal static partial class UnreachableTargets
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT209 at "tanh": The targets 0..100 lie outside of the range -1..1 of 'tanh'; use 'identity', or scale the targets
    [OutputLayer(Units = 1), Activation("tanh")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
