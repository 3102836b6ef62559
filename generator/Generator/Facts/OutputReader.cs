using System;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Facts;

/// <summary>Reads what an output is trained for: what its own attribute leaves open, the network's says.</summary>
internal static class OutputReader
{
    /// <summary>Reads an output.</summary>
    /// <param name="layer">Its layer.</param>
    /// <param name="output">Its [OutputLayer].</param>
    /// <param name="network">The type's [Network], or null.</param>
    public static OutputFacts Read(LayerFacts layer, DeclaredAttribute output, DeclaredAttribute? network)
    {
        Declared<T>? Find<T>(Func<DeclaredAttribute, Declared<T>?> read) => read(output) ?? (network is null ? null : read(network));
        (Declared<double>? low, Declared<double>? high) = DeclaredAttribute.Range(
            Find(static attribute => attribute.GetNumber(nameof(OutputLayerAttribute.TargetMin))),
            Find(static attribute => attribute.GetNumber(nameof(OutputLayerAttribute.TargetMax))));
        Declared<string>? inference = Find(static attribute => attribute.Get<string>(nameof(OutputLayerAttribute.InferenceActivation)));
        return new OutputFacts(layer)
        {
            DeclaredTask = Find(static attribute => attribute.GetEnum(
                nameof(OutputLayerAttribute.Task), static value => (PredictionTask)value)),
            Loss = ReadLoss(output) ?? (network is null ? null : ReadLoss(network)),
            HasOwnLoss = output.Get<string>(nameof(OutputLayerAttribute.Loss)) is not null,
            DeclaredLabels = Find(static attribute => attribute.GetEnum(
                nameof(OutputLayerAttribute.Labels), static value => (LabelEncoding)value)),
            Classes = Find(static attribute => attribute.GetCount(nameof(OutputLayerAttribute.Classes))),
            TargetMin = low,
            TargetMax = high,
            Intent = Find(static attribute => attribute.GetEnum(
                nameof(OutputLayerAttribute.Intent), static value => (ModelIntent)value))?.Value ?? ModelIntent.None,
            InferenceActivation = inference,
            Inference = inference is null
                ? null
                : ReadInference(inference,
                    output.Get<string>(nameof(OutputLayerAttribute.InferenceActivation)) is null ? network! : output),
            Axis = output.Get<int>(nameof(OutputLayerAttribute.Axis)),
            PositiveRate = Find(static attribute => attribute.GetNumber(nameof(OutputLayerAttribute.PositiveRate))),
            Metric = Find(static attribute => attribute.Get<string>(nameof(OutputLayerAttribute.Metric))),
        };
    }

    // An activation like any other, but for the place of its name.
    private static ActivationFacts? ReadInference(Declared<string> inference, DeclaredAttribute attribute)
    {
        if (attribute.Source.Find(nameof(OutputLayerAttribute.InferenceActivation)) is not { } argument)
        {
            return null;
        }

        return ActivationFactsReader.Read(new ActivationText(inference.Value, [], Dialect.PyTorch, GeneratedMembers.Forward),
            [AppliedActivation.Input], []) is { } facts
            ? facts with
            {
                Place = argument.Value,
                Source = new AttributeActivationSource(attribute.Source with { Arguments = [argument with { Name = "" }] }),
                IsForwardOnly = true,
                IsInference = true
            }
            : null;
    }

    private static LossFacts? ReadLoss(DeclaredAttribute attribute) =>
        attribute.Get<string>(nameof(OutputLayerAttribute.Loss)) is { } name && LossCatalogue.Find(name.Value) is { } loss
            ? new LossFacts(loss, name.Value, name.Place)
            {
                Source = new AttributeLossSource(attribute.Source.Find(nameof(OutputLayerAttribute.Loss))?.Value ?? name.Place),
                LogInput = attribute.Get<bool>(nameof(OutputLayerAttribute.LogInput)) is { Value: true },
            }
            : null;
}
