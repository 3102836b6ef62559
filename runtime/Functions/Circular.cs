using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes sine and cosine from one reduction.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// <para>
/// u = n pi/2 + r with pi/2 in three lanes and r in two (Cody and Waite), then polynomials in r^2 on |r| &lt;= pi/4.
/// From |u| = 65536 (float) or 2^30 (double) on, lanes go one by one through the platform's double-precision
/// sine and cosine.
/// </para>
/// <para>
/// Largest error measured, float (2^24 points over all of the line) and double (2^19): sine 0.80 and 0.76 ulp, cosine
/// 0.78 and 0.77. NaN and infinities give NaN; sin(-0) = -0.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Circular<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Circular(V sin, V cos)
    {
        this.Sin = sin;
        this.Cos = cos;
    }

    /// <summary>Gets sin(u).</summary>
    public V Sin { get; }

    /// <summary>Gets cos(u).</summary>
    public V Cos { get; }

    /// <summary>Takes the argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Circular<V, T> At(V u) => At(new Pair<V, T>(u, default));

    /// <summary>Takes an argument in two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Circular<V, T> At(Pair<V, T> u)
    {
        Circular<V, T> near = OfNear(u);
        V far = IsFar(u.High);
        return V.Any(far) ? Choose(far, ByPlatform(u.High, V.WhereEqual(u.Low, u.Low, u.Low, default), isProduct: false), near) : near;
    }

    /// <summary>
    /// Takes the product of two lanes as the argument: sine and cosine are those of the exact product, even where it overflows.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Circular<V, T> OfProduct(V left, V right)
    {
        Pair<V, T> u = Pair<V, T>.Product(left, right);
        Circular<V, T> near = OfNear(u);
        V far = IsFar(u.High);
        return V.Any(far) ? Choose(far, ByPlatform(left, right, isProduct: true), near) : near;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Circular<V, T> OfNear(Pair<V, T> u)
    {
        V rounding = V.Create(typeof(T) == typeof(double) ? FloatBits.RoundingDouble : FloatBits.RoundingSingle);
        V turns = V.MultiplyAdd(u.High, V.Create(0.6366197723675814), rounding) - rounding;
        Circular<V, T> first = OfReduced(Reduce(u, turns));

        // The quadrant in -2 .. 2: an odd one exchanges sine and cosine.
        V quadrant = turns - (V.Create(4.0) * (V.MultiplyAdd(turns, V.Create(0.25), rounding) - rounding));
        V odd = V.Equal(V.Abs(quadrant), V.Create(1.0));
        V half = V.Equal(V.Abs(quadrant), V.Create(2.0));
        V sin = V.Select(odd, first.Cos, first.Sin);
        V cos = V.Select(odd, first.Sin, first.Cos);
        sin = V.Select(half, -sin, V.Select(V.Equal(quadrant, V.Create(-1.0)), -sin, sin));
        cos = V.Select(half, -cos, V.Select(V.Equal(quadrant, V.Create(1.0)), -cos, cos));
        sin = V.Select(V.Equal(u.High, default), u.High, sin);

        return new(sin, cos);
    }

    // From here on, the reduction by turns is not exact.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V IsFar(V u) => V.LessThanOrEqual(V.Create(typeof(T) == typeof(double) ? 1073741824.0 : 65536.0), V.Abs(u));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Circular<V, T> Choose(V mask, Circular<V, T> ifTrue, Circular<V, T> ifFalse) =>
        new(V.Select(mask, ifTrue.Sin, ifFalse.Sin), V.Select(mask, ifTrue.Cos, ifFalse.Cos));

    // u - turns * pi/2 in two lanes; circular.sollya prints the three parts of pi/2.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> Reduce(Pair<V, T> u, V turns)
    {
        Pair<V, T> first = Pair<V, T>.Product(turns, V.Create(typeof(T) == typeof(double) ? 1.5707963267948966 : 1.5707963705062866));
        Pair<V, T> second =
            Pair<V, T>.Product(turns, V.Create(typeof(T) == typeof(double) ? 6.123233995736766e-17 : -4.371138828673793e-08));
        V third = turns * V.Create(typeof(T) == typeof(double) ? -1.4973849048591698e-33 : -1.7151245100058819e-15);

        // The product is within a factor of two of u, or zero: the first difference is exact.
        Pair<V, T> rest = Pair<V, T>.Sum(u.High - first.High, -first.Low) - second;
        return new Pair<V, T>(rest.High, rest.Low + (u.Low - third)).Normalize();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Circular<V, T> OfReduced(Pair<V, T> r)
    {
        V square = r.High * r.High;
        V halfSquare = square * V.Create(0.5);

        // sin(r) = r + (r^3 S + low cos r)
        V slope = V.Create(1.0) - halfSquare;
        V sin = r.High + V.MultiplyAdd(r.High * square, SineSeries(square), r.Low * slope);

        // cos(r) = (1 - r^2/2) + (its rounding + r^4 C - low sin r)
        V rest = (V.Create(1.0) - slope) - halfSquare;
        rest = V.MultiplyAdd(square * square, CosineSeries(square), rest - (r.High * r.Low));
        return new(sin, slope + rest);
    }

    // S(r^2) = (sin(r) / r - 1) / r^2, fpminimax, relative, r^2 <= 0.63: 2^-22.7 (float), 2^-52.0 (double), which is
    // a ninth of that in the sine; tools/coefficients/circular.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V SineSeries(V square)
    {
        if (typeof(T) == typeof(double))
        {
            V sum = V.Create(1.591371217611321e-10);
            sum = V.MultiplyAdd(sum, square, V.Create(-2.5051065423143754e-08));
            return V.FourTerms(sum, square, 2.7557315746881665e-06, -0.00019841269835949466, 0.00833333333333023, -0.16666666666666663);
        }
        else
        {
            V sum = V.Create(-0.00019579428771976382);
            sum = V.MultiplyAdd(sum, square, V.Create(0.008332699537277222));
            return V.MultiplyAdd(sum, square, V.Create(-0.166666641831398));
        }
    }

    // C(r^2) = (cos(r) - 1 + r^2/2) / r^4, likewise: 2^-24.0 (float), 2^-54.0 (double).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V CosineSeries(V square)
    {
        if (typeof(T) == typeof(double))
        {
            V sum = V.Create(-1.1379895599566914e-11);
            sum = V.MultiplyAdd(sum, square, V.Create(2.087610512450922e-09));
            return V.FourTerms(sum, square, -2.7557317051411865e-07, 2.4801587298264174e-05, -0.001388888888888695, 0.041666666666666664);
        }
        else
        {
            V sum = V.Create(2.453955494274851e-05);
            sum = V.MultiplyAdd(sum, square, V.Create(-0.0013888254761695862));
            return V.MultiplyAdd(sum, square, V.Create(0.0416666641831398));
        }
    }

    // Computes every lane, so that a lane does not depend on its neighbours.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe Circular<V, T> ByPlatform(V first, V second, bool isProduct)
    {
        T* high = stackalloc T[V.Count];
        T* low = stackalloc T[V.Count];
        V.Store(first, ref *high, 0);
        V.Store(second, ref *low, 0);
        for (int lane = 0; lane < V.Count; lane++)
        {
            if (typeof(T) == typeof(double))
            {
                double a = ((double*)high)[lane];
                double b = ((double*)low)[lane];
                (double sin, double cos) = isProduct ? CircularProduct.SinCos(a, b) : OfSum(a, b);
                ((double*)high)[lane] = sin;
                ((double*)low)[lane] = cos;
            }
            else
            {
                // The product of two floats is exact; the sum of two that do not overlap too, or beyond what a float can tell.
                double a = ((float*)high)[lane];
                double b = ((float*)low)[lane];
                (double sin, double cos) = Math.SinCos(isProduct ? a * b : a + b);
                ((float*)high)[lane] = (float)sin;
                ((float*)low)[lane] = (float)cos;
            }
        }

        return new(V.Load(ref *high, 0), V.Load(ref *low, 0));
    }

    internal static (double Sin, double Cos) OfSum(double high, double low)
    {
        (double sin, double cos) = Math.SinCos(high);
        if (low == 0)
        {
            return (sin, cos);
        }

        (double sinLow, double cosLow) = Math.SinCos(low);
        return ((sin * cosLow) + (cos * sinLow), (cos * cosLow) - (sin * sinLow));
    }
}

/// <content>Adds sine and cosine.</content>
public partial interface IVector<V, T>
{
    /// <summary>Evaluates sine and cosine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Circular<V, T> Circular(V u) => Generated.Circular<V, T>.At(u);

    /// <inheritdoc cref="Circular(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Circular<V, T> Circular(Pair<V, T> u) => Generated.Circular<V, T>.At(u);

    /// <summary>Evaluates sine and cosine of the exact product of two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Circular<V, T> Circular(V left, V right) => Generated.Circular<V, T>.OfProduct(left, right);
}
