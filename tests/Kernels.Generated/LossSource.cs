using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Holds a program of losses with all their options, in float and in double.</summary>
public static class LossSource
{
    /// <summary>Gets the program.</summary>
    public static string Text => Header + Class("Single", "float") + Class("Double", "double");

    private const string Header = """
        using System;
        using FusedActivations;

        namespace Losses;

        """;

    private static string Class(string name, string element) =>
        $"public static partial class {name}\n{{\n{string.Concat(LossCase.All.Select(item => Methods(item, element)))}{Extra(element)}}}\n";

    // With the gradient and the losses, and the value alone.
    private static string Methods(LossCase item, string element)
    {
        string inputs = item.Target switch
        {
            LossTarget.Values => $"ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t",
            LossTarget.ValuesAndVariance => $"ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, ReadOnlySpan<{element}> variance",
            LossTarget.Labels => $"ReadOnlySpan<{element}> x, ReadOnlySpan<int> t, int columns",
            _ => $"ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, int columns",
        };
        string weights = item.HasWeights ? $", ReadOnlySpan<{element}> classWeights" : "";
        string variance = item.Target == LossTarget.ValuesAndVariance ? $", Span<{element}> dvariance" : "";
        return $"""
                [Loss({item.Attribute})] public static partial {element} {item.Name}({inputs}{weights}, Span<{element}> dx{variance}, Span<{element}> losses);
                [Loss({item.Attribute})] public static partial {element} {item.Name}({inputs}{weights});

            """;
    }

    private static string Extra(string element) => $"""
            [Loss("cross_entropy")] public static partial {element} OneRow(ReadOnlySpan<{element}> x, ReadOnlySpan<long> t, Span<{element}> dx);
            [Loss("cross_entropy")] public static partial {element} Bytes(ReadOnlySpan<{element}> x, ReadOnlySpan<byte> t, int columns, Span<{element}> dx);
            [Loss("huber")] public static partial {element} HuberAt(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, {element} delta, Span<{element}> dx);
            [Loss("bce_logits", Reduction = Reduction.Sum)] public static partial {element} BceColumns(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, ReadOnlySpan<{element}> posWeight, Span<{element}> dx);
            [Loss("bce_logits", PosWeight = 3, LabelSmoothing = 0.1)] public static partial {element} BceByElement(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, ReadOnlySpan<{element}> weight, int columns, Span<{element}> dx, Span<{element}> losses);
            [Loss("bce_logits", PosWeight = 3, LabelSmoothing = 0.1)] public static partial {element} BceByColumn(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, [PerColumn] ReadOnlySpan<{element}> weight, int columns, Span<{element}> dx, Span<{element}> losses);
            [Loss("bce_logits", PosWeight = 3, LabelSmoothing = 0.1)] public static partial {element} BceByRow(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, [PerRow] ReadOnlySpan<{element}> weights, int columns, Span<{element}> dx, Span<{element}> losses);
            [Loss("bce")] public static partial {element} BceOfProbabilities(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, ReadOnlySpan<{element}> weight, int columns, Span<{element}> dx, Span<{element}> losses);
            [Loss("focal")] public static partial {element} FocalByColumn(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, ReadOnlySpan<{element}> alpha, Span<{element}> dx);
            [Loss("smooth_l1")] public static partial {element} SmoothL1At(ReadOnlySpan<{element}> x, ReadOnlySpan<{element}> t, {element} beta, Span<{element}> dx);
            [Loss("mse")] public static partial {element} Hostile(ReadOnlySpan<{element}> total, ReadOnlySpan<{element}> scale, Span<{element}> dtotal, Span<{element}> losses);
            [Loss("cross_entropy", ZLoss = 1e-3, LabelSmoothing = 0.1)] public static partial {element} HostileRows(ReadOnlySpan<{element}> @class, ReadOnlySpan<int> V, int columns, ReadOnlySpan<{element}> weights, Span<{element}> dclass, Span<{element}> losses);

        """;
}
