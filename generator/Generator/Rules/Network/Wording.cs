using System;
using System.Globalization;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Writes what the messages of rules have in common.</summary>
internal static class Wording
{
    /// <summary>Writes a number with three decimals at most, a small or a large one with three digits.</summary>
    public static string Show(double value) =>
        value != 0 && Math.Abs(value) < 0.1 ? value.ToString("G3", CultureInfo.InvariantCulture)
            : value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Writes a range: "0..1", "numbers from 0".</summary>
    public static string Show(Interval range) => (double.IsInfinity(range.Low), double.IsInfinity(range.High)) switch
    {
        (true, true) => "any number",
        (true, false) => "numbers up to " + Show(range.High),
        (false, true) => "numbers from " + Show(range.Low),
        _ => Show(range.Low) + ".." + Show(range.High),
    };

    /// <summary>
    /// Says in the users' words that something else may be meant: ", or declare the task"; nothing where they cannot say so.
    /// </summary>
    public static string Or(LayerFacts layer, LayerProperty property, object? value = null) =>
        layer.FrontEnd.Say(new Setting(property, value)) is { } way ? ", or " + way : "";

    /// <summary>Says how many units a layer should have.</summary>
    public static string Units(LayerFacts layer, int count) =>
        layer.FrontEnd.Say(new Setting(LayerProperty.Units, count)) ?? (count == 1 ? "1 unit" : $"{Show(count)} units");

    /// <summary>Gives the cross-entropy of exclusive classes for the labels at hand.</summary>
    public static string CategoricalLoss(OutputFacts output) =>
        output.Labels is LabelEncoding.Index ? "sparse_categorical_cross_entropy" : "categorical_cross_entropy";

    /// <summary>Gives the usual hidden activation of a kind of network.</summary>
    public static string HiddenActivation(NetworkFacts network) => network.Architecture switch
    {
        Architecture.Rnn => "tanh",
        Architecture.Transformer => "gelu",
        _ => "relu",
    };

    /// <summary>Writes how labels are written.</summary>
    public static string Show(LabelEncoding labels) => labels switch
    {
        LabelEncoding.ZeroOne => "0/1",
        LabelEncoding.PlusMinusOne => "-1/+1",
        LabelEncoding.Index => "index",
        LabelEncoding.OneHot => "one-hot",
        LabelEncoding.MultiHot => "multi-hot",
        LabelEncoding.Probability => "probability",
        LabelEncoding.Count => "count",
        _ => "continuous",
    };
}
