using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Represents a rule: a pure function from facts to findings.</summary>
/// <param name="descriptor">Its id, severity and texts.</param>
internal abstract class Rule(DiagnosticDescriptor descriptor)
{
    /// <summary>Gets the id, severity and texts.</summary>
    public DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>Gets the ids that say less about the same layer: they are not reported beside this one.</summary>
    public virtual IReadOnlyList<string> Hides => [];

    /// <summary>Gets whether the rule only advises: where anything is wrong it is silent, and else one advice is enough.</summary>
    public virtual bool IsAdvice => false;

    /// <summary>Gets the descriptors of rules, for the analyzer that has them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> DescriptorsOf(params IEnumerable<Rule>[] rules) =>
        rules.SelectMany(static some => some).Select(static rule => rule.Descriptor).ToImmutableArray();

    /// <summary>Makes a finding.</summary>
    /// <param name="layer">The layer that it is about.</param>
    /// <param name="place">The place to underline; that of the layer where it is null.</param>
    /// <param name="arguments">The arguments of the message.</param>
    protected Finding At(LayerFacts layer, Location? place, params string[] arguments) =>
        new(this, layer, place ?? layer.Place, arguments.ToEquatableArray()) { Severity = descriptor.DefaultSeverity };
}
