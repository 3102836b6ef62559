using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Increments;

/// <summary>
/// Represents what a file says to the others: the names that it declares, and what changes the meaning of names elsewhere.
/// </summary>
internal sealed class DeclaredNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, DeclaredNames> Known = new();

    private DeclaredNames(IReadOnlyCollection<string> names, string reach)
    {
        this.Names = names;
        this.Reach = reach;
    }

    /// <summary>Gets the names of types and members.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>Gets the text of what reaches every file: namespaces, global usings, base types, attributes of the assembly.</summary>
    public string Reach { get; }

    /// <summary>Reads a file, the first time.</summary>
    public static DeclaredNames Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!Known.TryGetValue(tree, out DeclaredNames? names))
        {
            names = Known.GetValue(tree, _ => Read(tree, cancellation));
        }

        return names;
    }

    private static DeclaredNames Read(SyntaxTree tree, CancellationToken cancellation)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        List<string> reach = [];
        foreach (SyntaxNode node in tree.GetRoot(cancellation)
            .DescendantNodes(
                static node => node is CompilationUnitSyntax
                    or BaseNamespaceDeclarationSyntax
                    or BaseTypeDeclarationSyntax
                    or BaseFieldDeclarationSyntax
                    or VariableDeclarationSyntax))
        {
            switch (node)
            {
                case BaseNamespaceDeclarationSyntax space:
                    reach.Add("namespace " + space.Name);
                    break;
                case UsingDirectiveSyntax { GlobalKeyword.RawKind: not (int)SyntaxKind.None }
                    or ExternAliasDirectiveSyntax
                    or BaseListSyntax:
                case AttributeListSyntax { Target.Identifier.ValueText: "assembly" or "module" }:
                    reach.Add(node.ToString());
                    break;
                default:
                    names.UnionWith(NamesOf(node));
                    break;
            }
        }

        return new DeclaredNames(names, string.Join("\n", reach));
    }

    private static IEnumerable<string> NamesOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax @event => [@event.Identifier.ValueText],
        EnumMemberDeclarationSyntax member => [member.Identifier.ValueText],
        VariableDeclaratorSyntax field => [field.Identifier.ValueText],
        _ => Enumerable.Empty<string>(),
    };
}
