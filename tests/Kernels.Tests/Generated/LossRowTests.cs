using System;
using System.Linq;
using System.Numerics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks cross-entropy where it is easily lost: long rows, masked classes, faulty and ignored labels.</summary>
public sealed class LossRowTests
{
    private delegate T ByOneLabel<T, L>(ReadOnlySpan<T> x, ReadOnlySpan<L> t, Span<T> dx);

    private delegate T ByLabels<T, L>(ReadOnlySpan<T> x, ReadOnlySpan<L> t, int columns, Span<T> dx);

    private delegate T ByScalar<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, T option, Span<T> dx);

    private delegate T ByColumns<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, ReadOnlySpan<T> option, Span<T> dx);

    private delegate T Hostile<T>(ReadOnlySpan<T> total, ReadOnlySpan<T> scale, Span<T> dtotal, Span<T> losses);

    /// <summary>Checks long rows against the definition in double.</summary>
    [Theory]
    [InlineData(1000, 2, 0)]
    [InlineData(1000, 60, 0)]
    [InlineData(50257, 2, 0)]
    [InlineData(50257, 10, 7)]
    [InlineData(50257, 1e4, 0)]
    public void Long_rows_are_right(int columns, double spread, double offset)
    {
        float[] x = [.. Enumerable.Range(0, columns).Select(j => (float)((FusedReport.ValueAt<double>(0, j) * spread / 2) + offset))];
        foreach (int label in new[] { 0, columns / 2, columns - 1, Array.IndexOf(x, x.Max()) })
        {
            double top = x.Max();
            double total = x.OrderBy(static value => value).Sum(value => Math.Exp(value - top));
            double loss = top - x[label] + Math.Log(total);
            LossOutput<float> single = Kernel<float>("CrossEntropy").Run(LossInput<float>.OfLabels(x, [label], columns));
            LossOutput<double> twice = Kernel<double>("CrossEntropy")
                .Run(LossInput<double>.OfLabels(Array.ConvertAll(x, static value => (double)value), [label], columns));
            Assert.Equal(loss, single.Value, 1.3e-7 * loss);
            Assert.Equal(loss, twice.Value, 1e-15 * (8 + loss));
            for (int i = 0; i < columns; i++)
            {
                double expected = (Math.Exp(x[i] - top) / total) - (i == label ? 1 : 0);
                Assert.Equal(expected, single.Gradient[i], (4e-7 * Math.Abs(expected)) + 1e-44);
                Assert.Equal(expected, twice.Gradient[i],
                    2e-15 * (Math.Abs(expected) + (i == label ? 1 : 0)) + (1e-12 * Math.Abs(expected)));
            }
        }
    }

    /// <summary>Checks that a long row has the same bits in place, wherever its largest logit is and however large.</summary>
    [Theory]
    [InlineData(512, 511, 3f)]
    [InlineData(513, 512, 90f)]
    [InlineData(700, 300, 50f)]
    [InlineData(1000, 64, 1e30f)]
    [InlineData(1000, 5, 60f)]
    [InlineData(1000, 900, 44.5f)]
    [InlineData(1000, 900, float.NaN)]
    [InlineData(1000, 17, float.PositiveInfinity)]
    public void Long_rows_may_be_overwritten(int columns, int peak, float logit)
    {
        float[] x = [.. Enumerable.Range(0, columns).Select(static j => (float)FusedReport.ValueAt<double>(0, j))];
        x[peak] = logit;
        foreach (int label in new[] { 0, peak, columns - 1 })
        {
            LossInput<float> input = LossInput<float>.OfLabels(x, [label], columns);
            LossOutput<float> apart = Kernel<float>("CrossEntropy").Run(input);
            LossOutput<float> inPlace = Kernel<float>("CrossEntropy").Run(input, inPlace: true);
            Assert.Equal(apart.Value, inPlace.Value);
            Assert.Equal(apart.Gradient, inPlace.Gradient);
            Assert.Equal(!float.IsNaN(logit), apart.Gradient.All(float.IsFinite));
        }
    }

    /// <summary>Checks that masked classes, at -infinity, take no part.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Masked_classes_take_no_part(int columns)
    {
        float[] x = [.. Enumerable.Repeat(float.NegativeInfinity, columns)];
        x[columns / 2] = -7;
        LossOutput<float> output = Kernel<float>("CrossEntropy").Run(LossInput<float>.OfLabels(x, [columns / 2], columns));
        Assert.Equal(0, output.Value);
        Assert.All(output.Gradient, static slope => Assert.Equal(0, slope));
        if (columns > 1)
        {
            LossOutput<float> masked = Kernel<float>("CrossEntropy").Run(LossInput<float>.OfLabels(x, [0], columns));
            Assert.Equal(float.PositiveInfinity, masked.Value);
            Assert.Equal(-1, masked.Gradient[0]);
            Assert.Equal(1, masked.Gradient[columns / 2]);
            float[] target = new float[columns];
            target[columns / 2] = 1;
            LossOutput<float> soft = Kernel<float>("SoftCrossEntropy").Run(LossInput<float>.OfRows(x, target, columns));
            Assert.Equal(0, soft.Value);
            Assert.All(soft.Gradient, static slope => Assert.Equal(0, slope));
        }
    }

    /// <summary>Checks that equal logits, however large, give the logarithm of their number.</summary>
    [Theory]
    [InlineData(0f)]
    [InlineData(1e30f)]
    [InlineData(-1e30f)]
    [InlineData(1e-45f)]
    [InlineData(44f)]
    public void Equal_logits_are_equally_probable(float value)
    {
        foreach (int columns in new[] { 1, 2, 3, 1000, 50257 })
        {
            LossOutput<float> output = Kernel<float>("CrossEntropy")
                .Run(LossInput<float>.OfLabels([.. Enumerable.Repeat(value, columns)], [columns - 1], columns));
            Assert.Equal(Math.Log(columns), output.Value, 1.2e-7 * Math.Log(columns));
            Assert.Equal(1f / columns, columns == 1 ? 1 : output.Gradient[0], 1.2e-7f / columns);
        }
    }

    /// <summary>Checks a focal loss of rows where the label is sure, impossible or masked.</summary>
    [Theory]
    [InlineData("SoftmaxFocal")]
    [InlineData("SoftmaxFocalPlain")]
    [InlineData("SoftmaxFocalBlunt")]
    public void A_focal_loss_of_rows_has_limits(string name)
    {
        LossOutput<float> sure = Kernel<float>(name).Run(LossInput<float>.OfLabels([-3e38f, 3e38f, float.NegativeInfinity], [1], 3));
        Assert.Equal(0, sure.Value);
        Assert.All(sure.Gradient, static slope => Assert.Equal(0, slope));
        LossOutput<float> wrong = Kernel<float>(name).Run(LossInput<float>.OfLabels([0, 1e4f, float.NegativeInfinity], [0], 3));
        Assert.Equal(1e4f, wrong.Value);
        Assert.Equal([-1, 1, 0], wrong.Gradient);
        LossOutput<float> masked = Kernel<float>(name).Run(LossInput<float>.OfLabels([0, 1, float.NegativeInfinity], [2], 3));
        Assert.Equal(float.PositiveInfinity, masked.Value);
        Assert.Equal(-1, masked.Gradient[2]);
        Assert.Equal(1, masked.Gradient[0] + masked.Gradient[1], 1e-6f);
    }

    /// <summary>Checks that ignored rows of a focal loss do not count, and that weights do not divide.</summary>
    [Fact]
    public void A_focal_loss_of_rows_is_a_mean_over_rows()
    {
        double[] x = [1, -2, 0.5, 3, 1, 1, -1, 0, 2];
        LossOutput<double> ignoring = Kernel<double>("IgnoringFocal").Run(LossInput<double>.OfLabels(x, [2, -100, 0], 3, [3, 1, 5]));
        LossOutput<double> plain = Kernel<double>("SoftmaxFocal").Run(LossInput<double>.OfLabels([.. x[..3], .. x[6..]], [2, 0], 3));
        Assert.Equal(((5 * plain.Losses[0]) + (3 * plain.Losses[1])) / 2, ignoring.Value, 1e-14);
        Assert.Equal([0, 0, 0], ignoring.Gradient[3..6]);
        Assert.Equal(5 * plain.Gradient[1], ignoring.Gradient[1], 1e-15);
        Assert.Equal(3 * plain.Gradient[3], ignoring.Gradient[6], 1e-15);
    }

    /// <summary>Checks that a loss of overlaps has no difference from 1 in it, and its limits where there is nothing.</summary>
    [Fact]
    public void A_loss_of_overlaps_keeps_its_digits()
    {
        float[] mask = [1, 1, 0, 0];
        LossOutput<float> sure = Kernel<float>("DiceLogits").Run(LossInput<float>.OfRows([30, 30, -30, -30], mask, 4));
        Assert.Equal(4 * Math.Exp(-30) / 4.00001, sure.Value, 1e-6 * sure.Value);
        Assert.All(sure.Gradient, static slope => Assert.InRange(Math.Abs(slope), 1e-15, 1e-13));
        foreach (string name in new[] { "Dice", "DiceSmooth", "Tversky", "DiceLogits", "JaccardLogits", "TverskyLogits" })
        {
            bool areLogits = name.EndsWith("Logits", StringComparison.Ordinal);
            float none = areLogits ? float.NegativeInfinity : 0;
            float all = areLogits ? float.PositiveInfinity : 1;
            double least = string.Equals(name, "DiceSmooth", StringComparison.Ordinal) ? 1e-3 : 0;
            Assert.Equal(least, Kernel<float>(name).Run(LossInput<float>.OfRows([none, none], [0, 0], 2)).Value, least * 1.001e-3);
            Assert.Equal(least / 5, Kernel<float>(name).Run(LossInput<float>.OfRows([all, none, all], [1, 0, 1], 3)).Value, least * 0.1);
            Assert.InRange(Kernel<float>(name).Run(LossInput<float>.OfRows([none, all, none, all], [1, 0, 1, 0], 4)).Value, 0.5, 1);
        }
    }

    /// <summary>Checks that the rows are apart, and their mean the loss.</summary>
    [Fact]
    public void A_loss_of_overlaps_is_a_mean_over_rows()
    {
        LossInput<double> input = LossReport.MakeInput<double>(LossCase.Find("Dice"), 3, 21);
        LossOutput<double> all = Kernel<double>("Dice").Run(input);
        for (int row = 0; row < 3; row++)
        {
            Range place = (21 * row)..(21 * (row + 1));
            LossOutput<double> one = Kernel<double>("Dice").Run(LossInput<double>.OfRows(input.X[place], input.Target[place], 21));
            Assert.Equal(one.Value, all.Losses[row], 1e-16);
            Assert.All(one.Gradient.Zip(all.Gradient[place]), static pair => Assert.Equal(pair.First / 3, pair.Second, 1e-16));
        }
    }

    /// <summary>Checks that a wrong label is refused by its row before anything is written.</summary>
    [Theory]
    [InlineData("CrossEntropy", -1)]
    [InlineData("CrossEntropy", 3)]
    [InlineData("CrossEntropy", -100)]
    [InlineData("Ignoring", -1)]
    [InlineData("Ignoring", int.MaxValue)]
    [InlineData("LogLikelihood", 3)]
    [InlineData("LogLikelihoodWeighted", -2)]
    [InlineData("Sparse", -1)]
    public void A_wrong_label_is_refused(string name, int label)
    {
        float[] gradient = [9, 9, 9, 9, 9, 9];
        float[] losses = [9, 9];
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>("t", () =>
        {
            LossInput<float> input = LossInput<float>.OfLabels([1, 2, 3, 4, 5, 6], [0, label], 3);
            Kernel<float>(name).Run(input, input.X, gradient, default, losses);
        });
        Assert.Contains("Row 1", exception.Message, StringComparison.Ordinal);
        Assert.All(gradient.Concat(losses), static value => Assert.Equal(9, value));
    }

    /// <summary>Checks that ignored rows count neither in the loss nor in the mean.</summary>
    [Fact]
    public void Ignored_rows_do_not_count()
    {
        double[] x = [1, 2, 3, 7, 7, 7, -1, 0, 2];
        LossOutput<double> some = Kernel<double>("Ignoring").Run(LossInput<double>.OfLabels(x, [2, -100, 0], 3));
        LossOutput<double> kept = Kernel<double>("CrossEntropy").Run(LossInput<double>.OfLabels([1, 2, 3, -1, 0, 2], [2, 0], 3));
        Assert.Equal(kept.Value, some.Value);
        Assert.Equal(2 * kept.Value, Kernel<double>("IgnoringSum").Value(LossInput<double>.OfLabels(x, [2, -100, 0], 3)), 1e-15);
        Assert.Equal(kept.Gradient, some.Gradient[..3].Concat(some.Gradient[6..]));
        Assert.All(some.Gradient[3..6], static slope => Assert.Equal(0, slope));
        Assert.Equal(0, some.Losses[1]);
    }

    /// <summary>Checks that the mean over no row is 0, with a zero gradient.</summary>
    [Theory]
    [InlineData("Ignoring", -100)]
    [InlineData("IgnoringSum", -100)]
    [InlineData("IgnoringFocal", -100)]
    [InlineData("IgnoringEverything", 0)]
    [InlineData("LogLikelihoodWeighted", -100)]
    public void No_row_that_counts_has_no_loss(string name, int ignored)
    {
        LossOutput<float> output = Kernel<float>(name).Run(LossInput<float>.OfLabels([1, 2, float.NaN, 4], [ignored, ignored], 2));
        Assert.Equal(0, output.Value);
        Assert.All(output.Gradient.Concat(output.Losses), static value => Assert.Equal(0, value));
    }

    /// <summary>Checks that labels of every type, and a row without its length, are the same.</summary>
    [Fact]
    public void Labels_of_every_type_are_the_same()
    {
        double[] x = [1, -2, 3, 0.5];
        LossOutput<double> output = Kernel<double>("CrossEntropy").Run(LossInput<double>.OfLabels(x, [3], 4));
        double[] one = new double[4];
        Assert.Equal(output.Value, Find<ByOneLabel<double, long>>("OneRow")(x, [3], one));
        Assert.Equal(output.Gradient, one);
        double[] bytes = new double[4];
        Assert.Equal(output.Value, Find<ByLabels<double, byte>>("Bytes")(x, [3], 4, bytes));
        Assert.Equal(output.Gradient, bytes);
    }

    /// <summary>Checks options that the method's parameters give.</summary>
    [Fact]
    public void Options_may_be_parameters()
    {
        double[] x = [0.5, -3, 7];
        double[] t = [0, 0.5, 1];
        double[] slopes = new double[3];
        LossOutput<double> wide = Kernel<double>("HuberWide").Run(new(x, t, [], [], [], 1));
        Assert.Equal(wide.Value, Find<ByScalar<double>>("HuberAt")(x, t, 2.5, slopes), 1e-15);
        Assert.Equal(wide.Gradient, slopes);
        LossOutput<double> weighted = Kernel<double>("BceLogitsWeighted").Run(new(x, t, [], [], [], 1));
        Assert.Equal(3 * weighted.Value, Find<ByColumns<double>>("BceColumns")(x, t, [3, 3, 3], slopes), 1e-14);
        Assert.Equal(3 * weighted.Gradient[2], slopes[2], 1e-15);
    }

    /// <summary>Checks that parameters may have the names of what is generated.</summary>
    [Fact]
    public void Names_do_not_collide()
    {
        double[] slopes = new double[2];
        Assert.Equal(2.5, Find<Hostile<double>>("Hostile")([1, 2], [0, 0], slopes, new double[2]));
        Assert.Equal(1, slopes[0]);
        Assert.Equal(2, slopes[1]);
    }

    private static LossKernel<T> Kernel<T>(string name)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(KernelAssembly.Full.Loaded, LossCase.Find(name));

    private static D Find<D>(string name)
        where D : Delegate =>
        KernelAssembly.Full.Loaded.GetType("Losses.Double", throwOnError: true)!
            .GetMethod(name, Array.ConvertAll(typeof(D).GetMethod("Invoke")!.GetParameters(), static parameter => parameter.ParameterType))!
            .CreateDelegate<D>();
}
