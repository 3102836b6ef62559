using System.Collections.Generic;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Reads the network that a type declares: its annotated methods in source order, over all of its parts.</summary>
internal static class NetworkDeclarationReader
{
    /// <summary>Reads a type, or gives null where it declares neither a network nor a layer.</summary>
    public static DeclaredNetwork? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        DeclaredAttribute? network = DeclaredAttribute.Find(type, AttributeReader.Network, cancellation);
        List<AttributeFacts> attributes = [];
        if (network is not null)
        {
            attributes.Add(
                AttributeFactsReader.Read(
                    network,
                    new LayerFacts(type.Name, network.Source.Place) { FrontEnd = AttributeFrontEnd.Instance },
                    type) with
                { IsOfNetwork = true });
        }

        List<LayerFacts> hidden = [];
        List<OutputFacts> outputs = [];
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (method is not { MethodKind: MethodKind.Ordinary, PartialDefinitionPart: null } || method.GetAttributes().IsEmpty)
            {
                continue;
            }

            if (DeclaredAttribute.Find(method, AttributeReader.OutputLayer, cancellation) is { } output)
            {
                outputs.Add(OutputReader.Read(LayerReader.Read(method, output, cancellation), output, network));
                attributes.Add(AttributeFactsReader.Read(output, outputs[outputs.Count - 1].Layer, type));
            }
            else if (DeclaredAttribute.Find(method, AttributeReader.HiddenLayer, cancellation) is { } layer)
            {
                hidden.Add(LayerReader.Read(method, layer, cancellation));
                attributes.Add(AttributeFactsReader.Read(layer, hidden[hidden.Count - 1], type));
            }
        }

        if (attributes.Count == 0)
        {
            return null;
        }

        (Declared<double>? low, Declared<double>? high) =
            DeclaredAttribute.Range(network?.GetNumber(nameof(NetworkAttribute.InputMin)),
                network?.GetNumber(nameof(NetworkAttribute.InputMax)));
        NetworkFacts facts =
            new(type.Name, network?.Source.Place ?? LayerReader.PlaceOf(type), hidden.ToEquatableArray(), outputs.ToEquatableArray())
            {
                Architecture = network?.GetEnum(nameof(NetworkAttribute.Architecture), static value => (Architecture)value)?.Value
                    ?? Architecture.Unspecified,
                InputMin = low,
                InputMax = high,
                Intent = network?.GetEnum(nameof(NetworkAttribute.Intent), static value => (ModelIntent)value)?.Value ?? ModelIntent.None,
            };
        return new DeclaredNetwork(facts, attributes.ToEquatableArray());
    }
}
