using System.Runtime.CompilerServices;

namespace FusedActivations.Vectors;

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
            V decay = Decay;
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
    /// <param name="factor">The other factor.</param>
    /// <param name="vanishes">Where no finite factor lifts the product out of zero: an infinite one does not either.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor, V vanishes)
    {
        // total - decay, its error carried
        V decay = Decay;
        V value = V.Create(total) - decay;
        V high = V.Select(decays, mantissa.High, value);
        V low = V.Select(decays, mantissa.Low, (V.Create(total) - value) - decay);
        return Multiply(new(high, low), V.Select(decays, power, default), factor, vanishes);
    }

    /// <summary>Computes <c>mantissa * 2^power</c> for a mantissa of at most 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Scale(Pair<V, T> mantissa, V power) =>
        // All beyond these powers is zero anyway.
        V.ScaleByPowerOfTwo(mantissa.High, V.AtLeast(power, V.Create(V.IsDouble ? -1200.0 : -200.0)));

    /// <summary>Computes <c>factor * mantissa * 2^power</c> with one underflow.</summary>
    /// <inheritdoc cref="Times"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Multiply(Pair<V, T> mantissa, V power, V factor, V vanishes)
    {
        V largest = V.Create(V.IsDouble ? double.MaxValue : float.MaxValue);
        V finite = V.AtMost(V.AtLeast(factor, -largest), largest);
        V product = V.MultiplyAdd(V.Select(vanishes, finite, factor), mantissa.High, finite * mantissa.Low);

        // Powers beyond the range of a scaling matter for the largest factors only; 2^-80 or 2^-512 goes first.
        V deep = V.LessThan(power, V.Create(V.IsDouble ? -1900.0 : -200.0));
        product = V.Select(deep, product * V.Create(V.IsDouble ? 7.458340731200207e-155 : 8.271806125530277e-25), product);
        return V.ScaleByPowerOfTwo(product, V.Select(deep, power + V.Create(V.IsDouble ? 512.0 : 80.0), power));
    }
}
