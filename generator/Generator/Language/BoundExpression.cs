using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Language;

/// <summary>Represents the meaning of an attribute's text.</summary>
/// <param name="Formula">The formula over the operands, or null where there are problems.</param>
/// <param name="FromOutput">The derivative over <c>y</c>, where the text is the name of an activation that has a closed form.</param>
/// <param name="Activation">The activation that the text names, or null for an expression.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record BoundExpression(Formula? Formula, Formula? FromOutput, Activation? Activation,
    IReadOnlyList<FormulaProblem> Problems)
{
    // A question that is cancelled is asked again.
    private readonly Lazy<bool> isTooLarge =
        new(() => Formula is not null && KernelSize.IsTooLarge(Formula), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Gets whether the formula is too large to be derived and written.</summary>
    public bool IsTooLarge => this.isTooLarge.Value;

    /// <summary>Gets the text's outermost part; null where nothing could be read.</summary>
    public BoundNode? Root { get; init; }

    /// <summary>Gets whether powers were written anew to be read, so that places in the tree are none of the attribute's text.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Gets the activations of one input that the text applies, what is applied first before; none of another text.</summary>
    public IEnumerable<Application> Applications => this.Root is null || this.IsRewritten ? [] : this.Root.All()
        .OfType<BoundApplication>()
        .Select(static node => node.Application)
        .Where(static application => application.Activation is { IsGated: false, IsUsers: false });

    /// <summary>Gets the operands that hold gate and value; the formula has these two in their place.</summary>
    public IReadOnlyList<PackedOperand> Packed { get; init; } = [];

    /// <summary>Gets the operands that the named activation is applied to.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>Gets what the generator writes, or null where there are problems.</summary>
    public KernelFormula? Kernel => this.Formula is not { } formula ? null : new KernelFormula(formula)
    {
        FromOutput = this.FromOutput,
        Activation = this.Activation is { IsUsers: false } ? this.Activation : null,
        Inputs = this.Inputs.ToEquatableArray(),
        Packed = this.Packed.ToEquatableArray(),
    };
}
