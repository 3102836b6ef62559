using System;
using System.Linq;
using System.Runtime.Intrinsics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks expressions over several operands: values, gradients, sums over rows and columns.</summary>
public sealed class FusedTests
{
    private static readonly FusedKernels<float> Singles = new(KernelAssembly.Full.Loaded);
    private static readonly FusedKernels<float> Standards = new(KernelAssembly.Standard.Loaded);
    private static readonly FusedKernels<double> Doubles = new(KernelAssembly.Full.Loaded);

    /// <summary>Gets the expressions.</summary>
    public static TheoryData<string> Names => [.. Doubles.All.Select(static kernel => kernel.Name)];

    /// <summary>Checks values against the formula in double.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Values_are_those_of_the_formula(string name)
    {
        FusedKernel<double> kernel = Find(Doubles, name);
        double[][] x = kernel.MakeOperands(7, 17, FusedReport.ValueAt<double>);
        double[] y = kernel.Forward(x, 17);
        float[][] rounded = [.. x.Select(static operand => Array.ConvertAll(operand, static value => (float)value))];
        float[] single = Find(Singles, name).Forward(rounded, 17);
        float[] standard = Find(Standards, name).Forward(rounded, 17);
        for (int i = 0; i < y.Length; i++)
        {
            double expected = Formula(
                name,
                operand => x[operand][kernel.Operands[operand] switch
                {
                    Spread.Element => i,
                    Spread.Column => i % 17,
                    Spread.Row => i / 17,
                    _ => 0
                }]);
            Assert.True(Math.Abs(y[i] - expected) <= 2e-15 * (1 + Math.Abs(expected)),
                FormattableString.Invariant($"{i}: {y[i]:R}, expected {expected:R}"));
            Assert.True(Math.Abs(single[i] - expected) <= 4e-7 * (1 + Math.Abs(expected)),
                FormattableString.Invariant($"{i}: {single[i]:R}, expected {expected:R}"));
            Assert.True(Math.Abs(standard[i] - expected) <= 4e-7 * (1 + Math.Abs(expected)),
                FormattableString.Invariant($"{i}: {standard[i]:R} in standard precision, expected {expected:R}"));
        }
    }

    /// <summary>Checks every gradient against central differences of the sum of dy * y, of the fourth order.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Gradients_are_slopes(string name)
    {
        const double Step = 1e-3;
        FusedKernel<double> kernel = Find(Doubles, name);
        double[][] x = kernel.MakeOperands(3, 5, FusedReport.ValueAt<double>);
        double[] dy = [.. Enumerable.Range(0, x[0].Length).Select(static j => FusedReport.ValueAt<double>(6, j))];
        double[][] gradients = kernel.Backward(x, dy, 5);
        for (int operand = 0; operand < gradients.Length; operand++)
        {
            for (int i = 0; i < gradients[operand].Length; i++)
            {
                double value = x[operand][i];
                double At(double offset)
                {
                    x[operand][i] = value + (offset * Step);
                    double loss = kernel.Forward(x, 5).Zip(dy).Sum(static pair => pair.First * pair.Second);
                    x[operand][i] = value;
                    return loss;
                }

                double slope = ((8 * (At(1) - At(-1))) - (At(2) - At(-2))) / (12 * Step);
                Assert.True(Math.Abs(slope - gradients[operand][i]) <= 1e-9 * (1 + Math.Abs(slope)),
                    FormattableString.Invariant($"operand {operand}, {i}: {gradients[operand][i]:R}, slope {slope:R}"));
            }
        }
    }

    /// <summary>Checks that long sums lose nothing: the float sum is the rounded sum of the float terms.</summary>
    [Theory]
    [InlineData(10_000, 1)]
    [InlineData(10_000, 3)]
    [InlineData(1_000, 15)]
    [InlineData(10_000, 16)]
    [InlineData(1_000, 17)]
    [InlineData(1_000, 255)]
    [InlineData(1_000, 256)]
    [InlineData(1_000, 257)]
    [InlineData(10_000, 300)]
    public void Sums_of_gradients_are_exact_to_an_ulp(int rows, int columns)
    {
        // d(x * weight) / dweight = x: the terms are dy * x, rounded to float.
        FusedKernel<float> weigh = Find(Singles, "Weigh");
        float[][] x = weigh.MakeOperands(rows, columns, FusedReport.ValueAt<float>);
        float[] dy = [.. Enumerable.Range(0, x[0].Length).Select(static j => FusedReport.ValueAt<float>(6, j))];
        float[] sums = weigh.Backward(x, dy, columns)[1];
        double[] exact = new double[rows];
        for (int i = 0; i < dy.Length; i++)
        {
            exact[i / columns] += dy[i] * x[0][i];
        }

        AssertNear(exact, sums);

        // d prelu / dalpha = min(x, 0).
        float[] alphaSums = Find(Singles, "PRelu").Backward([x[0], new float[columns]], dy, columns)[1];
        double[] alphaExact = new double[columns];
        for (int i = 0; i < dy.Length; i++)
        {
            alphaExact[i % columns] += dy[i] * Math.Min(x[0][i], 0);
        }

        AssertNear(alphaExact, alphaSums);
    }

    /// <summary>Checks that the sum over all elements is one sum, not a sum of rounded sums.</summary>
    [Fact]
    public void A_learned_scalar_sums_over_everything()
    {
        FusedKernel<float> kernel = Find(Singles, "Swish");
        float[][] x = [[.. Enumerable.Range(0, 1_000_003).Select(static j => FusedReport.ValueAt<float>(0, j))], [0]];
        float[] dy = [.. Enumerable.Range(0, x[0].Length).Select(static j => FusedReport.ValueAt<float>(6, j))];

        // At beta = 0, d(x * sigmoid(beta * x)) / dbeta = x * x / 4.
        float sum = kernel.Backward(x, dy, 1)[1][0];
        double exact = x[0].Zip(dy).Sum(static pair => (double)(pair.First * (pair.First * 0.25f) * pair.Second));
        Assert.True(Math.Abs(sum - exact) <= 4e-8 * x[0].Length, FormattableString.Invariant($"{sum:R}, expected {exact:R}"));
        Assert.Equal(BitConverter.SingleToUInt32Bits(sum), BitConverter.SingleToUInt32Bits(kernel.Backward(x, dy, 1)[1][0]));
    }

    /// <summary>Checks that scalars and registers of several operands agree with the spans.</summary>
    [Fact]
    public void Registers_and_scalars_agree_with_spans()
    {
        float[] gate = [.. Enumerable.Range(0, 8).Select(static j => FusedReport.ValueAt<float>(0, j))];
        float[] up = [.. Enumerable.Range(0, 8).Select(static j => FusedReport.ValueAt<float>(1, j))];
        foreach (FusedKernels<float> kernels in new[] { Singles, Standards })
        {
            float[] spans = Find(kernels, "SwiGlu").Forward([gate, up], 8);
            float[] register = new float[8];
            kernels.Find<Func<Vector256<float>, Vector256<float>, Vector256<float>>>("SwiGlu")(Vector256.Create<float>(gate),
                Vector256.Create<float>(up)).CopyTo(register);
            Func<float, float, float> scalar = kernels.Find<Func<float, float, float>>("SwiGlu");
            for (int i = 0; i < 8; i++)
            {
                Assert.Equal(spans[i], register[i], Fma(spans[i]));
                Assert.Equal(spans[i], scalar(gate[i], up[i]), Fma(spans[i]));
            }
        }
    }

    // Without a fused multiply-add, widths may round differently.
    private static float Fma(float value) => System.Runtime.Intrinsics.X86.Fma.IsSupported ? 0 : Math.Abs(value) * 5e-7f;

    private static FusedKernel<T> Find<T>(FusedKernels<T> kernels, string name)
        where T : unmanaged =>
        kernels.All.Single(kernel => string.Equals(kernel.Name, name, StringComparison.Ordinal));

    private static double Formula(string name, Func<int, double> x) => name switch
    {
        "SwiGlu" => x(0) / (1 + Math.Exp(-x(0))) * x(1),
        "PRelu" => x(0) > 0 ? x(0) : x(1) * x(0),
        "BiasGelu" => Gelu(x(0) + x(1)) + x(2),
        "ScaledTanh" => Math.Tanh((x(0) * x(1)) + x(2)) * x(3),
        "Elu" => x(0) > 0 ? x(0) : x(1) * (Math.Exp(x(0)) - 1),
        "Swish" => x(0) / (1 + Math.Exp(-x(1) * x(0))),
        _ => x(0) * x(1),
    };

    // x * Phi(x), the distribution by its series (W. Feller): enough for |x| up to 4.
    private static double Gelu(double x)
    {
        double term = x;
        double sum = x;
        for (int n = 1; n < 120; n++)
        {
            term *= x * x / ((2 * n) + 1);
            sum += term;
        }

        return x * (0.5 + (sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI)));
    }

    // Half an ulp of the result, and one of double's rounding in the reference itself.
    private static void AssertNear(double[] exact, float[] sums)
    {
        for (int i = 0; i < exact.Length; i++)
        {
            Assert.True(Math.Abs(sums[i] - exact[i]) <= (1.2e-7 * Math.Abs(exact[i])) + 1e-9,
                FormattableString.Invariant($"{i}: {sums[i]:R}, expected {exact[i]:R}"));
        }
    }
}
