using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Increments;

/// <summary>Collects the names on which the meaning of an annotated method depends, where these say all.</summary>
internal static class MentionedNames
{
    private static readonly Regex Word = new("[\\p{L}_][\\p{L}\\p{N}_]*", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>
    /// Collects the names; null where a value from elsewhere is used, such as a constant, that depends on names which are not seen here.
    /// </summary>
    public static IReadOnlyCollection<string>? Of(MethodDeclarationSyntax method)
    {
        if (!method.AttributeLists
            .Concat(method.ParameterList.Parameters.SelectMany(static parameter => parameter.AttributeLists))
            .SelectMany(static list => list.Attributes)
            .All(IsPlain)
            || !method.ParameterList.Parameters.All(static parameter => parameter.Default is null || IsPlain(parameter.Default.Value)))
        {
            return null;
        }

        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (SyntaxToken token in method.AttributeLists.SelectMany(static list => list.DescendantTokens()).Concat(Signature(method)))
        {
            Add(names, token);
        }

        foreach (SyntaxNode outer in method.Ancestors())
        {
            AddOuter(names, outer);
        }

        return names;
    }

    private static IEnumerable<SyntaxToken> Signature(MethodDeclarationSyntax method) =>
        [
            .. method.ReturnType.DescendantTokens(),
            method.Identifier,
            .. method.ParameterList.DescendantTokens(),
            .. method.ConstraintClauses.SelectMany(static clause => clause.DescendantTokens())
        ];

    private static void AddOuter(HashSet<string> names, SyntaxNode outer)
    {
        switch (outer)
        {
            case TypeDeclarationSyntax type:
                names.Add(type.Identifier.ValueText);
                foreach (SyntaxToken token in type.BaseList?.DescendantTokens() ?? [])
                {
                    Add(names, token);
                }

                break;
            case BaseNamespaceDeclarationSyntax space:
                Add(names, space.Usings);
                break;
            case CompilationUnitSyntax file:
                Add(names, file.Usings);
                break;
        }
    }

    private static void Add(HashSet<string> names, SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (SyntaxToken token in usings.SelectMany(static directive => directive.DescendantTokens()))
        {
            Add(names, token);
        }
    }

    private static void Add(HashSet<string> names, SyntaxToken token)
    {
        if (token.IsKind(SyntaxKind.IdentifierToken))
        {
            names.Add(token.ValueText);
        }
        else if (token.Value is string text)
        {
            names.UnionWith(Word.Matches(text).Cast<Match>().Select(static match => match.Value));
        }
    }

    private static bool IsPlain(AttributeSyntax attribute) =>
        attribute.ArgumentList is null || attribute.ArgumentList.Arguments.All(static argument => IsPlain(argument.Expression));

    // A literal, nameof, or a member of an enumeration, whose names are all there is.
    private static bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax prefix => IsPlain(prefix.Operand),
        ParenthesizedExpressionSyntax parenthesized => IsPlain(parenthesized.Expression),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.BitwiseOrExpression) => IsPlain(binary.Left) && IsPlain(binary.Right),
        MemberAccessExpressionSyntax
        {
            Expression: IdentifierNameSyntax
            {
                Identifier.ValueText: nameof(Dialect)
            or nameof(GeneratedMembers)
            or nameof(GatedLayout)
            or nameof(Reduction)
            or nameof(LabelEncoding)
            or nameof(Precision)
            }
        } => true,
        _ => false,
    };
}
