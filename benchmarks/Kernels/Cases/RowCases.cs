using System;
using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.Peers;
using FusedActivations.Benchmarks.Kernels.Measured;
using FusedActivations.Benchmarks.Kernels.Peers;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Lists softmax, and cross-entropy with its gradient, over rows of several lengths.</summary>
internal static class RowCases
{
    // As many whole rows as 65,536 elements hold.
    private const int Largest = 65536;

    private static readonly int[] Columns = [10, 64, 100, 1000, 4096];

    private delegate void Map(ReadOnlySpan<float> x, int columns, Span<float> y);

    private delegate float Loss(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);

    /// <summary>Gets the cases.</summary>
    public static IReadOnlyList<Case> All { get; } = [.. List()];

    private static IEnumerable<Case> List()
    {
        foreach (int columns in Columns)
        {
            foreach (Case one in Of(columns))
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<Case> Of(int columns)
    {
        int rows = Largest / columns;
        int length = rows * columns;
        Case Make(Table table, Contender contender, Func<Action> prepare) =>
            new(table, $"rows of {columns}", contender, length, prepare);
        Func<Action> Softmax(Map map) => () =>
        {
            (Floats x, Floats y) = (Inputs.Of(length), new Floats(length));
            return () => map(x.Span, columns, y.Span);
        };
        Func<Action> CrossEntropy(Loss loss) => () =>
        {
            (Floats x, Floats dx, int[] labels) = (Inputs.Of(length), new Floats(length), Inputs.Labels(rows, columns));
            return () => loss(x.Span, labels, columns, dx.Span);
        };

        yield return Make(Table.Softmax, Contender.Standard, Softmax(RowKernels.Softmax));
        if (OneDnn.IsPresent)
        {
            yield return Make(Table.Softmax, Contender.OneDnn, () => OneDnn.Softmax(Inputs.Of(length), rows, columns));
        }

        yield return Make(Table.Softmax, Contender.OnnxRuntime,
            () => OnnxCall.Of(new OnnxModel("Softmax", Rank: 2), Inputs.Of(length), [rows, columns]));
        yield return Make(Table.Softmax, Contender.TensorPrimitives, Softmax(Tensors.Softmax));
        yield return Make(Table.Softmax, Contender.Loop, Softmax(ScalarLoops.Softmax));
        yield return Make(Table.CrossEntropy, Contender.Standard, CrossEntropy(RowKernels.CrossEntropy));
        yield return Make(Table.CrossEntropy, Contender.TensorPrimitives, CrossEntropy(Tensors.CrossEntropy));
    }
}
