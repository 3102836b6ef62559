using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents an activation that a call applies.</summary>
/// <param name="written">The output of the call.</param>
/// <param name="inner">The output of the call that gave its input, where that matters; else null.</param>
/// <param name="reader">Where the output is handed on; null where that is not in the member itself.</param>
internal sealed class CallActivationSource(ActivationOutput written, ActivationOutput? inner, SyntaxNode? reader) : ActivationSource
{
    /// <inheritdoc/>
    public override Change? Use(ActivationFacts activation, string name)
    {
        if (name is ActivationCatalogue.Identity)
        {
            return new PassEdits(written).Drop(reader);
        }

        IMethodSymbol method = written.Method.Symbol;
        IMethodSymbol? other = MethodsBeside.Like(method, written.Invocation).FirstOrDefault(candidate =>
            AnnotatedMethodReader.Read(candidate) is ActivationMethod { IsDirect: true, Facts: { } facts }
                && string.Equals(facts.Name, name, StringComparison.Ordinal));
        if (other is not null)
        {
            return MethodsBeside.Call(other, written.Call);
        }

        bool canBecome = IsRow(name) == written.Method.IsRowwise && !MethodsBeside.IsNamedFor(method, activation.Name);
        return canBecome && DeclaredAttribute.Find(method, AttributeReader.Activation, CancellationToken.None) is { } attribute
            ? MethodsBeside.Make(method, new AttributeActivationSource(attribute.Source).Use(written.Method.Facts ?? activation, name),
                name)
            : null;
    }

    /// <inheritdoc/>
    public override Change? Keep(ActivationFacts activation, bool keepsInner) =>
        keepsInner ? new PassEdits(written).Drop(reader: null)
            : inner is null or { IsOneOfSeveral: true } ? null
            : new PassEdits(inner).Drop(reader: null);

    /// <inheritdoc/>
    public override Change? Remove() => new PassEdits(written).Drop(reader);

    /// <inheritdoc/>
    public override string LeftToInference(ActivationFacts activation) => "";

    private static bool IsRow(string name) => RowCatalogue.Find(name) is not null;
}

/// <summary>Represents a loss that a call computes.</summary>
/// <param name="loss">The method.</param>
/// <param name="site">The call.</param>
internal sealed class CallLossSource(LossMethod loss, CallSite site) : LossSource
{
    /// <inheritdoc/>
    public override Change? Use(string name)
    {
        if (LossCatalogue.Find(name) is not { IsGenerated: true } wanted)
        {
            return null;
        }

        IMethodSymbol? other = MethodsBeside.Like(loss.Symbol, site.Call)
            .FirstOrDefault(candidate => AnnotatedMethodReader.Read(candidate) is LossMethod { LogInput: false } found
                && ReferenceEquals(found.Loss, wanted));
        if (other is not null)
        {
            return MethodsBeside.Call(other, site.Name);
        }

        // Another loss needs the same spans, and has other options.
        bool isAlike = wanted.IsRowwise == loss.Loss.IsRowwise
            && wanted.TakesVariance == loss.Loss.TakesVariance
            && this.TakesTarget(wanted);
        AttributeSource? attribute = DeclaredAttribute.Find(loss.Symbol, AttributeReader.Loss, CancellationToken.None)?.Source;
        return isAlike && attribute is { Positional: { } literal, Arguments: [_] }
            ? MethodsBeside.Make(loss.Symbol, new Change("", "", [new TextEdit(literal.Value, $"\"{name}\"")]), name)
            : null;
    }

    // A span of labels is one number a row; one of numbers has as many as the prediction.
    private bool TakesTarget(Loss wanted)
    {
        if (loss.Target < 0)
        {
            return false;
        }

        bool areIndices = PairReader.AreIndices(loss.Symbol.Parameters[loss.Target].Type);
        return areIndices ? wanted.TakesIndices : !wanted.IsRowwise
            || wanted.Labels.Any(static labels => labels is not LabelEncoding.Index);
    }
}

/// <summary>Finds annotated methods that can be called in the place of another one, and changes what is called.</summary>
internal static class MethodsBeside
{
    /// <summary>Gives the methods of the same type that take what a call gives.</summary>
    public static IEnumerable<IMethodSymbol> Like(IMethodSymbol method, IInvocationOperation call)
    {
        bool areNamed = call.Syntax is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments }
            && arguments.Any(static argument => argument.NameColon is not null);
        return method.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(candidate =>
            !SymbolEqualityComparer.Default.Equals(candidate, method)
            && candidate.IsStatic == method.IsStatic && candidate.DeclaredAccessibility == method.DeclaredAccessibility
            && candidate.Parameters.Length == method.Parameters.Length
            && SymbolEqualityComparer.Default.Equals(candidate.ReturnType, method.ReturnType)
            && candidate.Parameters.Zip(method.Parameters, (a, b) => AreAlike(a, b, areNamed)).All(static isAlike => isAlike));
    }

    /// <summary>Calls another method.</summary>
    public static Change Call(IMethodSymbol other, SyntaxNode name) =>
        new("Call", $"'{other.Name}'", [new TextEdit(name.GetLocation(), other.Name)]);

    /// <summary>Says what becomes of a method whose attribute is edited.</summary>
    public static Change? Make(IMethodSymbol method, Change? change, string name) =>
        change is null ? null : new Change("Make", $"'{method.Name}' '{name}'", change.Edits);

    /// <summary>Tells whether a method bears the name of what it computes, so that it should not compute something else.</summary>
    public static bool IsNamedFor(IMethodSymbol method, string activation) =>
        method.Name.IndexOf(activation.Replace("_", ""), StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool AreAlike(IParameterSymbol a, IParameterSymbol b, bool areNamed) =>
        a.RefKind == b.RefKind
            && SymbolEqualityComparer.Default.Equals(a.Type, b.Type)
            && (!areNamed || string.Equals(a.Name, b.Name, StringComparison.Ordinal));
}
