using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Reads the network that a type declares: its annotated methods in source order, over all of its parts.</summary>
internal static class NetworkDeclarationReader
{
    private const string Network = "FusedActivations.NetworkAttribute";
    private const string HiddenLayer = "FusedActivations.HiddenLayerAttribute";
    private const string OutputLayer = "FusedActivations.OutputLayerAttribute";

    /// <summary>Reads a type, or gives null where it declares no layer.</summary>
    public static NetworkFacts? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        DeclaredAttribute? network = DeclaredAttribute.Find(type, Network, cancellation);
        List<LayerFacts> hidden = [];
        List<OutputFacts> outputs = [];
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (method is not { MethodKind: MethodKind.Ordinary, PartialDefinitionPart: null } || method.GetAttributes().IsEmpty)
            {
                continue;
            }

            if (DeclaredAttribute.Find(method, OutputLayer, cancellation) is { } output)
            {
                outputs.Add(OutputReader.Read(LayerReader.Read(method, output, cancellation), output, network));
            }
            else if (DeclaredAttribute.Find(method, HiddenLayer, cancellation) is { } layer)
            {
                hidden.Add(LayerReader.Read(method, layer, cancellation));
            }
        }

        if (hidden.Count == 0 && outputs.Count == 0)
        {
            return null;
        }

        return new NetworkFacts(type.Name, network?.Source.Place ?? LayerReader.PlaceOf(type), hidden.ToEquatableArray(), outputs.ToEquatableArray())
        {
            Architecture = network?.GetEnum("Architecture", static value => (Architecture)value)?.Value ?? Architecture.Unspecified,
            InputMin = network?.Get<double>("InputMin"),
            InputMax = network?.Get<double>("InputMax"),
            Intent = network?.GetEnum("Intent", static value => (ModelIntent)value)?.Value ?? ModelIntent.None,
        };
    }
}
