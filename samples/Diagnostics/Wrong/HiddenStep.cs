using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A network with a hidden layer.</summary>
/// <remarks>A step is flat: its derivative is 0, and nothing before it learns.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class HiddenStep
{
    /// <summary>The hidden layer.</summary>
    // FACT303 at "binary_step": The derivative of 'binary_step' is 0 wherever it exists, so that nothing before it learns; use 'sigmoid', or declare ModelIntent.StraightThrough
    [HiddenLayer(Units = 64), Activation("binary_step")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
