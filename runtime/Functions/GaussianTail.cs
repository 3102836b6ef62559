using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Represents a probability that decays as e^(-s) on one side and is a total less that decay on the other:
/// the normal distribution and the complementary error function.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <param name="mantissa">The decay without its power of two.</param>
/// <param name="power">The power of two, at most 0.</param>
/// <param name="decays">Where the value is the decay itself; elsewhere it is the total less the decay.</param>
/// <param name="total">The value at the other end: 1 or 2.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct GaussianTail<V, T>(Pair<V, T> mantissa, V power, V decays, double total)
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Gets the value.</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            V decay = this.Decay;
            return V.Select(decays, decay, V.Create(total) - decay);
        }
    }

    /// <summary>Gets the decay.</summary>
    public V Decay
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Scale(mantissa, power);
    }

    /// <summary>Multiplies with one underflow.</summary>
    /// <param name="factor">The other factor: a finite value or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor)
    {
        // total - decay, its error carried
        V decay = this.Decay;
        V value = V.Create(total) - decay;
        V high = V.Select(decays, mantissa.High, value);
        V low = V.Select(decays, mantissa.Low, (V.Create(total) - value) - decay);
        return Multiply(new(high, low), V.Select(decays, power, default), factor);
    }

    /// <summary>Computes <c>mantissa * 2^power</c> for a mantissa of at most 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Scale(Pair<V, T> mantissa, V power) => V.ScaleByPowerOfTwo(mantissa.High, power);

    /// <summary>Computes <c>factor * mantissa * 2^power</c> with one underflow.</summary>
    /// <inheritdoc cref="Times"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Multiply(Pair<V, T> mantissa, V power, V factor)
    {
        V low = factor * mantissa.Low;
        if (!V.HasFusedMultiplyAdd)
        {
            low = low + Pair<V, T>.ProductError(factor, mantissa.High, factor * mantissa.High);
        }

        return V.ScaleByPowerOfTwo(V.MultiplyAdd(factor, mantissa.High, low), power);
    }
}
