using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A regression with two hidden layers.</summary>
/// <remarks>Layers without an activation between them are one matrix: the network can do no more than a line.</remarks>
// FACT502 at Network(Task = PredictionTask.Regression, Loss = "mean_squared_error"): The 3 layers of 'LinearLayers' have no non-linearity between them: this is a linear model; use 'relu' in the hidden layers, or remove them
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class LinearLayers
{
    /// <summary>The first hidden layer.</summary>
    // FACT301 at "identity": No activation stands between 'First' and 'Second', which together are one linear layer; use 'relu'
    [HiddenLayer(Units = 64), Activation("identity")]
    public static partial void First(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The second hidden layer.</summary>
    // FACT301 at "identity": No activation stands between 'Second' and 'Output', which together are one linear layer; use 'relu'
    [HiddenLayer(Units = 64), Activation("identity")]
    public static partial void Second(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
