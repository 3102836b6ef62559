using System;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks what is said of names that are known elsewhere: a name that the catalogue gets must leave the tables.</summary>
public sealed class ForeignNameTests
{
    /// <summary>Gets the names of what is no activation and no loss.</summary>
    public static TheoryData<string> Names => [.. ForeignNames.Entries.Select(static entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_name_that_is_explained_is_one_of_ours(string name)
    {
        Assert.Null(ActivationCatalogue.Find(name));
        Assert.Null(RowCatalogue.Find(name));
        Assert.Null(LossCatalogue.Find(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_explained_wherever_it_is_written(string name)
    {
        string spaced = name.Replace('_', ' ');
        foreach (UnknownName unknown in new[]
        {
            UnknownName.OfActivation(name, isExpression: false),
            UnknownName.OfActivation(spaced, isExpression: true),
            UnknownName.OfLoss(name)
        })
        {
            Assert.StartsWith("'", unknown.Fault, StringComparison.Ordinal);
            Assert.DoesNotContain("did you mean", unknown.Remedy, StringComparison.Ordinal);
            Assert.True(unknown.IsExplained);
            Assert.Empty(unknown.Meant);
        }
    }

    [Fact]
    public void Names_from_elsewhere_lead_to_names_of_ours()
    {
        Assert.All(
            ForeignNames.Activations,
            static pair => Assert.True(ActivationCatalogue.Find(pair.Key) is null
                && RowCatalogue.Find(pair.Key) is null
                && (ActivationCatalogue.Find(pair.Value) is not null || RowCatalogue.Find(pair.Value) is not null), pair.Key));
        Assert.All(
            ForeignNames.Losses,
            static pair => Assert.True(LossCatalogue.Find(pair.Key) is null && LossCatalogue.Find(pair.Value) is { IsGenerated: true },
                pair.Key));
    }

    [Theory]
    [InlineData("rope")]
    [InlineData("sum")]
    [InlineData("mean")]
    [InlineData("z")]
    [InlineData("x1")]
    [InlineData("mask")]
    [InlineData("head")]
    [InlineData("norm")]
    public void A_short_name_is_not_taken_for_another_one(string name)
    {
        Assert.Empty(UnknownName.OfActivation(name, isExpression: true).Meant);
        Assert.Empty(UnknownName.OfLoss(name).Meant);
    }

    [Theory]
    [InlineData("rleu", "relu")]
    [InlineData("geluu", "gelu")]
    [InlineData("tahn", "tanh")]
    [InlineData("sigmod", "sigmoid")]
    [InlineData("soft-max", "softmax")]
    [InlineData("Hard Swish", "hard_swish")]
    [InlineData("leeky relu", "leaky_relu")]
    [InlineData("rectified linear unit", "relu")]
    [InlineData("torch.nn.functional.silu", "silu")]
    [InlineData("nn.LogSoftmax", "log_softmax")]
    public void A_near_name_is_offered(string name, string meant) =>
        Assert.Equal(meant, UnknownName.OfActivation(name, isExpression: false).Meant[0]);

    [Theory]
    [InlineData("cross entropy", "cross_entropy")]
    [InlineData("CrossEntropyLoss", "cross_entropy")]
    [InlineData("nn.BCEWithLogitsLoss", "bce_with_logits")]
    [InlineData("l1_loss", "mean_absolute_error")]
    [InlineData("bcee", "bce")]
    [InlineData("mean squared errror", "mean_squared_error")]
    public void A_near_loss_is_offered(string name, string meant) => Assert.Equal(meant, UnknownName.OfLoss(name).Meant[0]);

    [Fact]
    public void Activations_and_losses_are_told_apart()
    {
        Assert.Equal(("'mse' is a loss, not an activation", "give a method that returns the loss [Loss(\"mse\")]"),
            Said(UnknownName.OfActivation("mse", isExpression: false)));
        Assert.Equal(("'softmax' is an activation, not a loss", "give it a method with [Activation(\"softmax\")]"),
            Said(UnknownName.OfLoss("softmax")));
    }

    private static (string Fault, string Remedy) Said(UnknownName unknown) => (unknown.Fault, unknown.Remedy);
}
