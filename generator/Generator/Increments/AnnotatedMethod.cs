using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Increments;

/// <summary>Finds the methods with an attribute of ours, and binds them.</summary>
internal static class AnnotatedMethod
{
    private static readonly string[] Attributes = [AttributeReader.Activation, AttributeReader.ActivationBackward, AttributeReader.Loss];

    private static readonly HashSet<string> Names = new(Attributes.Select(static name => name.Substring(name.LastIndexOf('.') + 1))
        .SelectMany(static name => new[] { name, name.Replace("Attribute", "") }), StringComparer.Ordinal);

    /// <summary>
    /// Tells whether a node may be such a method: one with an attribute of that name, or
    /// a partial one, whose attribute may have another name by an alias.
    /// </summary>
    public static bool IsCandidate(SyntaxNode node) => node is MethodDeclarationSyntax { AttributeLists.Count: > 0 } method
        && (method.Modifiers.Any(SyntaxKind.PartialKeyword) || method.AttributeLists
            .SelectMany(static list => list.Attributes)
            .Any(static attribute => Names.Contains(NameOf(attribute.Name))));

    /// <summary>Binds a method once for each attribute of ours.</summary>
    /// <param name="syntax">The method.</param>
    /// <param name="model">The meaning of its file.</param>
    /// <param name="isAlone">Receives whether the bindings depend on nothing but names that the method
    /// mentions: what is wrong may be right by any edit, and formulas call others.</param>
    /// <param name="cancellation">Ends the binding.</param>
    /// <returns>The bindings, each with the attribute's metadata name.</returns>
    public static IReadOnlyList<(string Attribute, MethodBinding Binding)> Bind(MethodDeclarationSyntax syntax, SemanticModel model,
        out bool isAlone, CancellationToken cancellation)
    {
        isAlone = true;
        if (model.GetDeclaredSymbol(syntax, cancellation) is not { } method)
        {
            return [];
        }

        List<(string, MethodBinding)> bindings = [];
        foreach (string name in Attributes)
        {
            AttributeData? attribute = method.GetAttributes().FirstOrDefault(
                attribute => AttributeReader.IsNamed(attribute.AttributeClass, name) && IsPart(attribute, syntax, cancellation));
            if (attribute is not null && MethodBinder.Bind(method, attribute, model.Compilation, cancellation) is { } binding)
            {
                isAlone &= IsAlone(binding) && !string.Equals(name, AttributeReader.ActivationBackward, StringComparison.Ordinal);
                bindings.Add((name, binding));
            }
        }

        return bindings;
    }

    private static bool IsAlone(MethodBinding binding) =>
        binding.Problems.Count == 0 && binding.Request is not (null or FaultyRequest) && (binding.Text is null or { Formulas.Count: 0 });

    // The attributes of both parts of a partial method belong to one symbol.
    private static bool IsPart(AttributeData attribute, MethodDeclarationSyntax syntax, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<MethodDeclarationSyntax>() == syntax;

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
