using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds what makes a formula of a method.</summary>
internal static class FormulaRemedies
{
    /// <summary>Gives the remedies of a problem in the body of a formula: the method that it calls becomes one, too.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static EquatableArray<Remedy> For(Problem problem, Compilation compilation, CancellationToken cancellation)
    {
        if (problem.Cause is not UnmarkedCall || problem.Location.SourceTree is not { } tree)
        {
            return [];
        }

        SyntaxNode name = tree.GetRoot(cancellation).FindNode(problem.Location.SourceSpan, getInnermostNodeForTie: true);
        return compilation.GetSemanticModel(tree).GetSymbolInfo(name, cancellation).Symbol is IMethodSymbol called
            ? RemedyList.Of(Mark(called, compilation, cancellation))
            : [];
    }

    /// <summary>Marks a method with [ActivationFormula]; null where its source is not at hand.</summary>
    /// <param name="method">The method.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static Remedy? Mark(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        if (DeclarationReader.FindSyntax(method.PartialImplementationPart ?? method, cancellation) is not { } syntax
            || !compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            return null;
        }

        const string type = nameof(ActivationFormulaAttribute);
        string name = WrittenName.Short(type);
        bool isImported =
            !compilation.GetSemanticModel(syntax.SyntaxTree).LookupNamespacesAndTypes(syntax.SpanStart, name: type).IsEmpty;
        return RemedyList.Make($"Mark '{method.Name}' with [{name}]",
            new MethodEdits(syntax).AddAttribute(isImported ? name : $"{nameof(FusedActivations)}.{name}"));
    }
}
