using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads how a method and the types around it are declared, as the part that implements it must repeat it.</summary>
internal static class DeclarationReader
{
    private static readonly SymbolDisplayFormat TypeFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat NamespaceFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat PlainFormat =
        NamespaceFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    private static readonly SymbolDisplayFormat ConstraintFormat = TypeFormat.WithGenericsOptions(
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat DeclarationFormat = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Prints a type with <c>global::</c> names.</summary>
    public static string Print(ITypeSymbol type) => Identifier.OfParts(type.ToDisplayParts(TypeFormat));

    /// <summary>Finds the part of a method that the user wrote the signature of, or null.</summary>
    public static MethodDeclarationSyntax? FindSyntax(IMethodSymbol method, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<MethodDeclarationSyntax>()
            .FirstOrDefault();

    /// <summary>Reads a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="syntax">Its defining part.</param>
    /// <param name="parameters">Its parameters with their roles.</param>
    public static MethodDeclaration ReadMethod(IMethodSymbol method, MethodDeclarationSyntax syntax,
        EquatableArray<MethodParameter> parameters)
    {
        // An async method needs its body, which a partial definition does not have: it is faulty, and repeated without.
        IEnumerable<SyntaxToken> modifiers =
            syntax.Modifiers.Where(static token => !token.IsKind(SyntaxKind.PartialKeyword) && !token.IsKind(SyntaxKind.AsyncKeyword));
        string byReference = method.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.RefReadOnly => "ref readonly ",
            _ => "",
        };
        return new MethodDeclaration(PrintModifiers(modifiers), byReference + Print(method.ReturnType), method.Name, parameters,
            HasDocumentation(syntax))
        {
            HasMethodImpl = HasMethodImpl(method),
            TypeParameters = method.IsGenericMethod
                ? "<" + string.Join(", ", method.TypeParameters.Select(static parameter => Identifier.Of(parameter.Name))) + ">"
                : "",
            Constraints = ConstraintsOf(method),
        };
    }

    /// <summary>Reads a parameter.</summary>
    public static MethodParameter ReadParameter(IParameterSymbol parameter, MethodDeclarationSyntax syntax, ParameterRole role,
        string of = "")
    {
        ParameterSyntax declared = syntax.ParameterList.Parameters[parameter.Ordinal];
        return new MethodParameter(parameter.Name, Print(parameter.Type), PrintModifiers(declared.Modifiers), role, of);
    }

    /// <summary>Reads the types around a method.</summary>
    public static ContainingType ReadType(INamedTypeSymbol type)
    {
        List<TypeDeclaration> chain = [];
        string metadataName = "";
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            chain.Insert(0, new TypeDeclaration(KeywordOf(current), Identifier.OfParts(current.ToDisplayParts(DeclarationFormat))));
            metadataName = metadataName.Length == 0 ? current.MetadataName : current.MetadataName + "+" + metadataName;
        }

        INamespaceSymbol space = type.ContainingNamespace;
        return space is null or { IsGlobalNamespace: true }
            ? new ContainingType("", chain.ToEquatableArray(), metadataName)
            : new ContainingType(Identifier.OfParts(space.ToDisplayParts(NamespaceFormat)), chain.ToEquatableArray(),
                space.ToDisplayString(PlainFormat) + "." + metadataName);
    }

    private static string KeywordOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static string PrintModifiers(IEnumerable<SyntaxToken> modifiers) =>
        string.Concat(modifiers.Select(static token => token.Text + " "));

    private static bool HasMethodImpl(IMethodSymbol method) => method.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is
        {
            Name: "MethodImplAttribute", ContainingNamespace:
            {
                Name: "CompilerServices",
                ContainingNamespace:
                {
                    Name: "Runtime",
                    ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
                }
            }
        });

    // " where T : struct": both parts of a partial method have them.
    private static string ConstraintsOf(IMethodSymbol method)
    {
        string constraints = Identifier.OfParts(method.ToDisplayParts(ConstraintFormat)
            .SkipWhile(static part => part.Kind != SymbolDisplayPartKind.Keyword || part.ToString() is not "where"));
        return constraints.Length == 0 ? "" : " " + constraints;
    }

    // Where the compiler does not parse documentation, it is an ordinary comment that starts with three slashes.
    private static bool HasDocumentation(MethodDeclarationSyntax syntax) => syntax.GetLeadingTrivia().Any(static trivia =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
        || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
        || (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().StartsWith("///", StringComparison.Ordinal)));
}
