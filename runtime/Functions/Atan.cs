using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the arc tangent.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// <para>atan(u) = t + t^3 Q(t^2) with t = u for |u| &lt;= 1, else pi/2 more with t = -1/u.</para>
/// <para>
/// Largest error measured, float (2^24 points) and double (2^19): 1.27 and 1.27 ulp. NaN gives NaN; atan(+-0) = +-0,
/// atan(+-infinity) = +-pi/2.
/// </para>
/// </remarks>
internal static class Atan<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Takes the argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V u)
    {
        V one = V.Create(1.0);
        V magnitude = V.Abs(u);
        V steep = V.LessThan(one, magnitude);
        V t = V.Select(steep, -one, magnitude) / V.Select(steep, magnitude, one);
        V square = t * t;

        // pi/2 and what rounding it leaves.
        V right = V.Select(steep, V.Create(1.5707963267948966), default);
        V rightLow = V.Select(steep, V.Create(typeof(T) == typeof(double) ? 6.123233995736766e-17 : -4.371138828673793e-08), default);

        V sum = right + t;
        V rest = (right - sum) + t;
        V angle = sum + (rest + V.MultiplyAdd(t * square, Series(square), rightLow));
        return V.CopySign(angle, u);
    }

    // Q(t^2) = (atan(t) / t - 1) / t^2, fpminimax, relative, t^2 <= 1: 2^-24.0 (float), 2^-53.4 (double), which is
    // a quarter of that in the angle; tools/coefficients/atan.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V square)
    {
        if (typeof(T) == typeof(double))
        {
            V sum = V.Create(1.844957419985471e-05);
            sum = V.MultiplyAdd(sum, square, V.Create(-0.000203678113803652));
            sum = V.MultiplyAdd(sum, square, V.Create(0.001066023385073727));
            sum = V.MultiplyAdd(sum, square, V.Create(-0.0035402229392360114));
            sum = V.FourTerms(sum, square, 0.00845072986610867, -0.015644364203002914, 0.02380575962201528, -0.03136011739822664);
            sum = V.FourTerms(sum, square, 0.03754338981609508, -0.04262546458687582, 0.04738509395543362, -0.05258174185417465);
            sum = V.FourTerms(sum, square, 0.05881546700727665, -0.0666657048352755, 0.07692299565728354, -0.09090908632050589);
            return V.FourTerms(sum, square, 0.11111111095268139, -0.14285714285426487, 0.19999999999997978, -0.3333333333333333);
        }
        else
        {
            V sum = V.Create(-0.0024064902681857347);
            sum = V.FourTerms(sum, square, 0.013582706451416016, -0.035986389964818954, 0.06259030103683472, -0.08660408854484558);
            return V.FourTerms(sum, square, 0.11034392565488815, -0.14278581738471985, 0.19999732077121735, -0.3333333134651184);
        }
    }
}

/// <content>Adds the arc tangent.</content>
public partial interface IVector<V, T>
{
    /// <summary>Takes the arc tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Atan(V u) => Generated.Atan<V, T>.At(u);
}
