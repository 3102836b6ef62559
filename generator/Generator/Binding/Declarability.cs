using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Tells whether a method can be given an implementing part in another file.</summary>
internal static class Declarability
{
    /// <summary>Tells whether the compiler has errors of its own that leave nothing to bind: missing names, unknown types.</summary>
    public static bool IsBroken(IMethodSymbol method, MethodDeclarationSyntax? syntax) =>
        method.ContainingType is not
        {
            IsImplicitClass: false, Name.Length: > 0, TypeKind: TypeKind.Class
            or TypeKind.Struct
            or TypeKind.Interface
        }
        || !SyntaxFacts.IsValidIdentifier(method.ContainingType.Name)
        || method.Name.Length == 0
        || HasError(method.ReturnType)
        || method.Parameters.Any(static parameter => parameter.Name.Length == 0 || HasError(parameter.Type))
        || method.Parameters.Select(static parameter => parameter.Name).Distinct(StringComparer.Ordinal).Count() != method.Parameters.Length
        || (syntax is not null && syntax.ParameterList.Parameters.Count != method.Parameters.Length);

    /// <summary>
    /// Finds the part of a method that the user wrote: the definition, or the body that the generator wrote a definition for.
    /// </summary>
    public static IMethodSymbol WrittenPart(IMethodSymbol method) =>
        method.PartialDefinitionPart is { } definition && !IsGenerated(definition) ? definition
        : method.PartialImplementationPart is { } body && IsGenerated(method) ? body
        : method;

    /// <summary>Reports what stands in the way of an implementing part, and tells whether one can be written at all.</summary>
    public static bool Check(IMethodSymbol method, MethodDeclarationSyntax? syntax, ProblemPlaces places, List<Problem> problems)
    {
        if (syntax is null || method.MethodKind != MethodKind.Ordinary)
        {
            problems.Add(new Problem(new NotOrdinaryMethod(method.Name), places.Method));
            return false;
        }

        bool isAbstract = syntax.Modifiers.Any(SyntaxKind.AbstractKeyword);
        bool isPartial = CheckPartial(method, syntax, isAbstract, places, problems);
        if (method.IsGenericMethod)
        {
            problems.Add(new Problem(new GenericMethod(method.Name), places.Method));
        }

        foreach (SyntaxToken modifier in syntax.Modifiers
            .Where(static token => token.Kind() is SyntaxKind.AsyncKeyword or SyntaxKind.ExternKeyword))
        {
            problems.Add(new Problem(new UnfitModifier(method.Name, modifier.Text), places.Method));
        }

        if (isAbstract)
        {
            problems.Add(new Problem(new AbstractMethod(method.Name), places.Method));
        }

        bool hasBody = syntax.Body is not null || syntax.ExpressionBody is not null || OtherPart(method) is not null;
        if (hasBody)
        {
            problems.Add(new Problem(new ImplementedMethod(method.Name), places.Method));
        }

        return isPartial && !hasBody && !syntax.Modifiers.Any(SyntaxKind.ExternKeyword) && !isAbstract;
    }

    /// <summary>Finds the user's own part with the body, or null.</summary>
    public static IMethodSymbol? OtherPart(IMethodSymbol method) =>
        method.PartialImplementationPart is { } part && !IsGenerated(part) ? part : null;

    private static bool CheckPartial(IMethodSymbol method, MethodDeclarationSyntax syntax, bool isAbstract, ProblemPlaces places,
        List<Problem> problems)
    {
        List<string> missing = [];
        if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            missing.Add("it");
        }

        bool isFileLocal = false;
        foreach (TypeDeclarationSyntax type in syntax.Ancestors().OfType<TypeDeclarationSyntax>())
        {
            isFileLocal |= type.Modifiers.Any(SyntaxKind.FileKeyword);
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                missing.Add($"'{type.Identifier.ValueText}'");
            }
        }

        // What is abstract becomes partial, with the types around it, by a cure of its own.
        if (missing.Count > 0 && !isAbstract)
        {
            problems.Add(new Problem(new NotPartial(method.Name, missing.ToEquatableArray()), places.Method));
        }

        if (isFileLocal)
        {
            problems.Add(new Problem(new FileLocalType(method.Name), places.Method));
        }

        return missing.Count == 0 && !isFileLocal;
    }

    /// <summary>
    /// Tells whether a body is partial and has no definition, so that the compiler would stop at that. With a definition of ours it goes
    /// on, and the analyzer says what to do.
    /// </summary>
    public static bool LacksDefinition(IMethodSymbol method, MethodDeclarationSyntax syntax) =>
        syntax.Modifiers.Any(SyntaxKind.PartialKeyword)
            && !method.IsPartialDefinition
            && (method.PartialDefinitionPart is null || IsGenerated(method.PartialDefinitionPart))
        && (syntax.Body is not null || syntax.ExpressionBody is not null)
        && syntax.Ancestors()
            .OfType<TypeDeclarationSyntax>()
            .All(static type => type.Modifiers.Any(SyntaxKind.PartialKeyword) && !type.Modifiers.Any(SyntaxKind.FileKeyword));

    /// <summary>Tells whether the generator wrote a part of a method, or a member.</summary>
    // The analyzer sees its output: .../FusedActivations.Generator/<generator>/<file>.
    public static bool IsGenerated(
        ISymbol part) => part.DeclaringSyntaxReferences.Length > 0 && part.DeclaringSyntaxReferences.All(static reference =>
        reference.SyntaxTree.FilePath.Replace('\\', '/').Split('/') is [.., var assembly, _, _]
        && string.Equals(assembly, typeof(Declarability).Assembly.GetName().Name, StringComparison.Ordinal));

    private static bool HasError(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Error
            || (type is INamedTypeSymbol named && named.TypeArguments.Any(HasError))
            || (type is IArrayTypeSymbol array && HasError(array.ElementType));
}
