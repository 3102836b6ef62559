using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents what is known of an applied activation.</summary>
/// <param name="Text">The text, as the user wrote it.</param>
/// <param name="Name">The catalogue's name of the outermost function; the text where it is scaled or shifted.</param>
/// <param name="Range">What it can give.</param>
/// <param name="Traits">What else is known.</param>
internal sealed record ActivationFacts(string Text, string Name, Interval Range, ActivationTraits Traits)
{
    /// <summary>Gets what the reader of a message knows it by, where that is another name than the catalogue's: that of a method.</summary>
    public string DisplayName { get; init; } = Name;

    /// <summary>Gets the place to underline.</summary>
    public Location Place { get; init; } = Location.None;

    /// <summary>Gets where it is written, or null.</summary>
    public ActivationSource? Source { get; init; }

    /// <summary>Gets the text of the outermost function's argument; null where the text is a bare name.</summary>
    public string? Argument { get; init; }

    /// <summary>Gets the activation that is applied first, where one is applied to the output of another.</summary>
    public ActivationFacts? Inner { get; init; }

    /// <summary>Gets the catalogue's entry whose function it is, or null.</summary>
    public Activation? Entry { get; init; }

    /// <summary>Gets whether it is a function that can be called by its name, rather than an expression around its argument.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Gets whether no derivative is asked for, so that nothing is trained through it.</summary>
    public bool IsForwardOnly { get; init; }

    /// <summary>Gets whether users of the model apply it, and training does not.</summary>
    public bool IsInference { get; init; }

    /// <summary>Gets whether it is a straight line.</summary>
    public bool IsAffine => this.Has(ActivationTraits.Affine);

    /// <summary>Gets whether its rows are distributions: softmax and its relatives.</summary>
    public bool IsSimplex => this.Has(ActivationTraits.Simplex);

    /// <summary>Gets whether it gives a probability for each unit alone.</summary>
    public bool IsPerUnitProbability =>
        !this.Has(ActivationTraits.Rowwise) && !this.Has(ActivationTraits.Steps) && this.Range.Low >= 0 && this.Range.High <= 1;

    /// <summary>Gets whether it ends on both sides.</summary>
    public bool IsBounded => !double.IsInfinity(this.Range.Low) && !double.IsInfinity(this.Range.High);

    /// <summary>Gets whether it can give any number.</summary>
    public bool IsUnlimited => double.IsInfinity(this.Range.Low) && double.IsInfinity(this.Range.High);

    /// <summary>Tells whether it has a trait.</summary>
    public bool Has(ActivationTraits trait) => (this.Traits & trait) == trait;

    /// <summary>Gives the facts of log(softmax(x)) and log(sigmoid(x)), which are log-probabilities; null of anything else.</summary>
    public ActivationFacts? FindLogProbability()
    {
        if (!this.Has(ActivationTraits.Logarithm)
            || this.Inner is not { } inner
            || !(inner.IsSimplex || inner.Has(ActivationTraits.Logistic)))
        {
            return null;
        }

        string name = "log_" + inner.Name;
        return this with
        {
            Name = name,
            DisplayName = name,
            Range = Interval.Parse("(-inf, 0]"),
            Traits = ActivationTraits.LogProbability | (inner.Traits & ActivationTraits.Rowwise),
            Argument = inner.Argument,
            Inner = null,
            Entry = null,
        };
    }
}
