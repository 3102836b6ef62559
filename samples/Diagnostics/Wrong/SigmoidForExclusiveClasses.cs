using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A classifier of ten classes, of which one is right.</summary>
/// <remarks>Ten separate answers of yes or no: their probabilities do not sum to 1.</remarks>
[Network(Task = PredictionTask.Multiclass, Classes = 10, Labels = LabelEncoding.OneHot, Loss = "categorical_cross_entropy")]
internal static partial class SigmoidForExclusiveClasses
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT204 at "sigmoid": The probabilities of 'sigmoid' do not sum to 1, but the classes exclude each other; use 'softmax', or declare ModelIntent.OneVsAll
    [OutputLayer(Units = 10), Activation("sigmoid")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
