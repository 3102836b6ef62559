using System;
using System.Linq;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Compares gradients with differences of the function.</summary>
public sealed class RowGradientTests
{
    private const int Columns = 6;

    private delegate void Forward(ReadOnlySpan<double> x, Span<double> y);

    [Fact]
    public void Softmax_has_the_gradient_of_its_differences() => Check(
        static (x, y) => RowMethods.Softmax(x, Columns, y),
        static (x, y, dy, dx) => RowMethods.SoftmaxBackward(y, Columns, dy, dx));

    [Fact]
    public void Temperature_divides_the_gradient() => Check(
        static (x, y) => RowMethods.Tempered(x, Columns, 0.4, y),
        static (x, y, dy, dx) => RowMethods.TemperedBackward(y, Columns, 0.4, dy, dx));

    [Fact]
    public void Softmin_changes_the_sign() => Check(
        static (x, y) => RowMethods.Softmin(x, Columns, y),
        static (x, y, dy, dx) => RowMethods.SoftminBackward(y, Columns, dy, dx));

    [Fact]
    public void Log_softmax_has_the_gradient_of_its_differences() => Check(
        static (x, y) => RowMethods.LogSoftmax(x, Columns, y),
        static (x, y, dy, dx) => RowMethods.LogSoftmaxBackward(y, Columns, dy, dx));

    [Fact]
    public void Log_softmin_changes_the_sign() => Check(
        static (x, y) => RowMethods.LogSoftmin(x, Columns, y),
        static (x, y, dy, dx) => RowMethods.LogSoftminBackward(y, Columns, dy, dx));

    [Fact]
    public void Sparsemax_has_the_gradient_of_its_differences() => Check(
        static (x, y) => RowMethods.Sparsemax(x, Columns, y),
        static (x, y, dy, dx) => RowMethods.SparsemaxBackward(y, Columns, dy, dx));

    [Fact]
    public void Noise_is_a_constant_to_the_gradient() => Check(
        static (x, y) => RowMethods.Gumbel(x, Columns, 3, 0.8, y),
        static (x, y, dy, dx) => RowMethods.GumbelBackward(y, Columns, 0.8, dy, dx));

    [Fact]
    public void A_hard_row_has_the_gradient_of_the_soft_one() => Check(
        static (x, y) => RowMethods.Gumbel(x, Columns, 3, 0.8, y),
        static (x, y, dy, dx) => RowMethods.GumbelHardBackward(x, Columns, 3, 0.8, dy, dx));

    [Fact]
    public void Logsumexp_has_the_gradient_of_its_differences()
    {
        double[] mask = Logits.Random(3 * Columns, 8, -2, 2);
        mask[3] = double.NegativeInfinity;
        Check(
            (x, y) => RowMethods.LogSumExp(x, mask, Columns, 1.7, y),
            (x, y, dy, dx) => RowMethods.LogSumExpBackward(x, mask, Columns, 1.7, y, dy, dx),
            outputs: 3);
    }

    [Fact]
    public void A_causal_row_has_no_gradient_behind_the_diagonal()
    {
        double[] y = new double[Columns * Columns];
        RowMethods.CausalLog(Logits.Random(y.Length, 1), Columns, y);
        double[] upstream = Logits.Random(y.Length, 2);
        upstream[1] = double.NaN;
        double[] gradient = new double[y.Length];
        RowMethods.CausalLogBackward(y, Columns, upstream, gradient);
        for (int i = 0; i < y.Length; i++)
        {
            Assert.True(i % Columns <= i / Columns ? double.IsFinite(gradient[i]) : gradient[i] is 0);
        }
    }

    [Fact]
    public void A_gradient_may_take_the_memory_of_either_input()
    {
        float[] y = new float[40];
        RowMethods.Softmax(Logits.Single(Logits.Random(40, 1)), 20, y);
        float[] dy = Logits.Single(Logits.Random(40, 2));
        float[] expected = new float[40];
        RowMethods.SoftmaxBackward(y, 20, dy, expected);
        float[] pulled = new float[40];
        RowMethods.PullSoftmax(pulled, dy, y, 20);
        Assert.Equal(expected, pulled);
        RowMethods.SoftmaxBackwardFromOutput(y, 20, dy, pulled);
        Assert.Equal(expected, pulled);

        float[] overUpstream = [.. dy];
        RowMethods.SoftmaxBackward(y, 20, overUpstream, overUpstream);
        Assert.Equal(expected, overUpstream);
        RowMethods.SoftmaxBackward(y, 20, dy, y);
        Assert.Equal(expected, y);
    }

    private static void Check(Forward forward, Action<double[], double[], double[], double[]> backward, int outputs = 3 * Columns)
    {
        double[] x = Logits.Random(3 * Columns, 11, -1, 1);
        double[] dy = Logits.Random(outputs, 12, -1, 1);
        double[] y = new double[outputs];
        forward(x, y);
        double[] gradient = new double[x.Length];
        backward(x, y, dy, gradient);
        for (int i = 0; i < x.Length; i++)
        {
            const double Step = 1e-5;
            double difference = Weighted(forward, x, dy, i, Step) - Weighted(forward, x, dy, i, -Step);
            Assert.InRange(gradient[i] - (difference / (2 * Step)), -1e-8, 1e-8);
        }
    }

    private static double Weighted(Forward forward, double[] x, double[] dy, int index, double step)
    {
        double[] moved = [.. x];
        moved[index] += step;
        double[] y = new double[dy.Length];
        forward(moved, y);
        return y.Zip(dy, static (a, b) => a * b).Sum();
    }
}
