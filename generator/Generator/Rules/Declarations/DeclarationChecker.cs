using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Declarations;

/// <summary>Runs the rules over a declared network: those about the declaration, and those about any network.</summary>
internal static class DeclarationChecker
{
    /// <summary>The rules about declarations.</summary>
    public static readonly IReadOnlyList<DeclarationRule> Rules = [new UnknownDeclaredName(), new ImpossibleValue()];

    /// <summary>Finds what is wrong, in the order of the rules.</summary>
    /// <param name="network">The network.</param>
    /// <param name="isOn">Tells whether the project reports a rule.</param>
    public static IReadOnlyList<Finding> Check(DeclaredNetwork network, Func<DiagnosticDescriptor, bool> isOn) =>
        NetworkChecker.Choose(Rules.Where(rule => isOn(rule.Descriptor))
            .SelectMany(rule => rule.Check(network))
            .Concat(NetworkChecker.Find(network.Network, isOn)));
}
