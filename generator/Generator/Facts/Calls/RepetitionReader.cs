using System;
using FusedActivations.Generator.Catalogue;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Tells what an activation of the output of another one is.</summary>
internal static class RepetitionReader
{
    /// <summary>Tells it, or gives <see cref="Repetition.None"/> where there is a reason to do so, or not enough is known.</summary>
    public static Repetition Read(ActivationOutput first, ActivationOutput second)
    {
        if (first.Facts is not { IsAffine: false } inner || second.Method is not { IsDirect: true, Facts: { IsAffine: false } outer }
            || outer.Has(ActivationTraits.Steps)
                || outer.Has(ActivationTraits.Elementary)
                || inner.Has(ActivationTraits.Elementary)
                || inner.Has(ActivationTraits.LogProbability))
        {
            return Repetition.None;
        }

        bool isProbability = inner.IsSimplex || IsSigmoid(inner);
        if (isProbability && (outer.Has(ActivationTraits.Rowwise) || IsSigmoid(outer)))
        {
            return Repetition.Squash;
        }

        // Attention takes a softmax of scores that went through leaky_relu or tanh, and mish is made of tanh and softplus.
        bool isScore = outer.Has(ActivationTraits.Rowwise) && !(inner.Has(ActivationTraits.Dies) && inner.Range.Low >= 0);
        bool isPart = string.Equals(outer.Entry?.PartAfter, inner.Name, StringComparison.Ordinal);
        return isScore || isPart ? Repetition.None : Repetition.Activation;
    }

    private static bool IsSigmoid(ActivationFacts facts) => facts.IsPerUnitProbability && facts.Has(ActivationTraits.Saturates);
}

/// <summary>Names what an activation of the output of another one is.</summary>
internal enum Repetition
{
    /// <summary>Nothing to speak of.</summary>
    None,

    /// <summary>One activation too many.</summary>
    Activation,

    /// <summary>A probability that is made a probability once more.</summary>
    Squash,
}
