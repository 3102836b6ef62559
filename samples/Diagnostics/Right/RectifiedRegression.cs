using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A regression whose targets may be negative.</summary>
/// <remarks>The output of a regression has no activation.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class RectifiedRegression
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
