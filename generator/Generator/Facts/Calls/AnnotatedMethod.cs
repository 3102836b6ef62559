using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Represents a method whose calls tell what a buffer holds, or what is done with it. Numbers are positions of parameters.
/// </summary>
/// <param name="symbol">The method.</param>
internal abstract class AnnotatedMethod(IMethodSymbol symbol)
{
    /// <summary>Gets the method.</summary>
    public IMethodSymbol Symbol => symbol;
}

/// <summary>Represents a method with [Activation], or its sibling that gives value and derivative.</summary>
/// <param name="symbol">The method.</param>
/// <param name="facts">What its attribute says; null where that is not understood.</param>
/// <param name="input">The buffer that the activation is applied to.</param>
/// <param name="output">The buffer that is written; the input itself where that is the only one, -1 where a value is returned.</param>
internal sealed class ActivationMethod(IMethodSymbol symbol, ActivationFacts? facts, int input, int output)
    : AnnotatedMethod(symbol)
{
    /// <summary>Gets what the attribute says; null where that is not understood.</summary>
    public ActivationFacts? Facts => facts;

    /// <summary>Gets the buffer that the activation is applied to.</summary>
    public int Input => input;

    /// <summary>Gets the buffer that is written; -1 where a value is returned.</summary>
    public int Output => output;

    /// <summary>Gets the length of a row, or -1.</summary>
    public int Columns { get; init; } = -1;

    /// <summary>Gets whether the activation is applied to the input itself, not to a sum with something else.</summary>
    public bool IsDirect =>
        facts is { Argument: null } || string.Equals(facts?.Argument, this.Symbol.Parameters[input].Name, System.StringComparison.Ordinal);

    /// <summary>Gets whether the method gives one value for one value.</summary>
    public bool IsScalar => output < 0;

    /// <summary>Gets whether it looks at whole rows.</summary>
    public bool IsRowwise => facts is not null && facts.Has(ActivationTraits.Rowwise);

    /// <summary>
    /// Gives what comes out where something is known of what goes in: the identity hands it on, the logarithm of a probability is known.
    /// </summary>
    public ActivationFacts? Gives(ActivationOutput? inner)
    {
        if (facts is null || inner?.Facts is not { } before)
        {
            // Of a formula that is not understood, nothing follows.
            return inner is not null && facts is { IsAffine: true } ? null : facts;
        }

        if (!this.IsDirect)
        {
            return facts.IsAffine && !before.IsAffine ? null : facts;
        }

        return facts.IsAffine ? (ActivationCatalogue.Find(facts.Text) is not null || before.IsAffine ? before : null)
            : facts.Has(ActivationTraits.Logarithm) ? (facts with { Inner = before }).FindLogProbability()
            : facts.Has(ActivationTraits.Elementary) && !before.IsAffine ? null
            : facts;
    }
}

/// <summary>Represents a method with [Loss].</summary>
/// <param name="symbol">The method.</param>
/// <param name="loss">Its row of the table.</param>
/// <param name="prediction">The prediction.</param>
/// <param name="target">The target, or -1.</param>
internal sealed class LossMethod(IMethodSymbol symbol, Loss loss, int prediction, int target)
    : AnnotatedMethod(symbol)
{
    /// <summary>Gets the loss's row of the table.</summary>
    public Loss Loss => loss;

    /// <summary>Gets the prediction.</summary>
    public int Prediction => prediction;

    /// <summary>Gets the target, or -1.</summary>
    public int Target => target;

    /// <summary>Gets the length of a row, or -1.</summary>
    public int Columns { get; init; } = -1;

    /// <summary>Gets whether the prediction is the logarithm of what the loss is about.</summary>
    public bool LogInput { get; init; }
}

/// <summary>Represents a method that gives gradients of an activation from its input.</summary>
/// <param name="symbol">The method.</param>
/// <param name="forward">The activation.</param>
/// <param name="input">The activation's input.</param>
internal sealed class BackwardMethod(IMethodSymbol symbol, ActivationMethod forward, int input)
    : AnnotatedMethod(symbol)
{
    /// <summary>Gets the activation.</summary>
    public ActivationMethod Forward => forward;

    /// <summary>Gets the activation's input.</summary>
    public int Input => input;
}
