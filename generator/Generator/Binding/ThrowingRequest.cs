using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>
/// Makes requests for bodies that throw: without a body, the compiler stops at its own complaint and the analyzer's
/// reason stays hidden.
/// </summary>
internal static class ThrowingRequest
{
    /// <summary>Refers to the rules that are violated.</summary>
    public static string ReasonOf(IEnumerable<Problem> problems) =>
        "see " + string.Join(", ", problems.Select(static problem => problem.RuleId).Distinct(StringComparer.Ordinal));

    /// <summary>Makes a request for a method that no part can be added to; null, unless a definition keeps the compiler going.</summary>
    public static FaultyRequest? ForUnrepeatable(IMethodSymbol method, MethodDeclarationSyntax syntax) =>
        Declarability.LacksDefinition(method, syntax) ? For(method, syntax, "it has a body") with { IsDefinition = true } : null;

    /// <summary>Makes a request with a reason.</summary>
    public static FaultyRequest For(IMethodSymbol method, MethodDeclarationSyntax syntax, string reason)
    {
        EquatableArray<MethodParameter> parameters = method.Parameters
            .Select(parameter => DeclarationReader.ReadParameter(parameter, syntax, ParameterRole.Unknown))
            .ToEquatableArray();
        return new FaultyRequest(
            DeclarationReader.ReadType(method.ContainingType),
            DeclarationReader.ReadMethod(method, syntax, parameters),
            $"'{method.Name}' cannot be generated: {reason}");
    }
}
