using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks the weights of elements, and losses of units at the ends of what a logit can be.</summary>
public sealed class LossWeightTests
{
    private const int Columns = 5;

    private delegate double ByWeight(ReadOnlySpan<double> x, ReadOnlySpan<double> t, ReadOnlySpan<double> weight, int columns,
        Span<double> dx, Span<double> losses);

    private delegate double ByColumns(ReadOnlySpan<double> x, ReadOnlySpan<double> t, ReadOnlySpan<double> option, Span<double> dx);

    private delegate double ByScalar(ReadOnlySpan<double> x, ReadOnlySpan<double> t, double option, Span<double> dx);

    /// <summary>Checks that a weight multiplies loss and gradient, and that the mean divides by the number of elements.</summary>
    [Theory]
    [InlineData("BceByElement", "BceLogitsSmoothWeighted")]
    [InlineData("BceByColumn", "BceLogitsSmoothWeighted")]
    [InlineData("BceByRow", "BceLogitsSmoothWeighted")]
    [InlineData("BceOfProbabilities", "Bce")]
    public void Elements_may_have_weights(string name, string plain)
    {
        LossInput<double> input = LossReport.MakeInput<double>(LossCase.Find(plain), 4, Columns);
        double[] weights = [.. Enumerable.Range(0, input.X.Length).Select(static i => 0.25 + (i % 7))];
        int given = name.EndsWith("Column", StringComparison.Ordinal) ? Columns
            : name.EndsWith("Row", StringComparison.Ordinal) ? 4
            : input.X.Length;
        double WeightAt(int i) => weights[given == Columns ? i % Columns : given == 4 ? i / Columns : i];

        LossOutput<double> unweighted = new LossKernel<double>(KernelAssembly.Full.Loaded, LossCase.Find(plain)).Run(input);
        double[] gradient = new double[input.X.Length];
        double[] losses = new double[input.X.Length];
        double loss = Find<ByWeight>(name)(input.X, input.Target, weights[..given], Columns, gradient, losses);

        for (int i = 0; i < gradient.Length; i++)
        {
            Assert.Equal(WeightAt(i) * unweighted.Losses[i], losses[i], 1e-14 * losses[i]);
            Assert.Equal(WeightAt(i) * unweighted.Gradient[i], gradient[i], 1e-14 * Math.Abs(gradient[i]));
        }

        Assert.Equal(losses.Average(), loss, 1e-14 * loss);
    }

    /// <summary>Checks that a focal loss has its limits at logits of any size.</summary>
    [Theory]
    [InlineData("Focal")]
    [InlineData("FocalPlain")]
    [InlineData("FocalSharp")]
    [InlineData("FocalBlunt")]
    public void A_focal_loss_has_limits(string name)
    {
        foreach (double logit in new[] { 200, 1e4, 3e38, double.PositiveInfinity })
        {
            foreach (double target in new[] { 0.0, 1 })
            {
                double weight = name switch { "Focal" => target == 1 ? 0.25 : 0.75, "FocalSharp" => target == 1 ? 0.75 : 0.25, _ => 1 };
                double sign = target == 1 ? -1 : 1;
                LossOutput<double> wrong = Run(name, sign * logit, target);
                Assert.Equal(weight * logit, wrong.Value, 1e-15 * Math.Min(logit, 1e300));
                Assert.Equal(sign * weight, wrong.Gradient[0], 1e-12);
                LossOutput<double> right = Run(name, -sign * logit, target);
                Assert.InRange(right.Value, 0, 1e-80);
                Assert.InRange(sign * right.Gradient[0], 0, 1e-80);
            }
        }
    }

    /// <summary>Checks that options of every element may be parameters: alpha of each class, beta at 0 too.</summary>
    [Fact]
    public void Options_may_be_parameters()
    {
        double[] x = [0.5, -3, 7];
        double[] t = [0, 1, 1];
        double[] slopes = new double[3];
        Assert.Equal(Run("Focal", x, t).Value, Find<ByColumns>("FocalByColumn")(x, t, [0.25, 0.25, 0.25], slopes), 1e-15);
        Assert.Equal(Run("Focal", x, t).Gradient, slopes);
        Find<ByColumns>("FocalByColumn")(x, t, [0.25, -1, 0.25], slopes);
        Assert.Equal(4 * Run("Focal", x, t).Gradient[1], slopes[1], 1e-15);

        foreach ((double beta, string name) in new[] { (1, "SmoothL1"), (0.375, "SmoothL1Narrow"), (0, "SmoothL1Absolute") })
        {
            Assert.Equal(Run(name, x, t).Value, Find<ByScalar>("SmoothL1At")(x, t, beta, slopes), 1e-15);
            Assert.Equal(Run(name, x, t).Gradient, slopes);
        }
    }

    private static LossOutput<double> Run(string name, double x, double t) => Run(name, [x], [t]);

    private static LossOutput<double> Run(string name, double[] x, double[] t) =>
        new LossKernel<double>(KernelAssembly.Full.Loaded, LossCase.Find(name)).Run(new(x, t, [], [], [], 1));

    private static D Find<D>(string name)
        where D : Delegate =>
        KernelAssembly.Full.Loaded.GetType("Losses.Double", throwOnError: true)!.GetMethod(name)!.CreateDelegate<D>();
}
