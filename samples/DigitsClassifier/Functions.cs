using System;
using FusedActivations;

namespace DigitsClassifier;

/// <summary>
/// The network's functions; their bodies and backward passes are generated. The attributes of the class and of the layers are for
/// the analyzer, which warns where output, loss and labels do not fit each other.
/// </summary>
[Network(Architecture = Architecture.Mlp, Task = PredictionTask.Multiclass, Classes = DigitData.Classes, Labels = LabelEncoding.Index,
    Loss = "cross_entropy", InputMin = 0, InputMax = 1)]
internal static partial class Functions
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 128, Initializer = WeightInitializer.HeNormal)]
    [Activation("gelu(x + bias)")]
    public static partial void Hidden(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The output: one logit for each class. Softmax is in the loss; the largest logit is the most probable class.</summary>
    [OutputLayer(Units = DigitData.Classes, Initializer = WeightInitializer.GlorotNormal)]
    [Activation("linear(x + bias)")]
    public static partial void Logits(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The loss and its gradient, softmax included, in one call. A tenth of each target goes to all classes alike.</summary>
    [Loss("cross_entropy", LabelSmoothing = 0.1)]
    public static partial float Loss(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
}
