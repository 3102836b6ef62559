using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents e^u of <c>Precision.Standard</c> and what follows from it.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: e^u = 2^n e^r with |r| &lt;= 0.3475; 2^(n - 1) is made of the sum that rounds, by one shift, and e^r twice as large, so that
/// results up to the largest float come out; those below 2^-125.5 are 0. e^u - 1 is (e^r - 1) 2^n + (2^n - 1), e^r - 1 by r + r^2 S(r),
/// relative error 1.5e-8 (tools/coefficients/standard.sollya). Special values as in <see cref="Exponential{V, T}"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StandardExponential<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>1.5 * 2^23 + 126: the low bits of a sum with it are the biased exponent of half the power of two.</summary>
    private const double Rounding = 12583038;

    private readonly V argument;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StandardExponential(V u) => this.argument = u;

    /// <summary>Gets e^u.</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (typeof(T) == typeof(double))
            {
                return V.Exponential(this.argument).Value;
            }

            V r = Reduce(V.AtMost(V.AtLeast(this.argument, V.Create(-87.5)), V.Create(89)), out V half, out _);
            V series = V.Create(2 * 0.0013746501645073295);
            series = V.MultiplyAdd(series, r, V.Create(2 * 0.008369126357138157));
            series = V.FourTerms(series, r, 2 * 0.04166696406900883, 2 * 0.16666516661643982, 2 * 0.49999988079071045, 2);
            return V.MultiplyAdd(series, r, V.Create(2)) * half;
        }
    }

    /// <summary>Gets e^u - 1, with relative accuracy also where u is near 0; the sign of u is kept.</summary>
    public V MinusOne
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (typeof(T) == typeof(double))
            {
                return V.Exponential(this.argument).MinusOne;
            }

            V r = Reduce(this.Bounded, out V half, out _);
            V less = V.MultiplyAdd(V.MultiplyAdd(r * r, Series(r), r), half, half - V.Create(0.5));
            return V.CopySign(less + less, this.argument);
        }
    }

    /// <summary>Gets e^u - 1 - u, with relative accuracy also where u is near 0.</summary>
    public V MinusOneAndArgument
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (typeof(T) == typeof(double))
            {
                return V.Exponential(this.argument).MinusOneAndArgument;
            }

            V r = Reduce(this.Bounded, out _, out V power);
            return V.WhereEqual(power, default, r * r * Series(r), this.MinusOne - this.argument);
        }
    }

    /// <summary>Gets 1 / (e^u - 1): 0 where e^u overflows; infinite, with the sign of u, at 0.</summary>
    public V ReciprocalOfMinusOne
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(1) / this.MinusOne;
    }

    // -26: e^u - 1 is -1 there.
    private V Bounded
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.AtMost(V.AtLeast(this.argument, V.Create(-26)), V.Create(89));
    }

    /// <summary>Multiplies e^u by a factor, without an overflow or underflow of e^u itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor) => V.Exponential(this.argument).Times(factor);

    /// <summary>Multiplies <see cref="ReciprocalOfMinusOne"/> by a factor; an infinite one counts as the largest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ReciprocalOfMinusOneTimes(V factor) => V.Finite(factor) / this.MinusOne;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Reduce(V u, out V half, out V power)
    {
        V sum = V.MultiplyAdd(u, V.Create(1.4426950408889634), V.Create(Rounding));
        half = V.PowerOfTwoOfSum(sum);
        power = sum - V.Create(Rounding);
        V r = V.SubtractProduct(u, power, LogarithmOfTwo<V, T>.High);
        return V.SubtractProduct(r, power, LogarithmOfTwo<V, T>.Low);
    }

    // S of e^r - 1 = r + r^2 S(r).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V r) =>
        V.FourTerms(
            V.Create(0.0013865485088899732), r, 0.008366725407540798, 0.041667494922876358, 0.16666541993618011, 0.49999997019767761);
}

/// <content>Adds e^u of standard precision.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes e^u and its family, of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual StandardExponential<V, T> StandardExponential(V u) => new(u);
}
