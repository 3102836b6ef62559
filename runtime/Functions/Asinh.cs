using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the inverse of sinh.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: with a = |u|, log(1 + a + a^2 / (1 + sqrt(1 + a^2))), the argument in two parts; log(a) + ln 2 for a above 2^30.
/// Largest error found over every 997th float: 1.64 ulp.
/// Special values: +-0 and +-inf stay, NaN stays NaN.
/// </remarks>
internal static class Asinh<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes asinh(u).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V u)
    {
        V size = V.Abs(u);
        V limit = V.Create(1073741824);
        V huge = V.LessThan(limit, size);
        V bounded = V.AtMost(size, limit);
        V one = V.Create(1);
        V square = bounded * bounded;
        V more = square / (one + V.Sqrt(square + one));
        V sum = bounded + more;
        V low = V.Select(V.LessThan(bounded, more), (more - sum) + bounded, (bounded - sum) + more);
        V argument = V.Select(huge, size, sum);
        // log(2 a) = log(1 + a - 1) + ln 2.
        V result = Logarithm<V, T>.OfSum(argument, V.Select(huge, V.Create(-1), low), V.Select(huge, one, default));
        return V.CopySign(V.Select(V.LessThan(size, V.Create(double.PositiveInfinity)), result, size), u);
    }
}

/// <content>Adds the inverse hyperbolic sine.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes the inverse of sinh.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Asinh(V u) => Generated.Asinh<V, T>.Of(u);
}
