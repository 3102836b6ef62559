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

namespace FusedActivations.Generator.Binding;

/// <summary>Binds a method with [ActivationBackward] to the forward method that it names.</summary>
internal static class BackwardBinder
{
    /// <summary>Binds a method; null where the compiler's own errors say all there is to say.</summary>
    public static MethodBinding? Bind(IMethodSymbol method, AttributeData attribute, Compilation compilation,
        CancellationToken cancellation)
    {
        if (WrittenMethod.Of(method, attribute, cancellation) is not { } written
            || AttributeReader.TextOf(attribute) is not { } forwardName)
        {
            return null;
        }

        method = written.Method;
        ProblemPlaces places = written.Places;
        List<Problem> problems = written.Problems;
        if (AttributeReader.Find(method, AttributeReader.Activation) is not null)
        {
            problems.Add(new Problem(new TwoActivations(method.Name), places.Attribute));
            return written.Refusal;
        }

        if (written.Check() is not { } syntax)
        {
            return written.Refusal;
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

        return written.Bind(request, problems.Count > 0 ? null : $"its forward method '{forwardName}' cannot");
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
