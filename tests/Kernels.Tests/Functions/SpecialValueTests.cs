using System;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Functions;

/// <summary>Checks limits, signs of zeros and NaN, which golden files do not tell apart.</summary>
public sealed class SpecialValueTests
{
    private const double Infinity = double.PositiveInfinity;

    /// <summary>Checks functions of one argument at their limits, bit for bit, in float and double.</summary>
    [Theory]
    [InlineData("exp", -Infinity, 0.0)]
    [InlineData("exp", Infinity, Infinity)]
    [InlineData("expm1", -0.0, -0.0)]
    [InlineData("expm1", -Infinity, -1.0)]
    [InlineData("silu", -3.4e38, -0.0)]
    [InlineData("silu", -0.0, -0.0)]
    [InlineData("sigmoid", -Infinity, 0.0)]
    [InlineData("sigmoid", Infinity, 1.0)]
    [InlineData("sigmoid", 0.0, 0.5)]
    [InlineData("slope", Infinity, 0.0)]
    [InlineData("slope", 0.0, 0.25)]
    [InlineData("softplus", -Infinity, 0.0)]
    [InlineData("softplus", Infinity, Infinity)]
    [InlineData("mish", -3.4e38, -0.0)]
    [InlineData("tanh", -0.0, -0.0)]
    [InlineData("tanh", Infinity, 1.0)]
    [InlineData("tanh", -Infinity, -1.0)]
    [InlineData("sech2", 0.0, 1.0)]
    [InlineData("sech2", -Infinity, 0.0)]
    [InlineData("log", -0.0, -Infinity)]
    [InlineData("log", 1.0, 0.0)]
    [InlineData("log", Infinity, Infinity)]
    [InlineData("log", -1.0, double.NaN)]
    [InlineData("log1p", -0.0, -0.0)]
    [InlineData("log1p", -1.0, -Infinity)]
    [InlineData("log1p", -2.0, double.NaN)]
    [InlineData("log1p", Infinity, Infinity)]
    [InlineData("log1mexp", 0.0, -Infinity)]
    [InlineData("log1mexp", -1.0, double.NaN)]
    [InlineData("asinh", -0.0, -0.0)]
    [InlineData("asinh", -Infinity, -Infinity)]
    public void Limit_is_exact(string name, double argument, double expected)
    {
        AssertSame(expected, One<Doubles512, double>(name, argument, 0));
        AssertSame(expected, One<Singles512, float>(name, argument, 0));
    }

    /// <summary>Checks that a NaN passes through every function.</summary>
    [Theory]
    [InlineData("exp")]
    [InlineData("expm1")]
    [InlineData("silu")]
    [InlineData("sigmoid")]
    [InlineData("slope")]
    [InlineData("softplus")]
    [InlineData("mish")]
    [InlineData("tanh")]
    [InlineData("sech2")]
    [InlineData("log")]
    [InlineData("log1p")]
    [InlineData("log1mexp")]
    [InlineData("asinh")]
    public void NaN_stays(string name)
    {
        Assert.True(double.IsNaN(One<Doubles512, double>(name, double.NaN, 0)));
        Assert.True(double.IsNaN(One<Singles512, float>(name, double.NaN, 0)));
    }

    /// <summary>Checks products: the argument of the weight, the factor, the product.</summary>
    [Theory]
    [InlineData("exp_times", -Infinity, double.NaN, double.NaN)]
    [InlineData("exp_times", -Infinity, 3.4e38, 0.0)]
    [InlineData("exp_times", -Infinity, -3.4e38, -0.0)]
    [InlineData("sigmoid_times", -Infinity, 3.4e38, 0.0)]
    [InlineData("sigmoid_times", -3e38, -3.4e38, -0.0)]
    [InlineData("complement_times", Infinity, -3.4e38, -0.0)]
    [InlineData("slope_times", Infinity, 3.4e38, 0.0)]
    [InlineData("slope_times", -3e38, -3.4e38, -0.0)]
    [InlineData("slope_times", Infinity, double.NaN, double.NaN)]
    [InlineData("mish_times", -Infinity, 3.4e38, 0.0)]
    [InlineData("mish_times", -Infinity, double.NaN, double.NaN)]
    [InlineData("mish_slope_times", Infinity, 3.4e38, 0.0)]
    [InlineData("mish_slope_times", -Infinity, -3.4e38, -0.0)]
    [InlineData("sech2_times", Infinity, 3.4e38, 0.0)]
    [InlineData("sech2_times", -3e38, -3.4e38, -0.0)]
    [InlineData("sigmoid_times", -Infinity, double.NaN, double.NaN)]
    [InlineData("hypot", Infinity, 1.0, Infinity)]
    [InlineData("hypot", Infinity, double.NaN, double.NaN)]
    public void Weight_of_zero_takes_every_finite_factor_to_zero(string name, double argument, double factor, double expected)
    {
        AssertSame(expected, One<Doubles512, double>(name, argument, factor));
        AssertSame(expected, One<Singles512, float>(name, argument, factor));
    }

    // The same bits; any NaN is as good as another.
    private static void AssertSame(double expected, double actual) =>
        Assert.True(
            BitConverter.DoubleToInt64Bits(expected) == BitConverter.DoubleToInt64Bits(actual)
                || (double.IsNaN(expected) && double.IsNaN(actual)),
            FormattableString.Invariant($"{actual} instead of {expected}"));

    // The first lane of a function, widened.
    private static double One<V, T>(string name, double x, double y)
        where V : struct, IVector<V, T>
        where T : unmanaged
    {
        V value = Compute<V, T>(name, V.Create(x), V.Create(y));
        T[] lanes = new T[V.Count];
        V.Store(value, ref lanes[0], 0);
        return Convert.ToDouble(lanes[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static V Compute<V, T>(string name, V x, V y)
        where V : struct, IVector<V, T>
        where T : unmanaged => name switch
        {
            "exp" => V.Exponential(x).Value,
            "expm1" => V.Exponential(x).MinusOne,
            "exp_times" => V.Exponential(x).Times(y),
            "silu" => V.Logistic(x).Times(x),
            "sigmoid" => V.Logistic(x).Value,
            "sigmoid_times" => V.Logistic(x).Times(y),
            "complement_times" => V.Logistic(x).ComplementTimes(y),
            "slope" => V.Logistic(x).Slope,
            "slope_times" => V.Logistic(x).SlopeTimes(y),
            "softplus" => V.Logistic(x).Softplus,
            "mish" => V.Logistic(x).TanhSoftplusTimes(x),
            "mish_times" => V.Logistic(x).TanhSoftplusTimes(y),
            "mish_slope_times" => V.Logistic(x).TanhSoftplusSlopeTimes(y),
            "tanh" => V.Hyperbolic(x).Tanh,
            "sech2" => V.Hyperbolic(x).SechSquared,
            "sech2_times" => V.Hyperbolic(x).SechSquaredTimes(y),
            "log" => V.Log(x),
            "log1p" => V.Log1p(x),
            "log1mexp" => V.Log1mExp(x),
            "asinh" => V.Asinh(x),
            "hypot" => V.Hypot(x, y),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such function."),
        };
}
