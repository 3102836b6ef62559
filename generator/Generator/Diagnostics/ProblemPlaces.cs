using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Finds the place in the source of each thing that can be wrong with an annotated method.</summary>
/// <param name="syntax">The method, or null where it is no ordinary method.</param>
/// <param name="attribute">The attribute's syntax, or null where it has none.</param>
/// <param name="fallback">The place where neither is known.</param>
internal sealed class ProblemPlaces(MethodDeclarationSyntax? syntax, AttributeSyntax? attribute, Location fallback)
{
    /// <summary>Gets the method's name.</summary>
    public Location Method => syntax is null ? fallback : Location.Create(syntax.SyntaxTree, syntax.Identifier.Span);

    /// <summary>Gets the method's return type.</summary>
    public Location ReturnType => syntax is null ? fallback : Location.Create(syntax.SyntaxTree, syntax.ReturnType.Span);

    /// <summary>Gets the attribute.</summary>
    public Location Attribute => attribute is null ? this.Method : attribute.GetLocation();

    /// <summary>Gets the attribute's text.</summary>
    public Location Text => this.TextArgument is { } argument ? argument.GetLocation() : this.Attribute;

    /// <summary>Gets the attribute's syntax, or null where it has no source.</summary>
    public AttributeSyntax? AttributeSyntax => attribute;

    /// <summary>Gets the method's syntax, or null where it is no ordinary method.</summary>
    public MethodDeclarationSyntax? MethodSyntax => syntax;

    private AttributeArgumentSyntax? TextArgument =>
        attribute?.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null);

    /// <summary>Finds the places of a method.</summary>
    public static ProblemPlaces Of(IMethodSymbol method, MethodDeclarationSyntax? syntax, AttributeData attribute,
        CancellationToken cancellation)
    {
        Location fallback = method.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;
        return new ProblemPlaces(syntax, attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax, fallback);
    }

    /// <summary>Gets a part of the attribute's text; the whole argument where its literal is not written as it reads.</summary>
    public Location InText(int start, int length)
    {
        if (this.TextArgument?.Expression is not LiteralExpressionSyntax { Token: var token }
            || !token.IsKind(SyntaxKind.StringLiteralToken))
        {
            return this.Text;
        }

        int offset = token.Text.IndexOf(token.ValueText, StringComparison.Ordinal);
        return offset < 0 || length <= 0 || start < 0 || start + length > token.ValueText.Length
            ? this.Text
            : Location.Create(token.SyntaxTree!, new TextSpan(token.SpanStart + offset + start, length));
    }

    /// <summary>Gets the argument that sets a property of the attribute; case does not matter.</summary>
    public Location Property(string name)
    {
        AttributeArgumentSyntax? argument = attribute?.ArgumentList?.Arguments
            .LastOrDefault(candidate =>
                string.Equals(candidate.NameEquals?.Name.Identifier.ValueText, name, StringComparison.OrdinalIgnoreCase));
        return argument is null ? this.Text : argument.GetLocation();
    }

    /// <summary>Gets a parameter of the method.</summary>
    public Location Parameter(int index) =>
        syntax is null || index >= syntax.ParameterList.Parameters.Count
            ? this.Method
            : Location.Create(syntax.SyntaxTree, syntax.ParameterList.Parameters[index].Span);
}
