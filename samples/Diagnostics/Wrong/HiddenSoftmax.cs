using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A network with a hidden layer.</summary>
/// <remarks>The 64 units share a sum of 1, so that little of the signal is left; softmax belongs behind the last layer.</remarks>
[Network(Task = PredictionTask.Regression, Loss = "mean_squared_error")]
internal static partial class HiddenSoftmax
{
    /// <summary>The hidden layer.</summary>
    // FACT302 at "softmax": 'softmax' in a hidden layer squeezes the signal of all units into a sum of 1; use 'relu', or declare the layer's Role
    [HiddenLayer(Units = 64), Activation("softmax")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
