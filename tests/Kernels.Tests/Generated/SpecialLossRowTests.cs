using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Compares cross-entropy of special rows with the table of docs/losses.md, which is computed here in double.</summary>
public sealed class SpecialLossRowTests
{
    private const double Infinity = double.PositiveInfinity;

    // Smoothing, penalty, cap, temperature.
    private static readonly Dictionary<string, (double Smoothing, double Penalty, double Cap, double Temperature)> Options =
        new(StringComparer.Ordinal)
        {
            ["CrossEntropy"] = (0, 0, 0, 1),
            ["Smooth"] = (0.1, 0, 0, 1),
            ["Weighted"] = (0, 0, 0, 1),
            ["SmoothWeighted"] = (0.1, 0, 0, 1),
            ["Penalized"] = (0, 1e-3, 0, 1),
            ["Capped"] = (0, 0, 30, 1),
            ["Tempered"] = (0, 0, 0, 0.7),
            ["Everything"] = (0.1, 1e-3, 30, 0.7),
        };

    /// <summary>Gets the options with labels and with distributions.</summary>
    public static TheoryData<string> Names => [.. Options.Keys, .. Options.Keys.Select(static name => "Soft" + name)];

    /// <summary>Checks every cell, at every place of rows of many lengths.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Special_rows_have_the_values_of_the_table(string name)
    {
        foreach (int columns in new[] { 1, 2, 3, 17, 40, 530 })
        {
            foreach (double[] x in Rows(columns))
            {
                foreach (int label in new[] { 0, columns / 2, columns - 1 }.Distinct())
                {
                    Check<float>(name, x, label);
                    Check<double>(name, x, label);
                }
            }
        }
    }

    /// <summary>Checks the example of the documentation: what is smoothed goes to the classes that take part.</summary>
    [Fact]
    public void A_masked_class_gets_no_share()
    {
        LossOutput<double> output = new LossKernel<double>(KernelAssembly.Full.Loaded, LossCase.Find("Smooth"))
            .Run(LossInput<double>.OfLabels([-Infinity, 0, 0], [1], 3));
        Assert.Equal(Math.Log(2), output.Value, 1e-15);
        Assert.Equal(0, output.Gradient[0]);
        Assert.Equal(-0.45, output.Gradient[1], 1e-15);
        Assert.Equal(0.45, output.Gradient[2], 1e-15);
    }

    /// <summary>Checks that a class with the weight 0 costs nothing, and that the mean over nothing is 0.</summary>
    [Fact]
    public void What_has_no_weight_costs_nothing()
    {
        LossOutput<float> output = new LossKernel<float>(KernelAssembly.Full.Loaded, LossCase.Find("Weighted"))
            .Run(LossInput<float>.OfLabels([float.NegativeInfinity, 1, 2, 1, 2, 3], [0, 2], 3, [0, 1, 1]));
        Assert.Equal(0, output.Losses[0]);
        Assert.Equal(0.4076059f, output.Value, 1e-6f);
        Assert.All(output.Gradient[..3], static slope => Assert.Equal(0, slope));
        LossOutput<float> nothing = new LossKernel<float>(KernelAssembly.Full.Loaded, LossCase.Find("Weighted"))
            .Run(LossInput<float>.OfLabels([float.NegativeInfinity, 1, 2], [0], 3, [0, 1, 1]));
        Assert.Equal(0, nothing.Value);
        Assert.All(nothing.Gradient, static slope => Assert.Equal(0, slope));
        LossOutput<float> likelihood = new LossKernel<float>(KernelAssembly.Full.Loaded, LossCase.Find("LogLikelihoodWeighted"))
            .Run(LossInput<float>.OfLabels([float.NegativeInfinity, -1, -2], [0], 3, [0, 1, 1]));
        Assert.Equal(0, likelihood.Value);
    }

    // Some at -infinity, all, some at +infinity, both, NaN; and the largest numbers.
    private static IEnumerable<double[]> Rows(int columns)
    {
        double[] plain = [.. Enumerable.Range(0, columns).Select(static j => (double)(float)(FusedReport.ValueAt<double>(0, j) * 3))];
        yield return plain;
        foreach (int place in new[] { 0, columns / 2, columns - 1 }.Distinct())
        {
            yield return With(plain, place, -Infinity);
            yield return With(plain, place, Infinity);
            yield return With(plain, place, double.NaN);
            yield return With(With(plain, place, -Infinity), columns / 3, Infinity);
            yield return With(With(plain, place, double.NaN), columns / 3, Infinity);
            yield return With(With(plain, place, double.NaN), columns / 3, -Infinity);
            yield return With([.. Enumerable.Repeat(-Infinity, columns)], place, 2.5);
            yield return With([.. Enumerable.Repeat(-Infinity, columns)], place, Infinity);
            yield return With([.. Enumerable.Repeat(Infinity, columns)], place, 2.5);
        }

        yield return [.. plain.Select(static (value, j) => j % 3 == 0 ? -Infinity : value + 60)];
        yield return [.. Enumerable.Repeat(-Infinity, columns)];
        yield return [.. Enumerable.Repeat(Infinity, columns)];
        yield return [.. Enumerable.Repeat(double.NaN, columns)];
    }

    private static double[] With(double[] row, int place, double value)
    {
        double[] changed = [.. row];
        changed[place] = value;
        return changed;
    }

    private static void Check<T>(string name, double[] x, int label)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool isSoft = name.StartsWith("Soft", StringComparison.Ordinal);
        LossCase item = LossCase.Find(name);
        double[] weights = [.. Enumerable.Range(0, x.Length).Select(i => item.HasWeights ? 0.5 * (i % 4) : 1)];
        double[] target = new double[x.Length];
        target[label] = isSoft ? 0.75 : 1;
        target[0] += isSoft ? 0.25 : 0;
        (double loss, double[] gradient) =
            Reference(x, target, weights, isSoft ? 1 : weights[label] == 0 ? 0 : 1 / weights[label], Options[isSoft ? name[4..] : name]);

        T[] row = Array.ConvertAll(x, T.CreateTruncating);
        T[] ws = Array.ConvertAll(weights, T.CreateTruncating);
        LossInput<T> input = isSoft
            ? LossInput<T>.OfRows(row, Array.ConvertAll(target, T.CreateTruncating), x.Length, ws)
            : LossInput<T>.OfLabels(row, [label], x.Length, ws);
        foreach (bool inPlace in new[] { false, true })
        {
            LossOutput<T> output = new LossKernel<T>(KernelAssembly.Full.Loaded, item).Run(input, inPlace);
            AssertNear(loss, output.Losses[0], $"{name} [{string.Join(' ', x.Take(20))}] label {label}");
            for (int i = 0; i < x.Length; i++)
            {
                AssertNear(gradient[i], output.Gradient[i], $"{name} [{string.Join(' ', x.Take(20))}] label {label}: gradient {i}");
            }
        }
    }

    // The loss of a row and the gradient of the mean, by the table.
    private static (double Loss, double[] Gradient) Reference(double[] x, double[] target, double[] weights, double scale,
        (double Smoothing, double Penalty, double Cap, double Temperature) options)
    {
        double[] y = Array.ConvertAll(x, value => double.IsNegativeInfinity(value)
            ? value
            : (options.Cap == 0 ? value : options.Cap * Math.Tanh(value / options.Cap)) / options.Temperature);
        if (y.Any(double.IsNaN))
        {
            return (double.NaN, [.. y.Select(static _ => double.NaN)]);
        }

        int present = y.Count(static value => !double.IsNegativeInfinity(value));
        double[] a = [.. y.Select(
            (value, i) => weights[i]
                * (((1 - options.Smoothing) * target[i]) + (double.IsNegativeInfinity(value) ? 0 : options.Smoothing / present)))];
        double top = y.Max();
        double[] e = Array.ConvertAll(y, value => double.IsInfinity(top) ? (value.Equals(Infinity) ? 1 : 0) : Math.Exp(value - top));
        double total = e.Sum();
        double logSum = double.IsInfinity(top) ? top : top + Math.Log(total);
        double loss = options.Penalty * logSum * logSum is var penalty && options.Penalty == 0 ? 0 : penalty;
        for (int i = 0; i < y.Length; i++)
        {
            loss += a[i] == 0 ? 0
                : e[i] == 0 ? (double.IsInfinity(y[i]) || double.IsInfinity(top) ? Infinity : a[i] * (logSum - y[i]))
                : a[i] * (Math.Log(total) - Math.Log(e[i]));
        }

        double[] gradient = new double[y.Length];
        for (int i = 0; i < y.Length && present > 0; i++)
        {
            double p = e[i] / total;
            double bend = options.Cap == 0 ? 1 : 1 - Math.Pow(Math.Tanh(x[i] / options.Cap), 2);
            double pull = options.Penalty == 0 || p == 0 ? 0 : 2 * options.Penalty * logSum * p;
            gradient[i] = bend / options.Temperature * ((scale * ((a.Sum() * p) - a[i])) + pull);
        }

        return (loss, gradient);
    }

    private static void AssertNear<T>(double expected, T actual, string place)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double value = double.CreateTruncating(actual);
        double bound = (1 + Math.Abs(expected)) * (typeof(T) == typeof(float) ? 4e-6 : 1e-13);
        Assert.True(expected.Equals(value) || Math.Abs(value - expected) <= bound,
            FormattableString.Invariant($"{typeof(T).Name} {place}: {value:R}, expected {expected:R}"));
    }
}
