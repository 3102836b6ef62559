using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Remedies;

/// <summary>Makes room for an implementing part.</summary>
/// <param name="syntax">The method.</param>
internal sealed class DeclarationRemedies(MethodDeclarationSyntax syntax)
{
    private readonly MethodEdits edits = new(syntax);

    private bool HasBody => syntax.Body is not null || syntax.ExpressionBody is not null;

    /// <summary>Gives the remedies of what the generator reports itself: of a method in a file-local type.</summary>
    public static CurableProblem OfGenerator(Problem problem) => new(
        problem,
        problem.Location.SourceTree?.GetRoot()
            .FindNode(problem.Location.SourceSpan)
            .FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } syntax
            ? RemedyList.Of(new DeclarationRemedies(syntax).For(problem.Cause, implementing: null) ?? [])
            : []);

    /// <summary>Gives the remedies of a cause; null where it is not about the declaration.</summary>
    /// <param name="cause">What is wrong.</param>
    /// <param name="implementing">The user's own part with the body, or null.</param>
    public IEnumerable<Remedy?>? For(ProblemCause cause, MethodDeclarationSyntax? implementing) => cause switch
    {
        // A body is in the way of 'partial', and its own rule adds it then.
        NotPartial => this.HasBody ? [] : [RemedyList.Make("Add 'partial'", keepsMeaning: true, this.edits.AddPartial())],
        ImplementedMethod => this.HasBody
            ? [this.MakeDefinition()]
            : [RemedyList.Make("Delete the part with the body",
                implementing is null ? null : new MethodEdits(implementing).RemoveDeclaration())],
        GenericMethod => [RemedyList.Make("Remove the type parameters", this.edits.RemoveTypeParameters())],
        UnfitModifier modifier =>
            this.Tokens(modifier.Modifier).Select(token => RemedyList.Make($"Remove '{token.Text}'", this.edits.RemoveModifier(token))),
        AbstractMethod =>
            [RemedyList.Make("Make it partial", this.Tokens("abstract").Select(this.edits.RemoveModifier).Concat(this.edits.AddPartial()))],
        FileLocalType => [RemedyList.Make("Remove 'file'", this.edits.RemoveFile())],
        _ => null,
    };

    private IEnumerable<SyntaxToken> Tokens(string modifier) =>
        syntax.Modifiers.Where(token => string.Equals(token.Text, modifier, StringComparison.Ordinal));

    private Remedy? MakeDefinition()
    {
        TextEdit[] partial = [.. this.edits.AddPartial()];
        return RemedyList.Make(partial.Length > 0 ? "Delete the body and add 'partial'" : "Delete the body",
            partial.Concat(new[] { this.edits.RemoveBody() }));
    }
}
