using System;
using System.Linq;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks cross-entropy with temperatures of every size: what is divided is the difference of two logits.</summary>
public sealed partial class TemperedLossTests
{
    private delegate float Single(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, Span<float> dx);

    private delegate double Double(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);

    /// <summary>Gets temperatures that have methods.</summary>
    public static TheoryData<double> Temperatures => [0.1, 1e-5, 1e-15, 1e-40, 8, 1e20];

    [Theory]
    [MemberData(nameof(Temperatures))]
    public void Losses_and_gradients_are_those_of_divided_differences(double temperature)
    {
        (Single single, Double twice) = Find(temperature);
        foreach (float[] x in new float[][]
        {
            [5, 3],
            [20, 6],
            [1000, 3100, 2000, 3099.9f],
            [1, 3, 2],
            [7],
            [3e38f, -3e38f, 2.9e38f],
            [-2, -2, float.NegativeInfinity]
        })
        {
            for (int label = 0; label < x.Length; label++)
            {
                double[] wide = Array.ConvertAll(x, static value => (double)value);
                double others = wide.Where((_, j) => j != label).Sum(value => Math.Exp((value - wide[label]) / temperature));
                double top = wide.Max();

                // log(1 + others), without the digits that 1 takes and without overflow.
                double loss = others < 1e-5
                    ? others - (others * others / 2)
                    : ((top - wide[label]) / temperature) + Math.Log(wide.Sum(value => Math.Exp((value - top) / temperature)));
                float[] dx = new float[x.Length];
                double[] dw = new double[x.Length];
                AssertNear(loss, single(x, [label], dx), 4e-7, 1.5e-45, $"[{string.Join(' ', x)}] {label}");
                AssertNear(loss, twice(wide, [label], dw), 4e-14, 1e-16, $"[{string.Join(' ', x)}] {label}");
                double total = wide.Sum(value => Math.Exp((value - top) / temperature));
                double mine = Math.Exp((wide[label] - top) / temperature) / total;
                double slope = -(others < 1e-5 ? others : 1 - mine) / temperature;

                // Below the normal numbers of float, a gradient ends at the largest one rather than at infinity.
                float bounded = temperature < 1e-38 && Math.Abs(slope) > float.MaxValue
                    ? float.CopySign(float.PositiveInfinity, dx[label])
                    : dx[label];
                AssertNear(slope, bounded, 1e-6, 1.5e-45 / temperature, $"[{string.Join(' ', x)}] slope {label}");
                AssertNear(slope, dw[label], 1e-13, 1e-16 / temperature, $"[{string.Join(' ', x)}] slope {label}");
            }
        }
    }

    [Fact]
    public void The_smallest_temperatures_of_double_give_limits()
    {
        double[] dx = new double[3];
        Assert.Equal(0, Coldest([1, 3, 2], [1], dx));
        Assert.All(dx, static slope => Assert.Equal(0, slope));
        Assert.Equal(double.PositiveInfinity, Coldest([1e10, 3, 2], [1], dx));
        Assert.Equal(Math.Log(2), Coldest([3, 3, 2], [1], dx), 1e-15);
    }

    private static void AssertNear(double expected, double actual, double relative, double absolute, string place)
    {
        bool isNear = Math.Abs(actual - expected) <= (relative * Math.Abs(expected)) + absolute
            || (double.IsInfinity(actual) && Math.Abs(expected) > float.MaxValue && Math.Sign(actual) == Math.Sign(expected));
        Assert.True(isNear, FormattableString.Invariant($"{place}: {actual:R}, expected {expected:R}"));
    }

    private static (Single Single, Double Twice) Find(double temperature) => temperature switch
    {
        0.1 => (Tenth, Tenth),
        1e-5 => (Cold, Cold),
        1e-15 => (Colder, Colder),
        1e-40 => (Subnormal, Subnormal),
        8 => (Eight, Eight),
        _ => (Hot, Hot),
    };

    [Loss("cross_entropy", Temperature = 0.1)]
    private static partial float Tenth(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, Span<float> dx);

    [Loss("cross_entropy", Temperature = 0.1)]
    private static partial double Tenth(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);

    [Loss("cross_entropy", Temperature = 1e-5)]
    private static partial float Cold(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, Span<float> dx);

    [Loss("cross_entropy", Temperature = 1e-5)]
    private static partial double Cold(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);

    [Loss("cross_entropy", Temperature = 1e-15)]
    private static partial float Colder(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, Span<float> dx);

    [Loss("cross_entropy", Temperature = 1e-15)]
    private static partial double Colder(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);

    [Loss("cross_entropy", Temperature = 1e-40)]
    private static partial float Subnormal(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, Span<float> dx);

    [Loss("cross_entropy", Temperature = 1e-40)]
    private static partial double Subnormal(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);

    [Loss("cross_entropy", Temperature = 8)]
    private static partial float Eight(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, Span<float> dx);

    [Loss("cross_entropy", Temperature = 8)]
    private static partial double Eight(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);

    [Loss("cross_entropy", Temperature = 1e20)]
    private static partial float Hot(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, Span<float> dx);

    [Loss("cross_entropy", Temperature = 1e20)]
    private static partial double Hot(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);

    [Loss("cross_entropy", Temperature = 1e-320)]
    private static partial double Coldest(ReadOnlySpan<double> x, ReadOnlySpan<int> labels, Span<double> dx);
}
