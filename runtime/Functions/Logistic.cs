using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents the logistic function 1 / (1 + e^-u) and what else follows from e^u = 2^p e^r.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: E = 2^min(p, 0) + e^-r 2^-max(p, 0) is 1 + e^-u without its large powers, so that it neither overflows nor
/// underflows; the value is 2^min(p, 0) / E, the complement the same with the signs of p and r changed, and the
/// slope 2^-|p| e^-r / E^2.
/// Largest error found with fused multiplication (the probe's sweep), over all floats: complement, which mirrors the
/// value, 1.999, silu 1.998 ulp; over every 61st: slope 2.63, slope times u 2.99 ulp; over every 997th: softplus 1.54 ulp.
/// A factor is multiplied before the one underflow. An infinite factor is the caller's business: it is
/// multiplied as any other value. NaN stays NaN.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Logistic<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly Pair<V, T> argument;
    private readonly V power;
    private readonly V reduced;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Logistic(Pair<V, T> argument, V power, V reduced)
    {
        this.argument = argument;
        this.power = power;
        this.reduced = reduced;
    }

    /// <summary>Gets 1 / (1 + e^-u).</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.ScaleByPowerOfTwo(V.Create(1) / this.Divisor, this.Below);
    }

    /// <summary>Gets 1 / (1 + e^u), which is 1 - <see cref="Value"/> without cancellation.</summary>
    public V Complement
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.ScaleByPowerOfTwo(V.Create(1) / this.ComplementDivisor, this.Above);
    }

    /// <summary>Gets the derivative, <see cref="Value"/> * <see cref="Complement"/>.</summary>
    public V Slope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.AtMost(V.ScaleByPowerOfTwo(this.ScaledSlope, this.Decline), V.Create(0.25));
    }

    /// <summary>Gets log(1 + e^u), with relative accuracy also where it is small.</summary>
    public V Softplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Generated.Softplus<V, T>.At(this.argument);
    }

    /// <summary>Gets log(1 + e^-u).</summary>
    public V ComplementSoftplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Generated.Softplus<V, T>.At(-this.argument);
    }

    /// <summary>Gets tanh(log(1 + e^u)), the gate of mish.</summary>
    public V TanhSoftplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Gate.Value;
    }

    /// <summary>Gets the derivative of <see cref="TanhSoftplus"/>.</summary>
    public V TanhSoftplusSlope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Gate.Slope;
    }

    private TanhSoftplus<V, T> Gate
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Generated.TanhSoftplus<V, T>.At(this.argument);
    }

    // The factor of a power of two: finite where that is below all numbers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Weighable(V factor, V power) =>
        V.WhereLessThan(power, V.Create(typeof(T) == typeof(double) ? -1080 : -152), V.Finite(factor), factor);

    // min(p, 0)
    private V Below
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.AtMost(this.power, default);
    }

    // -max(p, 0)
    private V Above
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Below - this.power;
    }

    // -|p|
    private V Decline
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Below + this.Above;
    }

    // E - 1: one of the powers in E is 1, which is added last, the other is 2^-|p|.
    private V Excess
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.SubtractProduct(V.FractionalPowerOfTwo(this.Decline), LogisticSeries<V, T>.Fall(this.reduced),
            V.FractionalPowerOfTwo(this.Above));
    }

    // E
    private V Divisor
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(1) + this.Excess;
    }

    private V ComplementDivisor
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            V weight = V.FractionalPowerOfTwo(this.Below);
            return V.Create(1) + V.MultiplyAdd(LogisticSeries<V, T>.Rise(this.reduced), weight, V.FractionalPowerOfTwo(this.Decline));
        }
    }

    // min(-p, 30): beyond it, 1 is lost beside e^-u.
    private V Bounded
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.AtMost(-this.power, V.Create(typeof(T) == typeof(double) ? 60 : 30));
    }

    // 2^min(-p, 30) e^-r: e^-u as far as it matters beside 1.
    private V Decay
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => LogisticSeries<V, T>.Decay(this.reduced) * V.FractionalPowerOfTwo(this.Bounded);
    }

    // 1 / (1 + 2^min(-p, 30) e^-r)
    private V Inverse
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(1) / (V.Create(1) + this.Decay);
    }

    // e^-r / E^2
    private V ScaledSlope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // What the divisor and its reciprocal lack is put into the factor e^-r, twice.
            V divisor = this.Divisor;
            V rest = (V.Create(1) - divisor) + this.Excess;
            V inverse = V.Create(1) / divisor;
            V error = V.SubtractProduct(InverseSquare<V, T>.Remainder(divisor, inverse), rest, inverse);
            V part = V.MultiplySubtract(error, V.Create(2), LogisticSeries<V, T>.Fall(this.reduced));
            return V.MultiplyAdd(part, inverse, inverse) * inverse;
        }
    }

    /// <summary>Computes the family at u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Logistic<V, T> At(V u)
    {
        V reduced = Exponential<V, T>.Reduce(Exponential<V, T>.Clamp(u), out V power);
        return new(u, power, reduced);
    }

    /// <summary>Computes the family at an argument in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Logistic<V, T> At(Pair<V, T> u)
    {
        Pair<V, T> clamped = Exponential<V, T>.Clamp(u);
        V reduced = Exponential<V, T>.Reduce(clamped.High, out V power) + clamped.Low;
        return new(new(u.High, clamped.Low), power, reduced);
    }

    /// <summary>Multiplies <see cref="Value"/> by a factor, with a single underflow: silu(x) is <c>Times(x)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor) => V.ScaleByPowerOfTwo(factor / this.Divisor, this.Below);

    /// <summary>
    /// Multiplies <see cref="Value"/> by a factor that may have overflowed itself; a value that is zero makes zero of it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TimesOfProduct(V factor) => V.ScaleByPowerOfTwo(Weighable(factor, this.Below) / this.Divisor, this.Below);

    /// <summary>
    /// Multiplies <see cref="Value"/> by a factor where <see cref="ValueAndSlopeTimes"/> is computed too, and shares its division: within
    /// 3 ulp instead of 2.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SharedTimes(V factor) => V.ScaleByPowerOfTwo(factor * this.Inverse, this.Bounded + this.power);

    /// <summary>
    /// Computes <see cref="Value"/> + factor * <see cref="Slope"/> as Value * (1 + factor * Complement), with a single underflow: the
    /// derivative of silu is <c>ValueAndSlopeTimes(x)</c>.
    /// </summary>
    /// <param name="factor">Beyond 2^100 (2^900 in double) it counts as that, so that a complement of zero makes zero of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ValueAndSlopeTimes(V factor)
    {
        V largest = V.Create(typeof(T) == typeof(double) ? 8.452712498170644e+270 : 1.2676506002282294e+30);
        V bounded = V.AtMost(V.AtLeast(factor, -largest), largest);
        V one = V.Create(1);
        V inverse = this.Inverse;

        // The difference is exact where the value is below 1/2, and there it errs less than the product.
        V complement = V.WhereLessThan(this.power, default, one - inverse, this.Decay * inverse);
        return V.ScaleByPowerOfTwo(V.MultiplyAdd(bounded, complement, one) * inverse, this.Bounded + this.power);
    }

    /// <summary>Multiplies <see cref="Complement"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ComplementTimes(V factor) => V.ScaleByPowerOfTwo(factor / this.ComplementDivisor, this.Above);

    /// <summary>Multiplies <see cref="Complement"/> by a factor that may have overflowed itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ComplementTimesOfProduct(V factor) => V.ScaleByPowerOfTwo(Weighable(factor, this.Above) / this.ComplementDivisor, this.Above);

    /// <summary>Multiplies <see cref="Slope"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SlopeTimes(V factor) => V.ScaleByPowerOfTwo(this.ScaledSlope * V.Finite(factor), this.Decline);

    /// <summary>
    /// Multiplies <see cref="TanhSoftplus"/> by a factor, with a single underflow: mish(x) is <c>TanhSoftplusTimes(x)</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusTimes(V factor) => this.Gate.Times(factor);

    /// <summary>Multiplies <see cref="TanhSoftplusSlope"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusSlopeTimes(V factor) => this.Gate.SlopeTimes(factor);
}

/// <content>Adds the logistic function.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes 1 / (1 + e^-u) and its family.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Logistic<V, T> Logistic(V u) => Generated.Logistic<V, T>.At(u);

    /// <inheritdoc cref="Logistic(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Logistic<V, T> Logistic(Pair<V, T> u) => Generated.Logistic<V, T>.At(u);
}
