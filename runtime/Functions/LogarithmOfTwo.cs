using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Holds ln 2 in two parts, for reductions by multiples of it.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal static class LogarithmOfTwo<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>
    /// Gets the leading 15 (float) or 41 (double) bits of ln 2: a product with an exponent is exact without fused multiplication.
    /// </summary>
    public static V High
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 0.693147180559663 : 0.693145751953125);
    }

    /// <summary>Gets ln 2 less <see cref="High"/>, rounded.</summary>
    public static V Low
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 2.8235290563031577e-13 : 1.42860677e-06);
    }
}
