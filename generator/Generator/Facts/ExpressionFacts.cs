using System;
using FusedActivations.Generator.Catalogue;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents what a part of an expression is, seen from outside: an activation, scaled and shifted, or a straight line.</summary>
/// <param name="Applied">The outermost activation, or null.</param>
/// <param name="IsAffine">Whether it is a straight line in its inputs.</param>
/// <param name="Inputs">Which element-wise inputs stand in it, one bit each.</param>
/// <param name="Scale">What the activation is multiplied by.</param>
/// <param name="Offset">What is added to it.</param>
internal readonly record struct ExpressionFacts(ActivationFacts? Applied, bool IsAffine, ulong Inputs, double Scale = 1, double Offset = 0)
{
    /// <summary>Gets whether something is done to the activation's output.</summary>
    public bool IsScaled => this.Scale != 1 || this.Offset != 0;

    /// <summary>Gets whether exactly one input stands in it.</summary>
    public bool HasOneInput => this.Inputs != 0 && (this.Inputs & (this.Inputs - 1)) == 0;

    /// <summary>Gives what is not understood.</summary>
    public static ExpressionFacts Unknown(ulong inputs) => new(null, IsAffine: false, inputs);

    /// <summary>Gives a straight line; a number, where it has no inputs.</summary>
    public static ExpressionFacts Line(ulong inputs) => new(null, IsAffine: true, inputs);

    /// <summary>Gives it multiplied by a number, and then shifted.</summary>
    public ExpressionFacts Times(double factor, double shift = 0) =>
        this.Applied is null ? this : this with { Scale = this.Scale * factor, Offset = (this.Offset * factor) + shift };

    /// <summary>Gives the facts of the whole expression, or null where too little is known.</summary>
    /// <param name="expression">The expression.</param>
    public ActivationFacts? Of(string expression) => this switch
    {
        { Applied: { } applied, IsScaled: false } => applied with { Text = expression },
        { Applied: { } applied } => new ActivationFacts(expression, expression, this.Image(applied.Range),
            applied.Traits & ~ActivationTraits.Unscaled),
        { IsAffine: true, HasOneInput: true } => new ActivationFacts(expression, ActivationCatalogue.Identity, Interval.Finite,
            ActivationTraits.Affine)
        {
            Entry = ActivationCatalogue.Find(ActivationCatalogue.Identity)
        },
        _ => null,
    };

    private Interval Image(Interval range)
    {
        (double a, double b) = ((this.Scale * range.Low) + this.Offset, (this.Scale * range.High) + this.Offset);
        return new Interval(Math.Min(a, b), LowOpen: false, Math.Max(a, b), HighOpen: false);
    }
}
