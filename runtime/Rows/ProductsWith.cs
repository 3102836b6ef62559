using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Multiplies elements by the row's first number.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct ProductsWith<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => first * numbers.A;
}
