using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Keeps what masks a class.</summary>
internal static class MaskedLogit
{
    /// <summary>Gives -infinity where the element is -infinity, whatever a cap makes of it.</summary>
    /// <typeparam name="V">The register type.</typeparam>
    /// <typeparam name="T">The type of an element in memory.</typeparam>
    /// <param name="x">The element.</param>
    /// <param name="logit">What is made of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Keep<V, T>(V x, Pair<V, T> logit)
        where V : struct, IVector<V, T>
        where T : unmanaged => new(V.WhereEqual(x, V.Create(double.NegativeInfinity), x, logit.High), logit.Low);
}
