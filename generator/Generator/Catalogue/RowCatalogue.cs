using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue.Entries;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Finds activations over rows by name.</summary>
internal static class RowCatalogue
{
    /// <summary>Gets every activation over rows.</summary>
    public static IReadOnlyList<RowActivation> All => RowWise.Entries;

    /// <summary>Finds an activation over rows; case and underscores do not matter.</summary>
    public static RowActivation? Find(string name) =>
        All.FirstOrDefault(activation => activation.Aliases
            .Prepend(activation.Name)
            .Any(known => string.Equals(CatalogueName.KeyOf(known), CatalogueName.KeyOf(name), System.StringComparison.Ordinal)));
}
