using System.Runtime.CompilerServices;

namespace FusedActivations.Vectors;

/// <summary>Represents the logistic function 1 / (1 + e^-u) and what else follows from e^-u.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: e^-u = 2^n (1 + q) by <see cref="Exponential{V, T}"/>, then forms in it, or in t = e^-|u|, without
/// cancellation. Divisors are scaled so that they do not overflow, and what rounding them left is put into q.
/// Largest error found over every 67th float, with fused multiplication: value 1.61, complement 1.65,
/// silu 1.64, slope 1.94, softplus 1.50 ulp.
/// A factor is multiplied before the one underflow; where its weight is zero, an infinite factor gives a zero
/// too, while a NaN stays NaN.
/// </remarks>
public readonly struct Logistic<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly V _argument;
    private readonly V _low;
    private readonly Exponential<V, T> _exponential;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Logistic(V argument, V low, Exponential<V, T> exponential)
    {
        _argument = argument;
        _low = low;
        _exponential = exponential;
    }

    /// <summary>Gets 1 / (1 + e^-u).</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Rising(V.Create(1));
    }

    /// <summary>Gets 1 / (1 + e^u), which is 1 - <see cref="Value"/> without cancellation.</summary>
    public V Complement
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Falling(V.Create(1));
    }

    /// <summary>Gets the derivative, <see cref="Value"/> * <see cref="Complement"/>.</summary>
    public V Slope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Bell(V.Create(1));
    }

    /// <summary>Gets log(1 + e^u), with relative accuracy also where it is small.</summary>
    public V Softplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Above(_argument, _low);
    }

    /// <summary>Gets log(1 + e^-u).</summary>
    public V ComplementSoftplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Above(-_argument, -_low);
    }

    /// <summary>Gets tanh(log(1 + e^u)), the gate of mish.</summary>
    public V TanhSoftplus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Gate.Value;
    }

    /// <summary>Gets the derivative of <see cref="TanhSoftplus"/>.</summary>
    public V TanhSoftplusSlope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Gate.Slope;
    }

    private TanhSoftplus<V, T> Gate
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_argument, _exponential.Fold());
    }

    /// <summary>Computes the family at u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Logistic<V, T> At(V u) => new(u, default, Exponential<V, T>.At(-u));

    /// <summary>Computes the family at an argument in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Logistic<V, T> At(Pair<V, T> u) => new(u.High, u.Low, Exponential<V, T>.At(-u));

    /// <summary>Multiplies <see cref="Value"/> by a factor, with a single underflow: silu(x) is <c>Times(x)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor) => Rising(Exponential<V, T>.Decay(_argument, factor));

    /// <summary>Multiplies <see cref="Complement"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ComplementTimes(V factor) => Falling(Exponential<V, T>.Decay(-_argument, factor));

    /// <summary>Multiplies <see cref="Slope"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SlopeTimes(V factor) => Bell(Exponential<V, T>.Decay(-V.Abs(_argument), factor));

    /// <summary>Multiplies <see cref="TanhSoftplus"/> by a factor, with a single underflow: mish(x) is <c>TanhSoftplusTimes(x)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusTimes(V factor) => Gate.Times(factor);

    /// <summary>Multiplies <see cref="TanhSoftplusSlope"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusSlopeTimes(V factor) => Gate.SlopeTimes(factor);

    // factor / (1 + e^-u).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Rising(V factor)
    {
        V divisor = Divisor(out _, out _);
        return V.ScaleByPowerOfTwo(factor / divisor, V.AtMost(-_exponential.Power, default));
    }

    // factor e^-u / (1 + e^-u).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Falling(V factor)
    {
        // 1 + q is to be divided by 1 + rest / divisor; the ratio of 1 + q to the divisor is needed roughly.
        V divisor = Divisor(out V unit, out V rest);
        V ratio = V.MultiplyAdd(V.Create(-0.5), unit, V.Create(1) + _exponential.Fraction);
        V part = V.MultiplyAdd(-rest, ratio, _exponential.Fraction);
        V quotient = Exponential<V, T>.Enlarge(factor, part) / divisor;
        return V.ScaleByPowerOfTwo(quotient, V.AtMost(_exponential.Power, default));
    }

    // factor e^-u / (1 + e^-u)^2.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Bell(V factor)
    {
        V divisor = Divisor(out _, out V rest);
        V quotient = InverseSquare<V, T>.Times(factor, _exponential.Fraction, divisor, V.Create(1), rest);
        return V.ScaleByPowerOfTwo(quotient, -V.Abs(_exponential.Power));
    }

    // With e^-u = 2^n (1 + q): 1 + e^-u or, for n > 0, that divided by 2^n; and what rounding left.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Divisor(out V unit, out V rest)
    {
        V one = V.Create(1);
        unit = V.PowerOfTwo(V.AtLeast(-V.Abs(_exponential.Power), V.Create(V.IsDouble ? -1022 : -126)));
        V scale = V.Select(V.LessThan(default, _exponential.Power), one, unit);
        V sum = one + unit;
        V small = V.MultiplyAdd(scale, _exponential.Fraction, unit - (sum - one));
        V divisor = sum + small;
        rest = (sum - divisor) + small;
        return divisor;
    }

    // max(u, 0) + log(1 + t).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Above(V argument, V low)
    {
        Exponential<V, T> folded = _exponential.Fold();

        // t = fl(t) + tail. For t above sqrt(2) - 1, 1 + t is halved, and log 2 added.
        V whole = V.Create(1) + folded.Fraction;
        V unit = V.PowerOfTwo(V.AtLeast(folded.Power, V.Create(V.IsDouble ? -1022 : -126)));
        V tail = (folded.Fraction - (whole - V.Create(1))) * unit;
        V small = V.ScaleByPowerOfTwo(whole, folded.Power);
        V halve = V.LessThan(V.Create(0.41421356), small);
        V scale = V.Select(halve, V.Create(0.5), V.Create(1));
        V reduced = V.MultiplyAdd(small, scale, V.Select(halve, V.Create(-0.5), default));
        V high = V.Select(halve, LogarithmOfTwo<V, T>.High, default);
        V rest = V.MultiplyAdd(tail, scale, V.Select(halve, LogarithmOfTwo<V, T>.Low, default));
        V above = V.LessThan(default, argument);
        V larger = V.AtLeast(argument, default);
        V series = V.MultiplyAdd(reduced * reduced, LogarithmSeries<V, T>.At(reduced), rest + V.Select(above, low, default));
        return larger + (high + (reduced + series));
    }
}

/// <content>Adds the logistic function.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes 1 / (1 + e^-u) and its family.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Logistic<V, T> Logistic(V u) => FusedActivations.Vectors.Logistic<V, T>.At(u);

    /// <inheritdoc cref="Logistic(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Logistic<V, T> Logistic(Pair<V, T> u) => FusedActivations.Vectors.Logistic<V, T>.At(u);
}
