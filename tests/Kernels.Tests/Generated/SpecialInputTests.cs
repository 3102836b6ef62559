using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks NaN, infinities, zeros of both signs and subnormals.</summary>
public sealed class SpecialInputTests
{
    private const float Inf = float.PositiveInfinity;

    /// <summary>Gets the keys of the cases, in each precision.</summary>
    public static TheoryData<Precision, string> Keys
    {
        get
        {
            TheoryData<Precision, string> data = [];
            foreach (string key in GoldenCase.Keys)
            {
                data.Add(Precision.Full, key);
                data.Add(Precision.Standard, key);
            }

            return data;
        }
    }

    /// <summary>Checks every member.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void NaN_gives_NaN_in_every_member(Precision precision, string key)
    {
        CaseKernels<float> kernels = new(KernelAssembly.Of(precision).Loaded, GoldenCase.Find(key));
        float[] x = [float.NaN, BitConverter.UInt32BitsToSingle(0x7F800001), BitConverter.UInt32BitsToSingle(0xFFC00000)];
        float[] y = new float[3];
        float[] dydx = new float[3];
        kernels.WithDerivative(x, y, dydx);
        Assert.All(y.Concat(dydx).Concat(CaseKernels<float>.Run(kernels.Forward, x)).Concat(CaseKernels<float>.Run(kernels.Derivative, x)),
            static value => Assert.True(float.IsNaN(value)));
        kernels.Backward(x, [1, 1, 1], y);
        Assert.All(y, static value => Assert.True(float.IsNaN(value)));
        kernels.BackwardFromOutput?.Invoke(x, [1, 1, 1], y);
        Assert.All(y, static value => Assert.True(float.IsNaN(value)));
    }

    /// <summary>Checks that float and double have the same limits at infinity, and never NaN from a value that has one.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Infinity_gives_what_large_inputs_approach(Precision precision, string key)
    {
        CaseKernels<double> kernels = new(KernelAssembly.Of(precision).Loaded, GoldenCase.Find(key));
        CaseKernels<float> single = new(KernelAssembly.Of(precision).Loaded, GoldenCase.Find(key));
        foreach (double sign in new[] { 1.0, -1.0 })
        {
            AssertLimit(CaseKernels<double>.Run(kernels.Forward, [sign * 1e60, sign * 1e120, sign * double.PositiveInfinity]),
                CaseKernels<float>.Run(single.Forward, [(float)sign * Inf])[0]);
            AssertLimit(CaseKernels<double>.Run(kernels.Derivative, [sign * 1e60, sign * 1e120, sign * double.PositiveInfinity]),
                CaseKernels<float>.Run(single.Derivative, [(float)sign * Inf])[0]);
        }
    }

    /// <summary>Checks limits by the numbers.</summary>
    [Theory]
    [InlineData("relu/PyTorch", 0, Inf, 0, 1)]
    [InlineData("leaky_relu/PyTorch", -Inf, Inf, 0.01f, 1)]
    [InlineData("hard_swish/PyTorch", 0, Inf, 0, 1)]
    [InlineData("elu/PyTorch", -1, Inf, 0, 1)]
    [InlineData("softplus/PyTorch", 0, Inf, 0, 1)]
    [InlineData("log_sigmoid/PyTorch", -Inf, 0, 1, 0)]
    [InlineData("sigmoid/PyTorch", 0, 1, 0, 0)]
    [InlineData("tanh/PyTorch", -1, 1, 0, 0)]
    [InlineData("softsign/PyTorch", -1, 1, 0, 0)]
    [InlineData("isru/PyTorch", -1, 1, 0, 0)]
    [InlineData("tanh_shrink/PyTorch", -Inf, Inf, 1, 1)]
    [InlineData("silu/PyTorch", 0, Inf, 0, 1)]
    [InlineData("gelu/PyTorch", 0, Inf, 0, 1)]
    [InlineData("gelu_tanh/PyTorch", 0, Inf, 0, 1)]
    [InlineData("mish/PyTorch", 0, Inf, 0, 1)]
    [InlineData("lisht/PyTorch", Inf, Inf, -1, 1)]
    [InlineData("serf/PyTorch", 0, Inf, 0, 1)]
    [InlineData("tanh_exp/PyTorch", 0, Inf, 0, 1)]
    [InlineData("elish/PyTorch", 0, Inf, 0, 1)]
    [InlineData("gaussian/PyTorch", 0, 0, 0, 0)]
    [InlineData("reciprocal/PyTorch", 0, 0, 0, 0)]
    public void Infinity_gives_the_limit(string key, float low, float high, float slopeLow, float slopeHigh)
    {
        foreach (KernelAssembly assembly in new[] { KernelAssembly.Full, KernelAssembly.Standard })
        {
            CaseKernels<float> kernels = new(assembly.Loaded, GoldenCase.Find(key));
            Assert.Equal([low, high], CaseKernels<float>.Run(kernels.Forward, [-Inf, Inf]));
            Assert.Equal([slopeLow, slopeHigh], CaseKernels<float>.Run(kernels.Derivative, [-Inf, Inf]));
        }
    }

    /// <summary>Checks odd functions that touch the origin; what is below the normal numbers, in full precision.</summary>
    [Theory]
    [InlineData("identity/PyTorch")]
    [InlineData("tanh/PyTorch")]
    [InlineData("softsign/PyTorch")]
    [InlineData("erf/PyTorch")]
    [InlineData("arctan/PyTorch")]
    [InlineData("asinh/PyTorch")]
    [InlineData("expm1/PyTorch")]
    [InlineData("symlog/PyTorch")]
    [InlineData("sin/PyTorch")]
    [InlineData("isru/PyTorch")]
    [InlineData("silu/PyTorch")]
    [InlineData("gelu/PyTorch")]
    [InlineData("mish/PyTorch")]
    public void Zero_keeps_its_sign_and_the_smallest_number_does_not_vanish_into_noise(string key)
    {
        GoldenCase item = GoldenCase.Find(key);
        CaseKernels<float> kernels = new(KernelAssembly.Full.Loaded, item);
        float[] y = CaseKernels<float>.Run(kernels.Forward, [0f, -0f, 1e-40f, -1e-40f]);
        Assert.Equal([0u, 0x80000000u], y[..2].Select(BitConverter.SingleToUInt32Bits));
        double[] exact = CaseKernels<double>.Run(new CaseKernels<double>(KernelAssembly.Full.Loaded, item).Forward, [1e-40f, -1e-40f]);
        Assert.All(y[2..].Zip(exact), static pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 2 * float.Epsilon));
        Assert.All(y[2..], static value => Assert.NotEqual(0, value));
        float[] standard = CaseKernels<float>.Run(new CaseKernels<float>(KernelAssembly.Standard.Loaded, item).Forward, [0f, -0f]);
        Assert.Equal([0u, 0x80000000u], standard.Select(BitConverter.SingleToUInt32Bits));
    }

    // Where the values on the way out settle, or grow on beyond every float.
    private static void AssertLimit(double[] values, float single)
    {
        (double before, double last, double limit) = (values[0], values[1], values[2]);
        bool settles = Math.Abs(before - last) <= 1e-12 * Math.Abs(last) || (Math.Abs(before) < 1e-9 && Math.Abs(last) < 1e-9);
        if (settles)
        {
            Assert.True(limit.Equals(last) || Math.Abs(limit - last) <= 1e-9 * Math.Max(1, Math.Abs(last)),
                FormattableString.Invariant($"{limit:R} at infinity, {last:R} before"));
        }
        else if (!double.IsNaN(last)
            && Math.Abs(last) > Math.Abs(before) * 1.1
            && Math.Sign(last) == Math.Sign(before)
            && Math.Abs(before) > 100)
        {
            Assert.Equal(Math.Sign(last) * double.PositiveInfinity, limit);
        }

        Assert.True(Math.Abs(single - limit) <= 1e-6 * Math.Abs(limit) || single.Equals((float)limit),
            FormattableString.Invariant($"float {single:R}, double {limit:R}"));
    }
}
