using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Binds a method with [ActivationBackward] to the forward method that it names.</summary>
internal static class BackwardBinder
{
    /// <summary>Binds a method; null where the compiler's own errors say all there is to say.</summary>
    public static MethodBinding? Bind(IMethodSymbol method, AttributeData attribute, Compilation compilation,
        CancellationToken cancellation)
    {
        method = Declarability.WrittenPart(method);
        MethodDeclarationSyntax? syntax = DeclarationReader.FindSyntax(method, cancellation);
        if (Declarability.IsBroken(method, syntax) || AttributeReader.TextOf(attribute) is not { } forwardName)
        {
            return null;
        }

        List<Problem> problems = [];
        ProblemPlaces places = ProblemPlaces.Of(method, syntax, attribute, cancellation);
        if (AttributeReader.Find(method, AttributeReader.Activation) is not null)
        {
            problems.Add(new Problem(new TwoActivations(method.Name), places.Attribute));
            return new MethodBinding(null, problems.ToEquatableArray());
        }

        bool isRepeatable = Declarability.Check(method, syntax, places, problems);
        if (syntax is null)
        {
            return new MethodBinding(null, problems.ToEquatableArray());
        }

        IMethodSymbol[] named =
            [.. FindForwards(method).Where(forward => string.Equals(forward.Name, forwardName, StringComparison.Ordinal))];
        MethodRequest[] forwards = [.. named.Select(forward => RequestOf(forward, compilation, cancellation)).OfType<MethodRequest>()];
        MethodRequest? request = null;
        if (named.Length == 0)
        {
            IReadOnlyList<string> near = Spelling.Meant(forwardName,
                [.. FindForwards(method).Select(static forward => forward.Name).Distinct(StringComparer.Ordinal)]);
            problems.Add(new Problem(new UnknownForward(method.ContainingType.Name, forwardName, near.ToEquatableArray()), places.Text));
        }
        else if (forwards.Length > 0)
        {
            BackwardSignature best = forwards.Select(forward => BackwardSignature.Read(forward, method, syntax, places))
                .OrderBy(static candidate => candidate.Problems.Count)
                .First();
            problems.AddRange(best.Problems);
            request = best.Request;
        }

        string reason = problems.Count > 0 ? ThrowingRequest.ReasonOf(problems) : $"its forward method '{forwardName}' cannot";
        return new MethodBinding(
            !isRepeatable ? ThrowingRequest.ForUnrepeatable(method, syntax)
                : request is null || problems.Count > 0 ? ThrowingRequest.For(method, syntax, reason)
                : request,
            problems.ToEquatableArray());
    }

    private static IEnumerable<IMethodSymbol> FindForwards(IMethodSymbol method) =>
        method.ContainingType
            .GetMembers()
            .OfType<IMethodSymbol>()
            .Where(static member => AttributeReader.Find(member, AttributeReader.Activation) is not null);

    // A faulty forward method reports its own problems.
    private static MethodRequest? RequestOf(IMethodSymbol forward, Compilation compilation, CancellationToken cancellation) =>
        AttributeReader.Find(forward, AttributeReader.Activation) is { } attribute
        && MethodBinder.Bind(forward, attribute, compilation, cancellation) is { Request: KernelRequest or RowRequest } binding
            ? binding.Request
            : null;
}
