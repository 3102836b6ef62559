using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Remedies;

/// <summary>Makes room for an implementing part.</summary>
/// <param name="syntax">The method.</param>
internal sealed class DeclarationRemedies(MethodDeclarationSyntax syntax)
{
    private readonly MethodEdits edits = new(syntax);

    private bool HasBody => syntax.Body is not null || syntax.ExpressionBody is not null;

    /// <summary>Adds what is missing of <c>partial</c>. A body is in the way of that, and its own rule adds it then.</summary>
    public EquatableArray<Remedy> AddPartial() => this.HasBody
        ? []
        : RemedyList.Of(RemedyList.Make("Add 'partial'", keepsMeaning: true, this.edits.AddPartial()));

    /// <summary>Removes the body, or the part of the user's that has it.</summary>
    /// <param name="implementing">That part, or null.</param>
    public EquatableArray<Remedy> RemoveBody(MethodDeclarationSyntax? implementing) => this.HasBody
        ? RemedyList.Of(this.MakeDefinition())
        : RemedyList.Of(RemedyList.Make("Delete the part with the body", implementing is null ? null : new MethodEdits(implementing).RemoveDeclaration()));

    /// <summary>Removes a modifier.</summary>
    public EquatableArray<Remedy> RemoveModifier(SyntaxToken modifier) => RemedyList.Of(RemedyList.Make($"Remove '{modifier.Text}'", this.edits.RemoveModifier(modifier)));

    /// <summary>Writes <c>partial</c> in the place of <c>abstract</c>.</summary>
    public EquatableArray<Remedy> MakePartial() => RemedyList.Of(RemedyList.Make(
        "Make it partial",
        syntax.Modifiers.Where(static token => token.IsKind(SyntaxKind.AbstractKeyword)).Select(this.edits.RemoveModifier).Concat(this.edits.AddPartial())));

    /// <summary>Removes type parameters that nothing needs.</summary>
    public EquatableArray<Remedy> RemoveTypeParameters() => RemedyList.Of(RemedyList.Make("Remove the type parameters", this.edits.RemoveTypeParameters()));

    /// <summary>Adds the remedies of what the generator reports itself: of a method in a file-local type.</summary>
    public static Problem AddTo(Problem problem) =>
        problem.Location.SourceTree?.GetRoot().FindNode(problem.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } syntax
            ? problem with { Remedies = new DeclarationRemedies(syntax).RemoveFile() }
            : problem;

    /// <summary>Makes file-local types known to other files.</summary>
    public EquatableArray<Remedy> RemoveFile() => RemedyList.Of(RemedyList.Make("Remove 'file'", this.edits.RemoveFile()));

    private Remedy? MakeDefinition()
    {
        TextEdit[] partial = [.. this.edits.AddPartial()];
        return RemedyList.Make(partial.Length > 0 ? "Delete the body and add 'partial'" : "Delete the body", partial.Concat(new[] { this.edits.RemoveBody() }));
    }
}
