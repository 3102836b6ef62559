using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>
/// Checks generated second derivatives: double against differences of the first derivative, float of both precisions against double.
/// </summary>
public sealed class SecondDerivativeTests
{
    private static readonly KernelAssembly[] Assemblies = [KernelAssembly.Full, KernelAssembly.Standard];

    /// <summary>Gets the keys of the cases.</summary>
    public static TheoryData<string> Keys => [.. GoldenCase.Keys];

    /// <summary>Checks double.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Double_is_the_slope_of_the_derivative(string key)
    {
        const double Step = 2e-4;
        CaseKernels<double> kernels = new(KernelAssembly.Full.Loaded, GoldenCase.Find(key));
        double[] x = [.. Enumerable.Range(-40, 81).Select(static i => (i * 0.2) + 0.0317)];
        double[] At(double offset) => CaseKernels<double>.Run(kernels.Derivative, Array.ConvertAll(x, point => point + (offset * Step)));
        (double[] back2, double[] back, double[] on, double[] on2) = (At(-2), At(-1), At(1), At(2));
        double[] found = CaseKernels<double>.Run(kernels.SecondDerivative, x);
        for (int i = 0; i < x.Length; i++)
        {
            double slope = ((8 * (on[i] - back[i])) - (on2[i] - back2[i])) / (12 * Step);
            Assert.True(!double.IsFinite(slope) || Math.Abs(slope - found[i]) <= 1e-7 * (1 + Math.Abs(slope)),
                FormattableString.Invariant($"{x[i]:R}: {found[i]:R}, slope {slope:R}"));
        }
    }

    /// <summary>
    /// Checks float where activations bend; where the first derivative has a wide bound, as beside a pole, more is allowed.
    /// </summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Float_is_near_double(string key)
    {
        float[] x = Inputs.Middle;
        double[] exact = CaseKernels<double>.Run(new CaseKernels<double>(KernelAssembly.Full.Loaded, GoldenCase.Find(key)).SecondDerivative,
            Inputs.As<double>(x));
        double tolerance = 2e-6 * Math.Max(1, CaseBound.Of(GoldenCase.Find(key), Precision.Full).Derivative / 20);
        foreach (KernelAssembly assembly in Assemblies)
        {
            float[] found = CaseKernels<float>.Run(new CaseKernels<float>(assembly.Loaded, GoldenCase.Find(key)).SecondDerivative, x);
            for (int i = 0; i < x.Length; i++)
            {
                Assert.True(!double.IsFinite((float)exact[i]) || Math.Abs(exact[i] - found[i]) <= tolerance * (1 + Math.Abs(exact[i])),
                    FormattableString.Invariant($"{x[i]:R}: {found[i]:R}, expected {exact[i]:R}"));
            }
        }
    }

    /// <summary>Checks that float has a number wherever double has one, at every exponent inside of the function's domain.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void No_product_on_the_way_is_lost(string key)
    {
        GoldenCase item = GoldenCase.Find(key);
        float[] x = [.. Inputs.Spread.Where(static x => !float.IsNaN(x))];
        CaseKernels<double> kernels = new(KernelAssembly.Full.Loaded, item);
        double[] values = CaseKernels<double>.Run(kernels.Forward, Inputs.As<double>(x));
        double[] exact = CaseKernels<double>.Run(kernels.SecondDerivative, Inputs.As<double>(x));
        foreach (KernelAssembly assembly in Assemblies)
        {
            float[] found = CaseKernels<float>.Run(new CaseKernels<float>(assembly.Loaded, item).SecondDerivative, x);
            Assert.Equal([], Enumerable.Range(0, x.Length)
                .Where(i => float.IsNaN(found[i]) && !double.IsNaN(exact[i]) && !double.IsNaN(values[i]))
                .Select(i => x[i]));
        }
    }

    /// <summary>Checks infinities and NaN in float, where vector code has its own ways.</summary>
    [Theory]
    [InlineData("silu/PyTorch")]
    [InlineData("gelu/PyTorch")]
    [InlineData("gelu_tanh/PyTorch")]
    [InlineData("mish/PyTorch")]
    [InlineData("tanh/PyTorch")]
    [InlineData("sigmoid/PyTorch")]
    [InlineData("softplus/PyTorch")]
    [InlineData("elu/PyTorch")]
    [InlineData("quick_gelu/PyTorch")]
    public void Far_out_it_is_zero_and_NaN_stays(string key)
    {
        float[] x = [float.NegativeInfinity, float.PositiveInfinity, float.MinValue, float.MaxValue, -1e30f, 1e30f, float.NaN];
        foreach (KernelAssembly assembly in Assemblies)
        {
            float[] found = CaseKernels<float>.Run(new CaseKernels<float>(assembly.Loaded, GoldenCase.Find(key)).SecondDerivative, x);
            Assert.All(found[..^1], static value => Assert.Equal(0, value));
            Assert.Equal(float.NaN, found[^1]);
        }
    }
}
