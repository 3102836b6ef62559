using FusedActivations.Generated;

namespace FusedActivations;

/// <summary>Computes the functions of <see cref="Formula"/> on a register, as the generator writes them.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal static partial class LaneFormula<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged;
