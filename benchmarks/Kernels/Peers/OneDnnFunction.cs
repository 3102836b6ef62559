using System;
using FusedActivations.Benchmarks.Kernels.Cases;

namespace FusedActivations.Benchmarks.Kernels.Peers;

/// <summary>Represents a function of elements by oneDNN.</summary>
/// <param name="Algorithm">Which one.</param>
/// <param name="Alpha">Its first parameter.</param>
internal sealed record OneDnnFunction(OneDnnAlgorithm Algorithm, float Alpha = 0)
{
    /// <summary>Makes the call that computes values.</summary>
    public Action Forward(Floats x, int length) => OneDnn.Elements(this, length, x, null, new Floats(length));

    /// <summary>Makes the call that computes the gradient.</summary>
    public Action Backward(Floats x, int length) => OneDnn.Elements(this, length, x, Inputs.Of(length), new Floats(length));
}
