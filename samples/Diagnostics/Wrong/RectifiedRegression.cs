using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A regression whose targets may be negative.</summary>
/// <remarks>No negative number comes out, and where the output is 0 nothing is learned.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class RectifiedRegression
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT208 at "relu": 'relu' cannot give a negative number and its gradient is 0 where it gives 0; use 'identity'
    [OutputLayer(Units = 1), Activation("relu")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
