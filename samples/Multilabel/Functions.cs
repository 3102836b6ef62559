using System;
using FusedActivations;

namespace Multilabel;

/// <summary>The functions of a network that answers several questions of yes or no at once.</summary>
[Network(Architecture = Architecture.Mlp, Task = PredictionTask.Multilabel, Labels = LabelEncoding.MultiHot,
    Loss = "binary_cross_entropy_with_logits", InputMin = 0, InputMax = 1, InferenceActivation = "sigmoid")]
internal static partial class Functions
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64, Initializer = WeightInitializer.HeNormal)]
    [Activation("relu(x + bias)")]
    public static partial void Hidden(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The output: one logit for each question.</summary>
    [OutputLayer(Units = DigitLabels.Count, Initializer = WeightInitializer.GlorotNormal)]
    [Activation("linear(x + bias)")]
    public static partial void Logits(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The loss and its gradient, sigmoid included, in one call.</summary>
    [Loss("binary_cross_entropy_with_logits")]
    public static partial float Loss(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, Span<float> dlogits);

    /// <summary>The probability of each yes, for users of the trained network.</summary>
    [Activation("sigmoid", Members = GeneratedMembers.Forward)]
    public static partial void Probabilities(ReadOnlySpan<float> logits, Span<float> probabilities);
}
