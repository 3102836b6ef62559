using System.Linq;
using FusedActivations.Generator.Catalogue;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Lists what theories over the activations of one input run on.</summary>
public static class ActivationNames
{
    /// <summary>Gets every activation of one input, in the dialect of PyTorch.</summary>
    public static TheoryData<string> All => [.. ActivationCatalogue.OfOneInput.Select(static activation => activation.Name)];

    /// <summary>Gets them in every dialect that has its own formula or default, as "name dialect".</summary>
    public static TheoryData<string> Variants =>
        [.. ActivationCatalogue.OfOneInput.SelectMany(static activation => activation.DialectFormulas.Keys
            .Concat(activation.Parameters.SelectMany(static parameter => parameter.DialectDefaults.Keys))
            .Append(Dialect.PyTorch)
            .Distinct()
            .Select(dialect => $"{activation.Name} {dialect}"))];

    /// <summary>Makes the case of a variant.</summary>
    internal static CatalogueCase Case(string variant)
    {
        string[] parts = variant.Split(' ');
        return CatalogueCase.WithOrdinaryParameters(parts[0], System.Enum.Parse<Dialect>(parts[1]));
    }
}
