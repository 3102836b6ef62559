namespace FusedActivations.Generator.Catalogue;

/// <summary>Compares names of the catalogue, for which neither case nor underscores matter: "LeakyReLU" is "leaky_relu".</summary>
internal static class CatalogueName
{
    /// <summary>Gives a name as it is compared.</summary>
    public static string KeyOf(string name) => name.Replace("_", "").ToLowerInvariant();
}
