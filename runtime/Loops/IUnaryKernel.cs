using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Represents a function of one element. Its fields are the scalars that are known at run time only.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnaryKernel<T>
    where T : unmanaged
{
    /// <summary>Computes a register.</summary>
    V Compute<V>(V x)
        where V : struct, IVector<V, T>;
}

/// <summary>Represents a function of two elements. Its fields are the scalars that are known at run time only.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IBinaryKernel<T>
    where T : unmanaged
{
    /// <summary>Computes a register.</summary>
    V Compute<V>(V first, V second)
        where V : struct, IVector<V, T>;
}
