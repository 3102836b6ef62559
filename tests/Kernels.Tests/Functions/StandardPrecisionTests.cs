using System;
using System.Linq;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Functions;

/// <summary>
/// Checks what standard precision promises, over floats of all sizes: error against the functions in double, the same bits in registers
/// of every width, and limits. The functions in double have code of their own.
/// </summary>
public sealed class StandardPrecisionTests
{
    // A prime: every mantissa bit changes from one float to the next.
    private const int Stride = 99_991;

    // A value is small in a tail, or because its argument is: there, digits are lost below the normal numbers alone.
    private const double TailStart = 0.25;

    private static readonly float[] Inputs = [.. Enumerable.Range(0, int.MaxValue / Stride)
        .Select(static i => BitConverter.Int32BitsToSingle(i * Stride))
        .Where(float.IsFinite)
        .SelectMany(static x => new[] { x, -x })];

    /// <summary>Gets the names of the functions.</summary>
    public static TheoryData<string> Names => [.. Functions.Select(static function => (string)function[0])];

    /// <summary>Gets the functions; of derivatives, the largest value, for which values have 0.</summary>
    public static TheoryData<string, double> Functions => new()
    {
        { "exp", 0 }, { "expm1", 0 }, { "sigmoid", 0 }, { "complement", 0 }, { "silu", 0 }, { "softplus", 0 }, { "tanh", 0 }, { "gelu", 0 },
        { "gelu_tanh", 0 }, { "mish", 0 }, { "tanh_softplus", 0 },
        { "sigmoid'", 0.25 }, { "silu'", 1.1 }, { "tanh'", 1 }, { "gelu'", 1.13 }, { "gelu_tanh'", 1.13 }, { "mish'", 1.09 },
        { "tanh_softplus'", 0.6 },
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void Value_is_within_the_bound(string name, double largest)
    {
        foreach (float x in Inputs)
        {
            double exact = Of<Lane<double>, double>(name, new(x), isStandard: false).Value;
            float y = Of<Lane<float>, float>(name, new(x), isStandard: true).Value;
            if (Math.Abs(exact) >= float.MaxValue)
            {
                continue;
            }

            float size = MathF.Abs((float)exact);
            double ulp = Math.Max(MathF.BitIncrement(size) - size, float.Epsilon);
            double lost = Math.ScaleB(1, Math.Abs(x) >= TailStart ? -30 : -126);
            double allowed = largest == 0 ? Math.Max(4 * ulp, lost) : Math.Max(8 * ulp, Math.ScaleB(largest, -24));
            Assert.True(Math.Abs(y - exact) <= allowed, $"{name}({x:R}) is {y:R}, not {exact:R}: {Math.Abs(y - exact) / ulp} ulp");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_width_has_the_same_bits(string name)
    {
        float[] inputs = [.. Inputs.Where(static (_, i) => i % 7 == 0), 0, -0f, float.NaN, float.PositiveInfinity, float.NegativeInfinity];
        Array.Resize(ref inputs, inputs.Length / 16 * 16);
        int[] one = Bits<Lane<float>>(name, inputs, 1);
        Assert.Equal(one, Bits<Singles128>(name, inputs, 4));
        Assert.Equal(one, Bits<Singles256>(name, inputs, 8));
        Assert.Equal(one, Bits<Singles512>(name, inputs, 16));
    }

    [Theory]
    [InlineData("exp", 0, float.PositiveInfinity)]
    [InlineData("expm1", -1, float.PositiveInfinity)]
    [InlineData("sigmoid", 0, 1)]
    [InlineData("complement", 1, 0)]
    [InlineData("silu", 0, float.PositiveInfinity)]
    [InlineData("softplus", 0, float.PositiveInfinity)]
    [InlineData("tanh", -1, 1)]
    [InlineData("gelu", 0, float.PositiveInfinity)]
    [InlineData("gelu_tanh", 0, float.PositiveInfinity)]
    [InlineData("mish", 0, float.PositiveInfinity)]
    [InlineData("tanh_softplus", 0, 1)]
    [InlineData("sigmoid'", 0, 0)]
    [InlineData("silu'", 0, 1)]
    [InlineData("tanh'", 0, 0)]
    [InlineData("gelu'", 0, 1)]
    [InlineData("gelu_tanh'", 0, 1)]
    [InlineData("mish'", 0, 1)]
    [InlineData("tanh_softplus'", 0, 0)]
    public void Limits_are_reached(string name, float low, float high)
    {
        Assert.Equal(low, Standard(name, float.NegativeInfinity));
        Assert.Equal(high, Standard(name, float.PositiveInfinity));
        Assert.True(float.IsNaN(Standard(name, float.NaN)));
    }

    [Theory]
    [InlineData("expm1")]
    [InlineData("silu")]
    [InlineData("tanh")]
    [InlineData("gelu")]
    [InlineData("gelu_tanh")]
    [InlineData("mish")]
    public void Zero_keeps_its_sign(string name)
    {
        Assert.True(float.IsNegative(Standard(name, -0f)) && Standard(name, -0f) == 0);
        Assert.True(float.IsPositive(Standard(name, 0f)) && Standard(name, 0f) == 0);
    }

    [Theory]
    [InlineData("exp")]
    [InlineData("expm1")]
    [InlineData("sigmoid")]
    [InlineData("tanh")]
    public void Monotone_functions_never_fall(string name)
    {
        float before = float.NegativeInfinity;
        foreach (float x in Inputs.Order())
        {
            float y = Standard(name, x);
            Assert.True(y >= before, $"{name} falls at {x:R}");
            before = y;
        }
    }

    private static float Standard(string name, float x) => Of<Lane<float>, float>(name, new(x), isStandard: true).Value;

    private static int[] Bits<V>(string name, float[] inputs, int count)
        where V : struct, IVector<V, float>
    {
        float[] results = new float[inputs.Length];
        for (int i = 0; i < inputs.Length; i += count)
        {
            V.Store(Of<V, float>(name, V.Load(ref inputs[i], 0), isStandard: true), ref results[i], 0);
        }

        return Array.ConvertAll(results, static value => float.IsNaN(value) ? -1 : BitConverter.SingleToInt32Bits(value));
    }

    private static V Of<V, T>(string name, V x, bool isStandard)
        where V : struct, IVector<V, T>
        where T : unmanaged => name switch
        {
            "exp" => isStandard ? V.StandardExponential(x).Value : V.Exponential(x).Value,
            "expm1" => isStandard ? V.StandardExponential(x).MinusOne : V.Exponential(x).MinusOne,
            "sigmoid" => isStandard ? V.StandardLogistic(x).Value : V.Logistic(x).Value,
            "complement" => isStandard ? V.StandardLogistic(x).Complement : V.Logistic(x).Complement,
            "silu" => isStandard ? V.Silu(x) : V.Logistic(x).Times(x),
            "softplus" => isStandard ? V.StandardLogistic(x).Softplus : V.Logistic(x).Softplus,
            "tanh" => isStandard ? V.StandardHyperbolic(x).Tanh : V.Hyperbolic(x).Tanh,
            "gelu" => isStandard ? V.Gelu(x) : V.Normal(x).CdfTimes(x),
            "gelu_tanh" => isStandard ? V.GeluTanh(x) : V.Logistic(V.GeluArgument(x)).Times(x),
            "mish" => isStandard ? V.Mish(x) : V.Logistic(x).TanhSoftplusTimes(x),
            "tanh_softplus" => isStandard ? V.StandardLogistic(x).TanhSoftplus : V.Logistic(x).TanhSoftplus,
            "sigmoid'" => isStandard ? V.StandardLogistic(x).Slope : V.Logistic(x).Slope,
            "silu'" => isStandard ? V.StandardLogistic(x).ValueAndSlopeTimes(x) : V.Logistic(x).ValueAndSlopeTimes(x),
            "tanh'" => isStandard ? V.StandardHyperbolic(x).SechSquared : V.Hyperbolic(x).SechSquared,
            "gelu'" => isStandard ? V.GeluSlope(x) : V.Normal(x).Cdf + V.Normal(x).DensityTimes(x),
            "gelu_tanh'" => isStandard ? V.GeluTanhSlope(x) : V.Logistic(V.GeluArgument(x)).ValueAndSlopeTimes(
                x * V.MultiplyAdd(x * x, V.Create(0.21406444881780), V.Create(1.5957691216057308))),
            "mish'" => isStandard ? V.MishSlope(x) : V.Logistic(x).TanhSoftplus + V.Logistic(x).TanhSoftplusSlopeTimes(x),
            "tanh_softplus'" => isStandard ? V.StandardLogistic(x).TanhSoftplusSlope : V.Logistic(x).TanhSoftplusSlope,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, message: null),
        };
}
