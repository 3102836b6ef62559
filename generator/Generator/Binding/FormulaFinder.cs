using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>
/// Finds the user's formulas that the text of an attribute names: of the method's type, its base types and the types around it, then
/// of the whole program. A name as the formula is written goes before a name of the catalogue, which goes before another spelling.
/// </summary>
/// <param name="compilation">The program.</param>
/// <param name="method">The method with the attribute.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class FormulaFinder(Compilation compilation, IMethodSymbol method, CancellationToken cancellation)
{
    /// <summary>Adds to an attribute's text the formulas that it names.</summary>
    public ActivationText Find(ActivationText text, AttributeData attribute)
    {
        if (text.Expression.Length == 0 || text.Expression.Length > FormulaSyntax.LongestText)
        {
            return text;
        }

        List<FormulaDefinition> formulas = [];
        foreach (string name in NamesIn(text.Expression))
        {
            if ((this.FindByReference(name, attribute) ?? this.FindByName(name)) is { } formula)
            {
                formulas.Add(FormulaBinder.Bind(formula, compilation, cancellation).Definition with { Name = name });
            }
        }

        return text with { Formulas = formulas.ToEquatableArray() };
    }

    // The name that stands alone, or the names that are called.
    private static IEnumerable<string> NamesIn(string text)
    {
        if (FormulaSyntax.Parse(text) is not { } expression)
        {
            return [];
        }

        IEnumerable<ExpressionSyntax> names = expression is IdentifierNameSyntax or MemberAccessExpressionSyntax
            ? [expression]
            : expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Select(static call => call.Expression);
        return names.Select(ExpressionSource.NameOf).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Gives what <c>nameof</c> in an attribute's text refers to; nothing where it is written otherwise.</summary>
    public static IReadOnlyList<ISymbol> Referenced(AttributeData attribute, Compilation compilation, CancellationToken cancellation)
    {
        ExpressionSyntax? written =
            (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax)?.ArgumentList?.Arguments
                .FirstOrDefault(static argument => argument.NameEquals is null)?.Expression;
        if (written is not InvocationExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" },
                ArgumentList.Arguments: [{ Expression: var meant }]
            }
            || !compilation.ContainsSyntaxTree(written.SyntaxTree))
        {
            return [];
        }

        SymbolInfo info = compilation.GetSemanticModel(written.SyntaxTree).GetSymbolInfo(meant, cancellation);
        return [.. info.CandidateSymbols.Append(info.Symbol).OfType<ISymbol>()];
    }

    // nameof(Shapes.Swoosh) says which Swoosh is meant, though the text is only its name.
    private IMethodSymbol? FindByReference(string name, AttributeData attribute) =>
        this.Choose(Referenced(attribute, compilation, cancellation)
            .OfType<IMethodSymbol>()
            .Where(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal)));

    private IMethodSymbol? FindByName(string name)
    {
        string last = name.Substring(name.LastIndexOf('.') + 1);
        bool isKnown = ActivationCatalogue.Find(last) is not null
            || FunctionTable.Find(last) is { IsPublic: true }
            || KnownFunction.IsChoice(last);
        if (last.Length < name.Length)
        {
            return this.Choose(this.Everywhere(last, StringComparison.Ordinal).Where(formula => IsQualifiedBy(formula, name)));
        }

        return this.Choose(this.Around(name, StringComparison.Ordinal))
            ?? (isKnown ? null : this.Choose(this.Around(name, StringComparison.OrdinalIgnoreCase))
                ?? this.Choose(this.Everywhere(name, StringComparison.Ordinal))
                ?? this.Choose(this.Everywhere(name, StringComparison.OrdinalIgnoreCase)));
    }

    private IEnumerable<IMethodSymbol> Around(string name, StringComparison comparison)
    {
        for (INamedTypeSymbol? outer = method.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            for (INamedTypeSymbol? type = outer; type is not null; type = type.BaseType)
            {
                foreach (IMethodSymbol member in type.GetMembers()
                    .OfType<IMethodSymbol>()
                    .Where(member => string.Equals(member.Name, name, comparison)))
                {
                    yield return member;
                }
            }
        }
    }

    private IEnumerable<IMethodSymbol> Everywhere(string name, StringComparison comparison) => compilation
        .GetSymbolsWithName(candidate => string.Equals(candidate, name, comparison), SymbolFilter.Member, cancellation)
        .OfType<IMethodSymbol>()
        .OrderBy(static formula => formula.ToDisplayString(), StringComparer.Ordinal);

    private static bool IsQualifiedBy(IMethodSymbol formula, string name)
    {
        string full = formula.ContainingType.ToDisplayString() + "." + formula.Name;
        return string.Equals(full, name, StringComparison.Ordinal) || full.EndsWith("." + name, StringComparison.Ordinal);
    }

    // Of overloads, the one in the method's own element type. A body that another project holds cannot be read.
    private IMethodSymbol? Choose(IEnumerable<IMethodSymbol> candidates)
    {
        IMethodSymbol[] formulas = [.. candidates.Where(candidate => FormulaBinder.IsFormula(candidate)
            && candidate.DeclaringSyntaxReferences.Any(part => compilation.ContainsSyntaxTree(part.SyntaxTree)))];
        return formulas.FirstOrDefault(
            formula => method.Parameters
                .Any(parameter => SymbolEqualityComparer.Default.Equals(OperandType.Of(parameter.Type).Element, formula.ReturnType)))
            ?? formulas.FirstOrDefault();
    }
}
