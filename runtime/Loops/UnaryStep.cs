using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>The pass of a function of one element.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The function.</typeparam>
/// <param name="function">The function.</param>
internal readonly struct UnaryStep<T, K>(K function) : IKernel<T>
    where T : unmanaged
    where K : struct, IUnaryKernel<T>
{
    private readonly K function = function;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step<V, E>(in Place<V, T, E> at)
        where V : struct, IVector<V, T>
        where E : struct, IExtent => at.Store(2, this.function.Compute(at.Element(0)));
}

/// <summary>The pass of a function of two elements.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The function.</typeparam>
/// <param name="function">The function.</param>
internal readonly struct BinaryStep<T, K>(K function) : IKernel<T>
    where T : unmanaged
    where K : struct, IBinaryKernel<T>
{
    private readonly K function = function;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step<V, E>(in Place<V, T, E> at)
        where V : struct, IVector<V, T>
        where E : struct, IExtent => at.Store(2, this.function.Compute(at.Element(0), at.Element(1)));
}
