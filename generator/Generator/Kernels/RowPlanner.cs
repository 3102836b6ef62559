using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Represents a method that works on rows.</summary>
/// <param name="Declaration">The signature.</param>
/// <param name="IsPartial">Whether it implements the user's declaration.</param>
/// <param name="Documentation">The lines of its summary, empty where the user's own documentation stands.</param>
/// <param name="Formula">What the pass computes, for people.</param>
/// <param name="Pass">What it computes.</param>
/// <param name="Activation">The activation.</param>
/// <param name="Options">What the attribute sets.</param>
/// <param name="Element">The element type.</param>
internal sealed record RowMethod(MethodDeclaration Declaration, bool IsPartial, IReadOnlyList<string> Documentation, string Formula,
    Pass Pass, RowActivation Activation, RowOptions Options, ElementKind Element)
    : GeneratedMethod(Declaration, IsPartial, Documentation)
{
    /// <summary>Gets whether a sink takes a share of the row.</summary>
    public bool HasSink { get; init; }
}

/// <summary>Decides which methods a request over rows asks for.</summary>
internal static class RowPlanner
{
    /// <summary>Plans the methods of a request.</summary>
    public static IReadOnlyList<RowMethod> Plan(RowRequest request)
    {
        RowSignatures signatures = new(request);
        if (request.Kind == RequestKind.Backward)
        {
            return [Make(request, signatures, request.Method, isPartial: true, Pass.Backward)];
        }

        List<RowMethod> methods = [Make(request, signatures, request.Method, isPartial: true, Pass.Forward)];
        foreach (Pass pass in signatures.Passes)
        {
            MethodDeclaration sibling = signatures.Sibling(pass);
            if (!request.TakenNames.Contains(sibling.Name, StringComparer.Ordinal))
            {
                methods.Add(Make(request, signatures, sibling, isPartial: false, pass));
            }
        }

        return methods;
    }

    private static RowMethod Make(RowRequest request, RowSignatures signatures, MethodDeclaration declaration, bool isPartial, Pass pass) =>
        new(declaration, isPartial, RowDocumentation.Write(request, signatures, declaration, pass),
            RowDocumentation.Formula(request, signatures, pass), pass, signatures.Activation, request.Options, request.Element)
        {
            HasSink = request.Options.Sink is not null || request.Forward.Any(RowSignatures.IsSink),
        };
}
