using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Represents z = (x - 2) / (x + 2) = 1 - 4 / (x + 2), which takes x &gt;= 0 to -1 .. 1, together with 1 / (x + 2):
/// one division serves the polynomial's argument and its divisor.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <param name="value">z, rounded.</param>
/// <param name="reciprocal">1 / (x + 2), rounded.</param>
/// <param name="error">What the reciprocal lacks, relative to it.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct TailVariable<V, T>(V value, V reciprocal, V error)
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>z, rounded.</summary>
    public readonly V Value = value;

    /// <summary>Takes x in two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TailVariable<V, T> At(Pair<V, T> x)
    {
        // Both differences are exact: the divisor is the larger, and 2 a multiple of its last place.
        V divisor = x.High + V.Create(2.0);
        V low = (x.High - (divisor - V.Create(2.0))) + x.Low;

        V reciprocal = V.Create(1.0) / divisor;
        V error = V.SubtractProduct(InverseSquare<V, T>.Remainder(divisor, reciprocal), reciprocal, low);
        return new(V.SubtractProduct(V.Create(1.0), V.Create(4.0), reciprocal), reciprocal, error);
    }

    /// <summary>Computes <c>(leading + z * series) / (x + 2)</c> in two lanes.</summary>
    /// <param name="leading">The value of the polynomial at z = 0.</param>
    /// <param name="series">The rest of it, divided by z.</param>
    /// <param name="slope">Minus four times the slope of the polynomial, roughly: it weighs the error of z.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Pair<V, T> Ratio(Pair<V, T> leading, V series, V slope)
    {
        // leading / 2 <= sum <= 2 leading, so the difference is exact.
        V sum = V.MultiplyAdd(this.Value, series, leading.High);
        V rest = V.MultiplyAdd(this.Value, series, leading.High - sum) + leading.Low;

        V ratio = sum * reciprocal;
        V low = Pair<V, T>.ProductError(sum, reciprocal, ratio);
        rest = V.MultiplyAdd(error, V.MultiplyAdd(slope, reciprocal, sum), rest);
        return new(ratio, V.MultiplyAdd(rest, reciprocal, low));
    }
}
