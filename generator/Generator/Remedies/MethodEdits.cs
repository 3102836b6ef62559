using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Remedies;

/// <summary>Edits the declaration of a method; null where it is not written in a way that can be edited.</summary>
/// <param name="method">The method.</param>
internal sealed class MethodEdits(MethodDeclarationSyntax method)
{
    /// <summary>Gets the return type as it is written, without <c>ref</c>.</summary>
    public string ReturnType => (method.ReturnType is RefTypeSyntax reference ? reference.Type : method.ReturnType).ToString();

    private SeparatedSyntaxList<ParameterSyntax> Parameters => method.ParameterList.Parameters;

    // A partial method that returns something must say how accessible it is.
    private string LackingAccess =>
        method.Modifiers
            .Any(static token => token.Kind() is SyntaxKind.PublicKeyword
                or SyntaxKind.PrivateKeyword
                or SyntaxKind.InternalKeyword
                or SyntaxKind.ProtectedKeyword) ? ""
        : method.Parent is InterfaceDeclarationSyntax ? "public "
        : "private ";

    /// <summary>Gets the edits of a method, or null where it is no ordinary method.</summary>
    public static MethodEdits? Of(ProblemPlaces places) => places.MethodSyntax is { } syntax ? new MethodEdits(syntax) : null;

    /// <summary>Adds <c>partial</c> to the method and to the types around it, wherever it is missing.</summary>
    public IEnumerable<TextEdit> AddPartial()
    {
        string access = method.ReturnType is PredefinedTypeSyntax { Keyword: var keyword } && keyword.IsKind(SyntaxKind.VoidKeyword)
            ? ""
            : this.LackingAccess;
        if (!method.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            yield return this.Insert(method.ReturnType.SpanStart, (method.Modifiers.Count == 0 ? access : "") + "partial ");
        }

        if (access.Length > 0 && method.Modifiers.Count > 0)
        {
            yield return this.Insert(method.Modifiers[0].SpanStart, access);
        }

        foreach (TypeDeclarationSyntax type in method.Ancestors()
            .OfType<TypeDeclarationSyntax>()
            .Where(static type => !type.Modifiers.Any(SyntaxKind.PartialKeyword)))
        {
            yield return this.Insert(type.Keyword.SpanStart, "partial ");
        }
    }

    /// <summary>Adds an attribute to the method, before those that it has.</summary>
    public TextEdit AddAttribute(string name) => this.Insert(method.SpanStart, $"[{name}] ");

    /// <summary>Adds an attribute of ours to a parameter.</summary>
    public TextEdit? AddAttribute(int index, string name) =>
        this.At(index) is { } parameter ? this.Insert(parameter.SpanStart, $"[{name}] ") : null;

    /// <summary>Puts a semicolon in the place of the body.</summary>
    public TextEdit? RemoveBody()
    {
        SyntaxNode? body = (SyntaxNode?)method.Body ?? method.ExpressionBody;
        return body is null || body.ContainsDirectives
            ? null
            : this.Replace(TextSpan.FromBounds(body.GetFirstToken().GetPreviousToken().Span.End, method.Span.End), ";");
    }

    /// <summary>Removes the whole declaration, with its comments and the empty line above it.</summary>
    public TextEdit? RemoveDeclaration() => method.ContainsDirectives ? null : this.Replace(method.FullSpan, "");

    /// <summary>Removes a modifier of the method.</summary>
    public TextEdit? RemoveModifier(SyntaxToken modifier) => this.RemoveToken(modifier);

    /// <summary>Removes the modifiers <c>file</c> of the types around the method.</summary>
    public IEnumerable<TextEdit?> RemoveFile() =>
        method.Ancestors()
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(static type => type.Modifiers)
            .Where(static token => token.IsKind(SyntaxKind.FileKeyword))
            .Select(this.RemoveToken);

    /// <summary>Removes the type parameters, if nothing in the signature names one.</summary>
    public IEnumerable<TextEdit?> RemoveTypeParameters()
    {
        string[] names = method.TypeParameterList?.Parameters.Select(static parameter => parameter.Identifier.ValueText).ToArray() ?? [];
        bool isUsed = method.ReturnType
            .DescendantNodesAndSelf()
            .Concat(method.ParameterList.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Any(name => names.Contains(name.Identifier.ValueText, StringComparer.Ordinal));
        yield return isUsed || method.TypeParameterList is null ? null : this.Replace(method.TypeParameterList.Span, "");
        if (method.ConstraintClauses.Count > 0)
        {
            yield return this.Replace(TextSpan.FromBounds(method.ParameterList.Span.End, method.ConstraintClauses.Last().Span.End), "");
        }
    }

    /// <summary>Replaces the return type.</summary>
    public IEnumerable<TextEdit> ReplaceReturnType(string type)
    {
        string access = string.Equals(type, "void", StringComparison.Ordinal) ? "" : this.LackingAccess;
        if (access.Length > 0 && method.Modifiers.Count > 0)
        {
            yield return this.Insert(method.Modifiers[0].SpanStart, access);
        }

        yield return this.Replace(method.ReturnType.Span, (method.Modifiers.Count == 0 ? access : "") + type);
    }

    /// <summary>Replaces the type of a parameter.</summary>
    public TextEdit? ReplaceType(int index, string type) => this.At(index)?.Type is { } written ? this.Replace(written.Span, type) : null;

    /// <summary>Replaces a parameter.</summary>
    public TextEdit? ReplaceParameter(int index, string declaration) =>
        this.At(index) is { } parameter ? this.Replace(parameter.Span, declaration) : null;

    /// <summary>Renames a parameter.</summary>
    public TextEdit? RenameParameter(int index, string name) =>
        this.At(index) is { } parameter ? this.Replace(parameter.Identifier.Span, name) : null;

    /// <summary>Removes <c>ref</c>, <c>out</c>, <c>params</c> and the like from a parameter.</summary>
    public IEnumerable<TextEdit?> PassByValue(int index) =>
        this.At(index)?.Modifiers
            .Where(static token => token.Kind() is SyntaxKind.RefKeyword
                or SyntaxKind.OutKeyword
                or SyntaxKind.InKeyword
                or SyntaxKind.ReadOnlyKeyword
                or SyntaxKind.ParamsKeyword)
            .Select(this.RemoveToken)
            ?? [null];

    /// <summary>Removes an attribute of ours from a parameter, by the name of its type.</summary>
    public TextEdit? RemoveAttribute(int index, string type) => this.At(index)?.AttributeLists
        .SelectMany(static list => list.Attributes)
        .FirstOrDefault(attribute => WrittenName.Is(attribute, type)) is { } found
            ? new AttributeEdits(found).Remove()
            : null;

    /// <summary>Removes a parameter.</summary>
    public TextEdit? RemoveParameter(int index) =>
        this.At(index) is not { } parameter ? null
        : index > 0 ? this.Replace(TextSpan.FromBounds(this.Parameters[index - 1].Span.End, parameter.Span.End), "")
        : this.Parameters.Count > 1 ? this.Replace(TextSpan.FromBounds(parameter.SpanStart, this.Parameters[1].SpanStart), "")
        : this.Replace(parameter.Span, "");

    /// <summary>Inserts parameters before the one with an index; behind all others where there is none.</summary>
    public TextEdit InsertParameters(int index, params IReadOnlyList<string> declarations)
    {
        string list = string.Join(", ", declarations);
        return this.Parameters.Count == 0 ? this.Insert(method.ParameterList.OpenParenToken.Span.End, list)
            : index < this.Parameters.Count ? this.Insert(this.Parameters[index].SpanStart, list + ", ")
            : this.Insert(this.Parameters.Last().Span.End, ", " + list);
    }

    /// <summary>Gives a parameter as it is written.</summary>
    public string TextOf(int index) => this.At(index)?.ToString() ?? "";

    /// <summary>
    /// Gives the type of a parameter, written as it is save for the name of the span and its elements; null where it is written otherwise.
    /// </summary>
    /// <param name="index">The parameter.</param>
    /// <param name="span">"Span" or "ReadOnlySpan"; null to keep it.</param>
    /// <param name="element">The elements; null to keep them.</param>
    public string? SpanType(int index, string? span, string? element) => Generic(this.At(index)?.Type, span, element);

    /// <summary>Gives the return type with other elements: of a register, or itself.</summary>
    public string ReturnTypeOf(string element) => Generic(method.ReturnType, name: null, element) ?? element;

    /// <summary>Gives a type with another name or other elements; null where it is not generic.</summary>
    private static string? Generic(TypeSyntax? type, string? name, string? element)
    {
        GenericNameSyntax? generic = type switch
        {
            GenericNameSyntax simple => simple,
            QualifiedNameSyntax { Right: GenericNameSyntax right } => right,
            AliasQualifiedNameSyntax { Name: GenericNameSyntax right } => right,
            _ => null,
        };
        if (generic is not { TypeArgumentList.Arguments: [var argument] })
        {
            return null;
        }

        string qualifier = type!.ToString().Substring(0, generic.SpanStart - type.SpanStart);
        return $"{qualifier}{name ?? generic.Identifier.Text}<{element ?? argument.ToString()}>";
    }

    private ParameterSyntax? At(int index) => index >= 0 && index < this.Parameters.Count ? this.Parameters[index] : null;

    private TextEdit? RemoveToken(SyntaxToken token) =>
        token.TrailingTrivia.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            ? this.Replace(TextSpan.FromBounds(token.SpanStart, token.FullSpan.End), "")
            : null;

    private TextEdit Insert(int position, string text) => this.Replace(new TextSpan(position, 0), text);

    private TextEdit Replace(TextSpan span, string text) => new(Location.Create(method.SyntaxTree, span), text);
}
