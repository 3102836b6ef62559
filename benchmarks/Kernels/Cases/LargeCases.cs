using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.Kernels;
using FusedActivations.Benchmarks.Kernels.Peers;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Lists spans that no cache holds, beside a copy that moves the same bytes.</summary>
internal static class LargeCases
{
    private const int Length = 1 << 24;

    /// <summary>Gets the cases.</summary>
    public static IReadOnlyList<Case> All { get; } =
    [
        Make("a copy", Contender.Copy, static (x, y) => x.CopyTo(y)),
        .. Of("relu", StandardKernels.Relu, Tensors.Relu, new(OneDnnAlgorithm.Relu)),
        .. Of("silu", StandardKernels.Silu, Tensors.Silu, new(OneDnnAlgorithm.Swish, Alpha: 1)),
        .. Of("gelu", StandardKernels.Gelu, null, new(OneDnnAlgorithm.GeluErf)),
    ];

    private static IEnumerable<Case> Of(string name, ActivationCases.Map standard, ActivationCases.Map? tensors, OneDnnFunction oneDnn)
    {
        yield return Make(name, Contender.Standard, standard);
        if (tensors is not null)
        {
            yield return Make(name, Contender.TensorPrimitives, tensors);
        }

        if (OneDnn.IsPresent)
        {
            yield return new Case(Table.Large, name, Contender.OneDnn, Length, () => oneDnn.Forward(Inputs.Of(Length), Length));
        }
    }

    private static Case Make(string name, Contender contender, ActivationCases.Map map) =>
        new(Table.Large, name, contender, Length, ActivationCases.Call(Length, map));
}
