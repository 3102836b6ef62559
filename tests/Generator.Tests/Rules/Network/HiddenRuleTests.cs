using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>A rule that says less is silent beside one that says more, and it would speak otherwise.</summary>
public sealed class HiddenRuleTests
{
    private static readonly Dictionary<string, ActivationFacts?> Activations = new[]
    {
        "identity", "relu", "sigmoid", "tanh", "softplus", "softmax", "log_softmax", "log_sigmoid", "hardmax", "binary_step", "exponential", "elu", "4 * sigmoid(x) + 1", "sigmoid(relu(x))",
    }.ToDictionary(
        static text => text,
        static text => ActivationFactsReader.Read(new ActivationText(text, [], Dialect.PyTorch, GeneratedMembers.Forward), ["x"], []),
        StringComparer.Ordinal);

    // Losses of one contract are alike, but for those that rules name.
    private static readonly Loss?[] Losses =
    [
        null,
        .. LossCatalogue.All.DistinctBy(static loss => (loss.Prediction, loss.Applies, loss.IsRowwise, loss.TakesIndices)),
        .. LossCatalogue.All.Where(
            static loss => loss.Name is "mean_absolute_error"
                or "gaussian_nll"
                or "binary_cross_entropy"
                or "negative_log_likelihood"
                or "kl_divergence"),
    ];

    // What two rules say of one layer: when every rule speaks for itself, and when the checker has chosen.
    private static readonly Lazy<(HashSet<(string, string)> All, HashSet<(string, string)> Said)> Together = new(static () =>
    {
        HashSet<(string, string)> all = [];
        HashSet<(string, string)> said = [];
        foreach (NetworkFacts network in Networks())
        {
            int before = all.Count;
            all.UnionWith(PairsIn([.. NetworkRules.All.SelectMany(rule => rule.Check(network))]));
            if (all.Count > before)
            {
                said.UnionWith(PairsIn(NetworkChecker.Check(network, static _ => true)));
            }
        }

        return (all, said);
    });

    /// <summary>Gets "FACT201 FACT203" for every rule and every rule that it hides.</summary>
    public static TheoryData<string> Hidden =>
        [.. NetworkRules.All.SelectMany(static rule => rule.Hides.Select(hidden => $"{rule.Descriptor.Id} {hidden}"))];

    [Theory]
    [MemberData(nameof(Hidden))]
    public void What_is_hidden_would_be_said_otherwise(string pair) =>
        Assert.Contains((pair.Split(' ')[0], pair.Split(' ')[1]), Together.Value.All);

    [Theory]
    [MemberData(nameof(Hidden))]
    public void What_is_hidden_is_not_said(string pair) =>
        Assert.DoesNotContain((pair.Split(' ')[0], pair.Split(' ')[1]), Together.Value.Said);

    private static IEnumerable<(string First, string Second)> PairsIn(IReadOnlyList<Finding> found) =>
        from first in found
        from second in found
        where !ReferenceEquals(first.Rule, second.Rule) && ReferenceEquals(first.Layer, second.Layer)
        select (first.Rule.Descriptor.Id, second.Rule.Descriptor.Id);

    // Every combination of task, loss, activation, labels and units; with what else some rules ask for.
    private static IEnumerable<NetworkFacts> Networks() =>
        from task in Enum.GetValues<PredictionTask>()
        from loss in Losses
        from text in Activations.Keys
        from labels in new[]
        {
            LabelEncoding.Unspecified,
            LabelEncoding.ZeroOne,
            LabelEncoding.PlusMinusOne,
            LabelEncoding.Index,
            LabelEncoding.OneHot,
            LabelEncoding.MultiHot
        }
        from units in new[] { 1, 2, 5 }
        from rest in Enumerable.Range(0, 3)
        select Network(task, loss, text, labels, units, rest);

    private static NetworkFacts Network(PredictionTask task, Loss? loss, string text, LabelEncoding labels, int units, int rest)
    {
        ActivationFacts? activation = Activations[text];
        LayerFacts layer = new(rest == 2 ? "Mean" : "Output", Location.None)
        {
            FrontEnd = AttributeFrontEnd.Instance,
            Activation = activation,
            Units = new Declared<int>(units, Location.None),
            Source = rest == 1 ? NoSource : null
        };
        OutputFacts output = new(layer)
        {
            DeclaredTask = task is PredictionTask.Unspecified ? null : new Declared<PredictionTask>(task, Location.None),
            Loss = loss is null ? null : new LossFacts(loss, loss.Name, Location.None),
            DeclaredLabels = labels is LabelEncoding.Unspecified ? null : new Declared<LabelEncoding>(labels, Location.None),
            Classes = rest == 1 ? new Declared<int>(4, Location.None) : null,
            Axis = rest == 1 ? new Declared<int>(0, Location.None) : null,
            TargetMin = rest == 2 ? new Declared<double>(-50, Location.None) : null,
            TargetMax = rest == 2 ? new Declared<double>(50, Location.None) : null,
        };
        return new NetworkFacts("Net", Location.None,
            activation is not null && activation.Has(ActivationTraits.Rowwise) && rest == 0 ? [layer] : [], [output]);
    }

    private static AttributeLayerSource NoSource => new(new AttributeSource(Location.None, Location.None, "", "", []));
}
