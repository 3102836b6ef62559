using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Quotients by 1 + u^2 and the like.</content>
public partial interface IVector<V, T>
{
    /// <summary>
    /// Computes v / (u^2 + w) for a positive w of ordinary size. Beyond 2^60 (2^500 in double) w is lost beside u^2, which is computed with
    /// its exponent halved and does not overflow.
    /// </summary>
    /// <param name="u">What is squared.</param>
    /// <param name="v">What is divided.</param>
    /// <param name="w">What is added to the square.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V OverSquareSum(V u, V v, V w)
    {
        V limit = V.Create(typeof(T) == typeof(double) ? 3.273390607896142e+150 : 1.152921504606847e+18);
        V size = V.Abs(u);
        V scale = V.WhereLessThan(limit, size, V.Create(typeof(T) == typeof(double) ? 7.458340731200207e-155 : 5.421010862427522e-20),
            V.Create(1));
        V scaled = size * scale;
        V quotient = v / V.MultiplyAdd(scaled, scaled, V.WhereLessThan(limit, size, default, w));

        // An infinite square takes every finite number to zero.
        return quotient * scale * scale;
    }
}
