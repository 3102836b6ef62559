using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue.Entries;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Finds activations by name. A new file of <c>Entries/</c> is listed here.</summary>
internal static class ActivationCatalogue
{
    /// <summary>The name of the straight line, which changes nothing.</summary>
    public const string Identity = "identity";

    private static readonly Lazy<Dictionary<string, Activation>> ByKey = new(static () =>
    {
        Dictionary<string, Activation> byKey = new(StringComparer.Ordinal);
        foreach (Activation activation in All)
        {
            foreach (string name in activation.Aliases.Prepend(activation.Name))
            {
                byKey[CatalogueName.KeyOf(name)] = activation;
            }
        }

        return byKey;
    });

    /// <summary>Gets every activation, in the order of the entries.</summary>
    public static IEnumerable<Activation> All =>
        Rectifiers.Entries
            .Concat(PiecewiseLinear.Entries)
            .Concat(ExponentialFamily.Entries)
            .Concat(SigmoidLike.Entries)
            .Concat(SelfGated.Entries)
            .Concat(Gated.Entries)
            .Concat(Extras.Entries)
            .Concat(Elementary.Entries);

    /// <summary>Gets the activations of one input.</summary>
    public static IEnumerable<Activation> OfOneInput => All.Where(static activation => !activation.IsGated);

    /// <summary>Gets every name and alias.</summary>
    public static IEnumerable<string> Names => All.SelectMany(static activation => activation.Aliases.Prepend(activation.Name));

    /// <summary>Finds an activation; case and underscores do not matter.</summary>
    public static Activation? Find(string name) =>
        ByKey.Value.TryGetValue(CatalogueName.KeyOf(name), out Activation? activation) ? activation : null;
}
