using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Attributes;

/// <summary>
/// Finds what a name belongs to that is no formula: a method without [ActivationFormula], one of another project, a field. The names
/// mean what they would mean in the code of the annotated method.
/// </summary>
/// <param name="compilation">The program.</param>
/// <param name="method">The annotated method.</param>
/// <param name="attribute">Its attribute.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class OtherSymbolFinder(Compilation compilation, IMethodSymbol method, AttributeData attribute,
    CancellationToken cancellation)
{
    /// <summary>Explains a name of an attribute's text, or gives null where nothing has it.</summary>
    public OtherSymbol? Find(string name)
    {
        ISymbol[] named = [.. FormulaFinder.Referenced(attribute, compilation, cancellation)
            .Where(symbol => string.Equals(symbol.Name, name, StringComparison.Ordinal))];
        ISymbol[] found = named.Length > 0 ? named : [.. this.Bind(name)];
        IMethodSymbol[] methods = [.. found.OfType<IMethodSymbol>()];
        if (methods.Length == 0
            && found.FirstOrDefault(
                static symbol => symbol is IFieldSymbol or IPropertySymbol or IEventSymbol or INamedTypeSymbol) is { } other)
        {
            return new OtherSymbol(new NameOfNoMethod(name, KindOf(other)), []);
        }

        // What is there under another spelling, or out of sight, is a guess: only what could be a formula is one.
        IEnumerable<IMethodSymbol> candidates = methods.Length > 0
            ? methods
            : this.Guess(name).Where(static candidate => CanBeFormula(candidate));
        return candidates.OrderByDescending(static candidate => CanBeFormula(candidate)).FirstOrDefault() is { } meant
            ? this.Explain(name, meant)
            : null;
    }

    /// <summary>
    /// Finds the method that <c>nameof</c> refers to where the text is taken for a name of the catalogue, though the method could be meant;
    /// or null.
    /// </summary>
    public CurableProblem? FindShadowed(string name,
        ProblemPlaces places) => FormulaFinder.Referenced(attribute, compilation, cancellation).OfType<IMethodSymbol>()
        .FirstOrDefault(candidate => CanBeFormula(candidate)
            && this.IsHere(candidate)
            && !FormulaBinder.IsFormula(candidate)
            && !IsGenerated(candidate)) is { } unmarked
            ? new CurableProblem(
                new Problem(new NameOfShadowed(name), places.Text),
                RemedyList.Of(FormulaRemedies.Mark(unmarked, compilation, cancellation), RemedyList.Make($"Use \"{name}\"",
                    AttributeEdits.Of(places)?.ReplaceTextArgument(SymbolDisplay.FormatLiteral(name, quote: true)))))
            : null;

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol => "field",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        _ => "type",
    };

    private static bool IsGenerated(IMethodSymbol candidate) =>
        AttributeReader.OfMethods.Any(mark => AttributeReader.Find(candidate, mark) is not null);

    private static bool CanBeFormula(IMethodSymbol candidate) =>
        candidate is { IsStatic: true, IsGenericMethod: false, MethodKind: MethodKind.Ordinary, Parameters.Length: > 0 }
            && OperandType.IsNumber(candidate.ReturnType)
            && candidate.Parameters.All(static parameter => OperandType.IsNumber(parameter.Type));

    private bool IsHere(IMethodSymbol candidate) =>
        candidate.DeclaringSyntaxReferences.Any(part => compilation.ContainsSyntaxTree(part.SyntaxTree));

    // As C# would bind the name there: using directives, base types and types around count, and what is out of reach is found, too.
    private IEnumerable<ISymbol> Bind(string name)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax
            || !compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            return [];
        }

        if (FormulaSyntax.Parse(name) is not ExpressionSyntax expression
            || expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
        {
            return [];
        }

        SymbolInfo info = compilation.GetSemanticModel(syntax.SyntaxTree)
            .GetSpeculativeSymbolInfo(syntax.SpanStart, expression, SpeculativeBindingOption.BindAsExpression);
        return info.CandidateSymbols.Append(info.Symbol).OfType<ISymbol>();
    }

    private IEnumerable<IMethodSymbol> Guess(string name)
    {
        string last = name.Substring(name.LastIndexOf('.') + 1).Trim();
        bool isExplained = UnknownName.OfActivation(name, isExpression: true) is { IsExplained: true, Meant.Count: 0 }
            || UnknownName.IsKnown(name);
        IEnumerable<IMethodSymbol> near = isExplained || last.Length < name.Length ? [] : method.ContainingType
            .GetMembers()
            .OfType<IMethodSymbol>()
            .Where(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
        return near.Concat(compilation.GetSymbolsWithName(last, SymbolFilter.Member, cancellation)
            .OfType<IMethodSymbol>()
            .OrderBy(static candidate => candidate.ToDisplayString(), StringComparer.Ordinal));
    }

    private OtherSymbol? Explain(string name, IMethodSymbol meant)
    {
        if (IsGenerated(meant))
        {
            return new OtherSymbol(new NameOfGenerated(name), []);
        }

        if (!this.IsHere(meant))
        {
            // MathF.Tanh is the catalogue's tanh.
            return UnknownName.IsKnown(name)
                ? null
                : new OtherSymbol(new NameOfForeign(name, FormulaBinder.IsFormula(meant), meant.ContainingAssembly.Name), []);
        }

        if (FormulaBinder.IsFormula(meant))
        {
            return null;
        }

        string shown = SymbolEqualityComparer.Default.Equals(meant.ContainingType, method.ContainingType)
            ? meant.Name
            : $"{meant.ContainingType.Name}.{meant.Name}";
        return FormulaBinder.Bind(meant, compilation, cancellation).Problems is [var first, ..]
            ? new OtherSymbol(new NameOfUnmarked(shown, first.Cause), [])
            : new OtherSymbol(new NameOfUnmarked(shown, Obstacle: null),
                RemedyList.Of(FormulaRemedies.Mark(meant, compilation, cancellation)));
    }
}
