using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents 1 / (1 + e^-u) of <c>Precision.Standard</c> and what follows from it.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: 1 + e^-u with one rounding, then one division; the slope e^-|u| / (1 + e^-|u|)^2. Where e^-u is beyond 2^127.5 it counts as
/// infinite, and the value as 0. Factors and special values as in <see cref="Logistic{V, T}"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StandardLogistic<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly V argument;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal StandardLogistic(V u) => this.argument = u;

    /// <summary>Gets 1 / (1 + e^-u).</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(1) / this.Divisor;
    }

    /// <summary>Gets 1 / (1 + e^u), which is 1 - <see cref="Value"/> without cancellation.</summary>
    public V Complement
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(1) / this.ComplementDivisor;
    }

    /// <summary>Gets the derivative, <see cref="Value"/> * <see cref="Complement"/>.</summary>
    public V Slope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Next to 0 the rounded quotient may be above 1/4, which no slope is.
            ScaledPower<V, T> decay = this.Decay;
            V divisor = decay.OnePlus;
            return V.AtMost(decay.Value / (divisor * divisor), V.Create(0.25));
        }
    }

    /// <summary>Gets log(1 + e^u), with relative accuracy also where it is small.</summary>
    public V Softplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Above(this.argument);
    }

    /// <summary>Gets log(1 + e^-u).</summary>
    public V ComplementSoftplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Above(-this.argument);
    }

    /// <summary>Gets tanh(log(1 + e^u)), the gate of mish.</summary>
    public V TanhSoftplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => StandardMish<V, T>.Gate(this.argument);
    }

    /// <summary>Gets the derivative of <see cref="TanhSoftplus"/>.</summary>
    public V TanhSoftplusSlope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => StandardMish<V, T>.GateSlope(this.argument);
    }

    // 1 + e^-u
    private V Divisor
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ScaledPower<V, T>.Falling(
            V.AtMost(V.AtLeast(this.argument, -ScaledPower<V, T>.Largest), ScaledPower<V, T>.Smallest)).OnePlus;
    }

    // 1 + e^u
    private V ComplementDivisor
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ScaledPower<V, T>.Rising(
            V.AtMost(V.AtLeast(this.argument, -ScaledPower<V, T>.Smallest), ScaledPower<V, T>.Largest)).OnePlus;
    }

    // e^-|u|
    private ScaledPower<V, T> Decay
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ScaledPower<V, T>.Falling(V.AtMost(V.Abs(this.argument), ScaledPower<V, T>.Smallest));
    }

    /// <summary>Multiplies <see cref="Value"/> by a factor; an infinite one is the caller's business.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor) => factor / this.Divisor;

    /// <summary>
    /// Multiplies <see cref="Value"/> by a factor that may have overflowed itself; a value that is zero makes zero of it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TimesOfProduct(V factor) => Weighable(factor, this.Divisor) / this.Divisor;

    /// <summary>
    /// Computes <see cref="Value"/> + factor * <see cref="Slope"/> as Value * (1 + factor * Complement): the derivative of silu is
    /// <c>ValueAndSlopeTimes(x)</c>.
    /// </summary>
    /// <param name="factor">Beyond 2^100 (2^900 in double) it counts as that, so that a complement of zero makes zero of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ValueAndSlopeTimes(V factor)
    {
        V largest = V.Create(typeof(T) == typeof(double) ? 8.452712498170644e+270 : 1.2676506002282294e+30);
        ScaledPower<V, T> decay = this.Decay;
        V near = V.Create(1) / decay.OnePlus;
        V far = decay.Value * near;
        V value = V.WhereLessThan(this.argument, default, far, near);
        V complement = V.WhereLessThan(this.argument, default, near, far);
        return value * V.MultiplyAdd(V.AtMost(V.AtLeast(factor, -largest), largest), complement, V.Create(1));
    }

    /// <summary>Multiplies <see cref="Complement"/> by a factor; an infinite one is the caller's business.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ComplementTimes(V factor) => factor / this.ComplementDivisor;

    /// <summary>Multiplies <see cref="Complement"/> by a factor that may have overflowed itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ComplementTimesOfProduct(V factor) => Weighable(factor, this.ComplementDivisor) / this.ComplementDivisor;

    /// <summary>Multiplies <see cref="Slope"/> by a factor; an infinite one counts as the largest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SlopeTimes(V factor) => V.Finite(factor) * this.Slope;

    /// <summary>Multiplies <see cref="TanhSoftplus"/> by a factor; an infinite one counts as the largest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusTimes(V factor) => V.Finite(factor) * this.TanhSoftplus;

    /// <summary>Multiplies <see cref="TanhSoftplusSlope"/> by a factor; an infinite one counts as the largest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusSlopeTimes(V factor) => V.Finite(factor) * this.TanhSoftplusSlope;

    // A factor of zero: finite where the divisor is not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Weighable(V factor, V divisor) => V.WhereEqual(divisor, V.Create(double.PositiveInfinity), V.Finite(factor), factor);

    // max(u, 0) + log(1 + e^-|u|)
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Above(V u)
    {
        if (typeof(T) == typeof(double))
        {
            return V.Logistic(u).Softplus;
        }

        V decay = this.Decay.Value;
        return V.MultiplyAdd(decay, Series(decay), V.AtLeast(u, default));
    }

    // log(1 + e) / e on 0 .. 1, relative error 5.6e-9; tools/coefficients/standard.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V e)
    {
        V series = V.FourTerms(
            V.Create(-0.0032940038945525885), e, 0.020091190934181213, -0.0574444979429245, 0.10657421499490738, -0.15341117978096008);
        series = V.FourTerms(series, e, 0.19690181314945221, -0.24957506358623505, 0.33330398797988892, -0.49999928474426270);
        return V.MultiplyAdd(series, e, V.Create(1));
    }
}

/// <content>Adds the logistic function of standard precision.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes 1 / (1 + e^-u) and its family, of standard precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual StandardLogistic<V, T> StandardLogistic(V u) => new(u);

    /// <summary>Computes silu, u / (1 + e^-u), of standard precision: -0 at -infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Silu(V u)
    {
        V bounded = V.AtLeast(u, -ScaledPower<V, T>.Largest);
        return bounded / ScaledPower<V, T>.Falling(V.AtMost(bounded, ScaledPower<V, T>.Smallest)).OnePlus;
    }
}
