using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Lists the activations over rows.</summary>
internal static class RowWise
{
    private const ActivationTraits Distribution = ActivationTraits.Rowwise | ActivationTraits.Simplex;

    private const ActivationTraits LogDistribution = ActivationTraits.Rowwise | ActivationTraits.LogProbability;

    /// <summary>The entries; z stands for x / temperature + mask.</summary>
    public static readonly IReadOnlyList<RowActivation> Entries =
    [
        new("softmax", RowKind.Softmax)
        {
            HasSink = true,
            Formula = "y = e^z / sum e^z",
            Gradient = "dx = y * (dy - sum(y * dy))",
            Traits = Distribution,
            PerUnit = "sigmoid",
            Use = "probabilities of classes that exclude each other, and attention",
        },
        new("log_softmax", RowKind.LogSoftmax)
        {
            HasSink = true,
            Formula = "y = z - log(sum e^z)",
            Gradient = "dx = (dy - e^y * sum(dy))",
            Range = "(-inf, 0]",
            Traits = LogDistribution,
            PerUnit = "log_sigmoid",
            Use = "logarithms of probabilities, for a loss that takes them",
        },
        new("softmin", RowKind.Softmax)
        {
            IsNegated = true,
            Formula = "y = e^z / sum e^z with -x for x",
            Gradient = "dx = -y * (dy - sum(y * dy))",
            Traits = Distribution,
            PerUnit = "sigmoid",
            Use = "weights that fall with a distance or a cost",
        },
        new("log_softmin", RowKind.LogSoftmax)
        {
            IsNegated = true,
            Formula = "y = z - log(sum e^z) with -x for x",
            Gradient = "dx = -(dy - e^y * sum(dy))",
            Range = "(-inf, 0]",
            Traits = LogDistribution,
            PerUnit = "log_sigmoid",
            Use = "logarithms of weights that fall with a cost",
        },
        new("logsumexp", RowKind.LogSumExp)
        {
            Formula = "y = log(sum e^z)",
            Gradient = "dx = dy * e^(z - y)",
            Range = "(-inf, inf)",
            Use = "normalizing constants, and a smooth maximum",
        },
        new("sparsemax", RowKind.Sparsemax)
        {
            HasTemperature = false,
            HasMask = false,
            Formula = "y = max(x - tau, 0) with sum y = 1",
            Gradient = "dx = dy - mean(dy) over y > 0, else 0",
            Traits = Distribution,
            PerUnit = "sparse_sigmoid",
            Use = "probabilities of which most are zero",
        },
        new("hardmax", RowKind.Hardmax)
        {
            HasTemperature = false,
            HasMask = false,
            Formula = "y = 1 at the first largest x, else 0",
            Gradient = "dx = 0",
            Traits = Distribution | ActivationTraits.Steps,
            Use = "a choice of one, where nothing before it learns",
        },
        new("gumbel_softmax", RowKind.GumbelSoftmax)
        {
            HasMask = false,
            Formula = "y = softmax((x + g) / temperature), g = -log(-log(u)) of the seed",
            Gradient = "dx = y * (dy - sum(y * dy))",
            Traits = Distribution,
            PerUnit = "sigmoid",
            Use = "samples of a class that gradients pass through",
        },
    ];
}
