using System.Collections.Generic;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Declarations;

/// <summary>Represents a rule about declarations themselves, which no intent excuses.</summary>
/// <param name="descriptor">Its id, severity and texts.</param>
internal abstract class DeclarationRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>Finds what breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(DeclaredNetwork network);
}
