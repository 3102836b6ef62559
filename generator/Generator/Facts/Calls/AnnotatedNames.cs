using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FusedActivations.Generator.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Gives the names of the annotated methods of a file. They are kept for as long as the file is, so that an edit reads one file anew.
/// </summary>
internal static class AnnotatedNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Known = new();

    /// <summary>Gives the names in a file.</summary>
    public static IReadOnlyList<string> In(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out string[]? names))
        {
            SyntaxNode root = tree.GetRoot(cancellation);
            names = [.. root.DescendantNodes(
                static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                .OfType<MethodDeclarationSyntax>()
                .Where(static method => method.AttributeLists.SelectMany(static list => list.Attributes).Any(IsOurs))
                .Select(static method => method.Identifier.ValueText)
                .Distinct(StringComparer.Ordinal)];
            _ = Known.GetValue(tree, _ => names);
        }

        return names;
    }

    private static bool IsOurs(AttributeSyntax attribute) =>
        WrittenName.Is(attribute, nameof(ActivationAttribute))
            || WrittenName.Is(attribute, nameof(LossAttribute))
            || WrittenName.Is(attribute, nameof(ActivationBackwardAttribute));
}
