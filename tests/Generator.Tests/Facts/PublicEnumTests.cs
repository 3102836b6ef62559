extern alias runtime;

using System;
using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Facts;

/// <summary>Compares the enums of facts with the public ones whose numbers the compiler hands over.</summary>
public sealed class PublicEnumTests
{
    /// <summary>Gets the pairs.</summary>
    public static TheoryData<Type, Type> Pairs => new()
    {
        { typeof(runtime::FusedActivations.Architecture), typeof(Generator.Facts.Architecture) },
        { typeof(runtime::FusedActivations.PredictionTask), typeof(Generator.Facts.PredictionTask) },
        { typeof(runtime::FusedActivations.LayerKind), typeof(Generator.Facts.LayerKind) },
        { typeof(runtime::FusedActivations.LayerRole), typeof(Generator.Facts.LayerRole) },
        { typeof(runtime::FusedActivations.WeightInitializer), typeof(Generator.Facts.WeightInitializer) },
        { typeof(runtime::FusedActivations.Normalization), typeof(Generator.Facts.Normalization) },
        { typeof(runtime::FusedActivations.ModelIntent), typeof(Generator.Facts.ModelIntent) },
        { typeof(runtime::FusedActivations.Precision), typeof(Generator.Model.Precision) },
        { typeof(runtime::FusedActivations.Dialect), typeof(Generator.Catalogue.Dialect) },
        { typeof(runtime::FusedActivations.LabelEncoding), typeof(Generator.Catalogue.LabelEncoding) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Names_and_numbers_are_the_same(Type shown, Type used) =>
        Assert.Equal(Members(shown), Members(used), StringComparer.Ordinal);

    private static string[] Members(Type type) => [.. Enum.GetValues(type)
        .Cast<object>()
        .Select(value => $"{value} = {Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)}")];
}
