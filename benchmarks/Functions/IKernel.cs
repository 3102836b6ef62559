using FusedActivations.Generated;

namespace FusedActivations.Benchmarks.Functions;

/// <summary>Represents an element-wise kernel of up to three inputs and two outputs, for every width.</summary>
internal interface IKernel
{
    /// <summary>Gets the number of inputs it reads.</summary>
    static abstract int Inputs { get; }

    /// <summary>Gets the number of outputs it writes.</summary>
    static abstract int Outputs { get; }

    /// <summary>Computes a register of each output; one that has a single output leaves the second alone.</summary>
    static abstract V At<V>(V x, V y, V z, out V second)
        where V : struct, IVector<V, float>;
}
