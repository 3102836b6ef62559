using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Model;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks that the one table of activations over rows says enough for generated code and for the rules.</summary>
public sealed class RowEntryTests
{
    /// <summary>Gets every name.</summary>
    public static TheoryData<string> Names => [.. RowCatalogue.All.Select(static activation => activation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_know_each_activation_as_it_is_generated(string name)
    {
        RowActivation activation = RowCatalogue.Find(name)!;
        ActivationFacts facts =
            ActivationFactsReader.Read(new ActivationText(name, [], Dialect.PyTorch, GeneratedMembers.Forward), ["x"], [])!;
        Assert.Equal(Interval.Parse(activation.Range), facts.Range);
        Assert.Equal(activation.Traits, facts.Traits);
        Assert.Equal(!activation.IsReduction, facts.Has(ActivationTraits.Rowwise));
        Assert.All(new[] { activation.Formula, activation.Gradient, activation.Use }, Assert.NotEmpty);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_row_may_be_follows_from_what_it_is(string name)
    {
        RowActivation activation = RowCatalogue.Find(name)!;
        (bool IsSimplex, bool IsLogarithm) traits =
            (activation.Traits.HasFlag(ActivationTraits.Simplex), activation.Traits.HasFlag(ActivationTraits.LogProbability));
        string range = traits switch
        {
            (true, false) => "[0, 1]",
            (false, true) => "(-inf, 0]",
            _ => "(-inf, inf)",
        };
        Assert.Equal(range, activation.Range);
        Assert.True(activation.PerUnit is null || ActivationCatalogue.Find(activation.PerUnit) is not null);
    }
}
