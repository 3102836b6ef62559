using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Represents a rule about buffers that calls hand on to each other.</summary>
/// <param name="descriptor">Its id, severity and texts.</param>
internal abstract class CallRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>Finds what breaks the rule, or null.</summary>
    public abstract Finding? Check(CallFacts facts);
}

/// <summary>Represents a rule about one kind of facts.</summary>
/// <typeparam name="TFacts">The kind.</typeparam>
/// <param name="descriptor">Its id, severity and texts.</param>
internal abstract class CallRule<TFacts>(DiagnosticDescriptor descriptor) : CallRule(descriptor)
    where TFacts : CallFacts
{
    /// <inheritdoc/>
    public sealed override Finding? Check(CallFacts facts) => facts is TFacts kind ? this.Check(kind) : null;

    /// <summary>Finds what breaks the rule, or null.</summary>
    protected abstract Finding? Check(TFacts facts);
}
