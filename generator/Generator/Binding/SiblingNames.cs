using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Finds the siblings that the user's type already declares, under the same name and parameter types.</summary>
internal static class SiblingNames
{
    /// <summary>Gives the names that are taken.</summary>
    public static EquatableArray<string> FindTaken(INamedTypeSymbol type, KernelRequest request)
    {
        SiblingSignatures signatures = new(request);
        return Pass.Siblings
            .Select(signatures.Sibling)
            .Where(sibling => IsTaken(type, sibling))
            .Select(static sibling => sibling.Name)
            .ToEquatableArray();
    }

    /// <summary>Tells whether a type has a member that stands in a sibling's way.</summary>
    public static bool IsTaken(INamedTypeSymbol type, MethodDeclaration sibling) =>
        IsTaken(type, sibling.Name, [.. sibling.Parameters.Select(TypeOf)]);

    private static bool IsTaken(INamedTypeSymbol type, string name, IReadOnlyList<string> parameterTypes) =>
        string.Equals(type.Name, name, StringComparison.Ordinal)
        || type.TypeParameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal))
        || type.GetMembers(name).Any(member => !Declarability.IsGenerated(member)
            && (member is not IMethodSymbol method || (method.Arity == 0 && HasTypes(method, parameterTypes))));

    // Two methods that differ only in ref, in and out cannot stand in one type.
    private static bool HasTypes(IMethodSymbol method, IReadOnlyList<string> types) =>
        method.Parameters
            .Select(static parameter => (parameter.RefKind == RefKind.None ? "" : "ref ") + DeclarationReader.Print(parameter.Type))
            .SequenceEqual(types, StringComparer.Ordinal);

    private static string TypeOf(MethodParameter parameter) =>
        (parameter.Modifiers.Split(' ').Any(static modifier => modifier is "in" or "out" or "ref") ? "ref " : "") + parameter.Type;
}
