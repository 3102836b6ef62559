using System.Collections.Generic;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Kernels;
using FusedActivations.Benchmarks.Kernels.Peers;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Lists calls of few elements; a time is that of a call.</summary>
internal static class SmallCases
{
    private static readonly int[] Lengths = [1, 4, 7, 10, 33];

    /// <summary>Gets the cases.</summary>
    public static IReadOnlyList<Case> All { get; } = [.. Lengths.SelectMany(Of)];

    private static IEnumerable<Case> Of(int length) =>
    [
        Make("relu", length, Contender.Standard, StandardKernels.Relu),
        Make("relu", length, Contender.TensorPrimitives, Tensors.Relu),
        Make("sigmoid", length, Contender.Standard, StandardKernels.Sigmoid),
        Make("sigmoid", length, Contender.Full, FullKernels.Sigmoid),
        Make("sigmoid", length, Contender.TensorPrimitives, Tensors.Sigmoid),
        Make("gelu", length, Contender.Standard, StandardKernels.Gelu),
        Make("gelu", length, Contender.Full, FullKernels.Gelu),
    ];

    private static Case Make(string name, int length, Contender contender, ActivationCases.Map map) =>
        new(Table.Small, $"{name}, {length} float{(length == 1 ? "" : "s")}", contender, Elements: 1, ActivationCases.Call(length, map));
}
