using System;
using System.Threading;
using FusedActivations.Generator.Binding;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Makes an output of an activation and the loss that reads it. What the activation's method declares holds for it, too.</summary>
internal static class PairReader
{
    /// <summary>Makes the output, or gives null where its declaration names the same loss, and is checked for itself.</summary>
    public static CallFacts? Read(ActivationOutput written, ActivationFacts facts, LossMethod loss, Location place, LossFacts lossFacts,
        Declared<int>? units, Numbers? targets)
    {
        // A softmax over one unit is a fault of the call.
        Location activationPlace = units is { Value: 1 } && written.Units is { Value: 1 } ? written.Units.Place : place;
        LayerFacts layer = new(written.Method.Symbol.Name, place)
        {
            FrontEnd = AttributeFrontEnd.Instance,
            Activation = facts with { Place = activationPlace, Inner = null },
            Units = units
        };
        OutputFacts output = new(layer);
        NetworkFacts? declared = null;
        ModelIntent intent = ModelIntent.None;
        if (DeclaredAttribute.Find(written.Method.Symbol, AttributeReader.OutputLayer, CancellationToken.None) is { } attribute)
        {
            DeclaredAttribute? network =
                DeclaredAttribute.Find(written.Method.Symbol.ContainingType, AttributeReader.Network, CancellationToken.None);
            OutputFacts described =
                OutputReader.Read(LayerReader.Read(written.Method.Symbol, attribute, CancellationToken.None), attribute, network);
            if (string.Equals(described.Loss?.Loss.Name, loss.Loss.Name, StringComparison.Ordinal))
            {
                return null;
            }

            intent = network?.GetEnum("Intent", static value => (ModelIntent)value)?.Value ?? ModelIntent.None;
            declared = new NetworkFacts("", place, [], [described]) { Intent = intent };
            output = described with
            {
                Layer = described.Layer with
                {
                    Place = place,
                    Source = null,
                    Activation = layer.Activation,
                    Units = units ?? described.Layer.Units
                },
                Inference = null
            };
        }

        output = output with { Loss = lossFacts, HasOwnLoss = true };
        output = WithLabels(output, loss, place, targets);
        return new CallFacts(new NetworkFacts("", place, [], [output]) { Intent = intent, Extent = NetworkExtent.Output }, null)
        {
            Declared = declared
        };
    }

    private static OutputFacts WithLabels(OutputFacts output, LossMethod loss, Location place, Numbers? targets)
    {
        if (loss.Target < 0)
        {
            return output;
        }

        if (AreIndices(loss.Symbol.Parameters[loss.Target].Type))
        {
            return output with { DeclaredLabels = output.DeclaredLabels ?? new Declared<LabelEncoding>(LabelEncoding.Index, place) };
        }

        if (targets is null || output.DeclaredLabels is not null)
        {
            return output;
        }

        if (targets.Labels is not LabelEncoding.Unspecified)
        {
            // A row of 0 and 1 may be one-hot.
            return loss.Loss.IsRowwise ? output : output with { DeclaredLabels = new Declared<LabelEncoding>(targets.Labels, place) };
        }

        return output with
        {
            TargetMin = output.TargetMin ?? new Declared<double>(targets.Low, place),
            TargetMax = output.TargetMax ?? new Declared<double>(targets.High, place),
        };
    }

    /// <summary>Tells whether a type is a buffer of class indices.</summary>
    public static bool AreIndices(ITypeSymbol type) => OperandType.IsLabel(OperandType.ContentOf(type));
}
