using System.Runtime.CompilerServices;

namespace FusedActivations.Vectors;

/// <summary>Represents the logistic function 1 / (1 + e^-u) and what else follows from t = e^-|u|.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: t = 2^n (1 + q) by <see cref="Exponential{V, T}"/>, then forms in t without cancellation. What rounding the
/// divisor left is put into q, so that a product is rounded twice only, by a multiplication and by the division.
/// A factor is multiplied before the one underflow; where its weight is zero, an infinite factor gives a zero
/// too, while a NaN stays NaN.
/// </remarks>
public readonly struct Logistic<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly V _argument;
    private readonly V _low;
    private readonly V _power;
    private readonly V _fraction;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Logistic(V argument, V low, Exponential<V, T> exponential)
    {
        _argument = argument;
        _low = low;
        _power = exponential.Power;
        _fraction = exponential.Fraction;
    }

    /// <summary>Gets 1 / (1 + e^-u).</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Share(V.LessThan(_argument, default), V.Create(1));
    }

    /// <summary>Gets 1 / (1 + e^u), which is 1 - <see cref="Value"/> without cancellation.</summary>
    public V Complement
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Share(V.LessThan(default, _argument), V.Create(1));
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
        get => new(_argument, _power, _fraction);
    }

    /// <summary>Gets 2^n, at least the smallest normal number: a summand of something near 1.</summary>
    private V Unit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.PowerOfTwo(V.AtLeast(_power, V.Create(V.IsDouble ? -1022 : -126)));
    }

    /// <summary>Computes the family at u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Logistic<V, T> At(V u) => new(u, default, Exponential<V, T>.AtNegative(-V.Abs(u)));

    /// <summary>Computes the family at an argument in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Logistic<V, T> At(Pair<V, T> u)
    {
        V low = V.Select(V.LessThan(u.High, default), u.Low, -u.Low);
        return new(u.High, u.Low, Exponential<V, T>.AtNegative(new Pair<V, T>(-V.Abs(u.High), low)));
    }

    /// <summary>Multiplies <see cref="Value"/> by a factor, with a single underflow: silu(x) is <c>Times(x)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor) =>
        Share(V.LessThan(_argument, default), Exponential<V, T>.Decay(_argument, factor));

    /// <summary>Multiplies <see cref="Complement"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ComplementTimes(V factor) =>
        Share(V.LessThan(default, _argument), Exponential<V, T>.Decay(-_argument, factor));

    /// <summary>Multiplies <see cref="Slope"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SlopeTimes(V factor) => Bell(Exponential<V, T>.Decay(-V.Abs(_argument), factor));

    /// <summary>Multiplies <see cref="TanhSoftplus"/> by a factor, with a single underflow: mish(x) is <c>TanhSoftplusTimes(x)</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusTimes(V factor) => Gate.Times(factor);

    /// <summary>Multiplies <see cref="TanhSoftplusSlope"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V TanhSoftplusSlopeTimes(V factor) => Gate.SlopeTimes(factor);

    // factor * t / (1 + t) where the mask holds, factor / (1 + t) elsewhere.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Share(V small, V factor)
    {
        V unit = Unit;
        V divisor = V.MultiplyAdd(unit, _fraction, V.Create(1) + unit);
        V rest = V.MultiplyAdd(unit, _fraction, (V.Create(1) - divisor) + unit);

        // 1 + q is to be divided by 1 + rest / divisor; 1 + q - t / 2 is near enough to the ratio (1 + q) / divisor.
        V ratio = V.MultiplyAdd(V.Create(-0.5), unit, V.Create(1) + _fraction);
        V part = V.Select(small, V.MultiplyAdd(-rest, ratio, _fraction), default);
        V quotient = Exponential<V, T>.Enlarge(factor, part) / divisor;
        return V.ScaleByPowerOfTwo(quotient, V.Select(small, _power, default));
    }

    // factor * t / (1 + t)^2.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Bell(V factor)
    {
        V unit = Unit;
        V divisor = V.MultiplyAdd(unit, _fraction, V.Create(1) + unit);
        V rest = V.MultiplyAdd(unit, _fraction, (V.Create(1) - divisor) + unit);
        return V.ScaleByPowerOfTwo(InverseSquare<V, T>.Times(factor, _fraction, divisor, rest), _power);
    }

    // max(u, 0) + log(1 + t).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Above(V argument, V low)
    {
        // t = fl(t) + tail. For t above sqrt(2) - 1, 1 + t is halved, and log 2 added.
        V whole = V.Create(1) + _fraction;
        V tail = (_fraction - (whole - V.Create(1))) * Unit;
        V small = V.ScaleByPowerOfTwo(whole, _power);
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
