using FusedActivations.Generated;

namespace FusedActivations.Kernels.Probe;

/// <summary>Represents a function of the lanes, for every width.</summary>
public interface IFunction
{
    /// <summary>Computes the function; one of a single argument ignores the second.</summary>
    static abstract V At<V, T>(V x, V y)
        where V : struct, IVector<V, T>
        where T : unmanaged;
}
