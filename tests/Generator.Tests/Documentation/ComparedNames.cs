using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>
/// Finds where code chooses by a name: where a text is compared with a literal that has letters, by an operator, a pattern, a label of a
/// switch, or a method that compares. <c>nameof</c> is no literal: what it names is there.
/// </summary>
internal static class ComparedNames
{
    private static readonly string[] Comparing =
        [nameof(string.Equals), nameof(string.StartsWith), nameof(string.EndsWith), nameof(string.Contains), nameof(string.IndexOf)];

    /// <summary>Finds the literals of a file, each once, in the order of their letters.</summary>
    /// <param name="text">The file.</param>
    public static IReadOnlyList<string> In(string text) =>
        [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
            .OfType<LiteralExpressionSyntax>()
            .Where(static literal => literal.IsKind(SyntaxKind.StringLiteralExpression)
                && literal.Token.ValueText.Any(char.IsLetter)
                && IsCompared(literal))
            .Select(static literal => literal.Token.ValueText)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>Finds those of each file below a folder, by the file's path from there; files without any are left out.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Names: In(File.ReadAllText(path))))
            .Where(static file => file.Names.Count > 0 && !file.Name.Split('/').Contains("obj", StringComparer.Ordinal))
            .ToDictionary(static file => file.Name, static file => file.Names, StringComparer.Ordinal);

    private static bool IsCompared(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => true,
        ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsComparing(call),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => IsComparing(call),
        _ => false,
    };

    private static bool IsComparing(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            && Comparing.Contains(name, StringComparer.Ordinal);
}
