using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Attributes;

/// <summary>Finds members of the user's that stand where a sibling of an annotated method is generated otherwise.</summary>
internal static class SiblingAdvice
{
    /// <summary>Finds what is worth a word.</summary>
    /// <param name="method">The method.</param>
    /// <param name="request">What is generated for it.</param>
    /// <param name="places">Where its parts stand.</param>
    public static IReadOnlyList<CurableProblem> Find(IMethodSymbol method, MethodRequest? request, ProblemPlaces places) =>
        [.. LeftOut(request)
            .Where(name => !method.ContainingType.GetMembers(name).Any(member => IsItsBackward(member, method)))
            .Select(name => new CurableProblem(
                new Problem(new SiblingTaken(method.ContainingType.Name, method.Name, name.Substring(method.Name.Length)), places.Method),
                []))];

    private static IEnumerable<string> LeftOut(MethodRequest? request) => request switch
    {
        KernelRequest { Kind: RequestKind.Forward, TakenNames.Count: > 0 } kernel =>
            Names(KernelPlanner.Plan(kernel with { TakenNames = [] })).Intersect(kernel.TakenNames, StringComparer.Ordinal),
        RowRequest { Kind: RequestKind.Forward } rows => rows.TakenNames,
        _ => [],
    };

    private static IEnumerable<string> Names(IEnumerable<GeneratedMethod> methods) =>
        methods.Where(static method => !method.IsPartial).Select(static method => method.Declaration.Name);

    // A backward pass in the user's own order has that name on purpose.
    private static bool IsItsBackward(ISymbol member, IMethodSymbol forward) =>
        AttributeReader.Find(member, AttributeReader.ActivationBackward) is { } attribute
            && string.Equals(AttributeReader.TextOf(attribute), forward.Name, StringComparison.Ordinal);
}
