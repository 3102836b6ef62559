using System;
using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>
/// Represents a pass over elements: what is computed of a register of each
/// input. Its fields are the scalars that are known at run time only.
/// </summary>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKernel<T>
    where T : unmanaged
{
    /// <summary>Gets what is done with each span, in order.</summary>
    static abstract ReadOnlySpan<Access> Accesses { get; }

    /// <summary>Reads, computes and writes at one place.</summary>
    /// <typeparam name="V">The register.</typeparam>
    /// <typeparam name="E">How much of a register there is.</typeparam>
    /// <param name="at">The place.</param>
    void Step<V, E>(in Place<V, T, E> at)
        where V : struct, IVector<V, T>
        where E : struct, IExtent;
}
