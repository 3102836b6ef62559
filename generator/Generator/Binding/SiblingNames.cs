using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Finds the siblings that the user's type already declares, under the same name and parameter types.</summary>
internal static class SiblingNames
{
    /// <summary>Gives the names that are taken.</summary>
    public static EquatableArray<string> FindTaken(IMethodSymbol method, Signature signature)
    {
        string[] suffixes = ["Derivative", "Backward", "WithDerivative", "BackwardFromOutput"];
        return suffixes
            .Where(suffix => IsTaken(method.ContainingType, method.Name + suffix, TypesOf(suffix, signature)))
            .Select(suffix => method.Name + suffix)
            .ToEquatableArray();
    }

    private static bool IsTaken(INamedTypeSymbol type, string name, IReadOnlyList<string> parameterTypes) =>
        string.Equals(type.Name, name, StringComparison.Ordinal)
        || type.GetMembers(name).Any(member => member is not IMethodSymbol { Arity: 0 } declared || HasTypes(declared, parameterTypes));

    // Two methods that differ only in ref, in and out cannot stand in one type.
    private static bool HasTypes(IMethodSymbol method, IReadOnlyList<string> types) =>
        method.Parameters.Select(static parameter => (parameter.RefKind == RefKind.None ? "" : "ref ") + DeclarationReader.Print(parameter.Type)).SequenceEqual(types, StringComparer.Ordinal);

    private static IReadOnlyList<string> TypesOf(string suffix, Signature signature)
    {
        string element = signature.Element == ElementType.Single ? "float" : "double";
        string[] inputs = [.. signature.Parameters.Where(static parameter => parameter.Role != ParameterRole.Output).Select(parameter => InputType(parameter, element))];
        if (signature.Form != ValueForm.Span)
        {
            string value = signature.Parameters.First(static parameter => parameter.Role == ParameterRole.Elementwise).Type;
            return suffix switch
            {
                "Derivative" => inputs,
                "WithDerivative" => [.. inputs, "ref " + value],
                _ => [.. inputs, value],
            };
        }

        string readable = $"global::System.ReadOnlySpan<{element}>";
        string writable = $"global::System.Span<{element}>";
        return suffix switch
        {
            "Derivative" => [.. inputs, writable],
            "WithDerivative" => [.. inputs, writable, writable],
            "BackwardFromOutput" => [.. inputs, readable, writable],
            _ =>
            [
                .. inputs,
                readable,
                .. signature.Parameters.Where(static parameter => parameter.Role is ParameterRole.Elementwise or ParameterRole.PerColumn or ParameterRole.PerRow or ParameterRole.InPlace).Select(_ => writable),
                .. signature.Parameters.Where(static parameter => parameter.Role == ParameterRole.Learned).Select(_ => "ref " + element),
            ],
        };
    }

    private static string InputType(MethodParameter parameter, string element) =>
        (parameter.Modifiers.Contains("in ") ? "ref " : "") + (parameter.Role == ParameterRole.InPlace ? $"global::System.ReadOnlySpan<{element}>" : parameter.Type);
}
