using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Compares losses and gradients with the golden values, which tools/golden/losses.py wrote.</summary>
public sealed class LossGoldenTests
{
    /// <summary>Gets the lines of the elements.</summary>
    public static TheoryData<string> Elements => [.. Lines("elements").Select(static line => line[0]).Distinct(StringComparer.Ordinal)];

    /// <summary>Gets the losses of the rows.</summary>
    public static TheoryData<string> Rows => [.. Lines("rows").Select(static line => line[0]).Distinct(StringComparer.Ordinal)];

    /// <summary>Checks single elements.</summary>
    [Theory]
    [MemberData(nameof(Elements))]
    public void Elements_have_the_golden_values(string name)
    {
        CheckElements<float>(name);
        CheckElements<double>(name);
    }

    /// <summary>Checks single rows.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void Rows_have_the_golden_values(string name)
    {
        CheckRows<float>(name);
        CheckRows<double>(name);
    }

    private static void CheckElements<T>(string name)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        LossKernel<T> kernel = new(KernelAssembly.Full.Loaded, LossCase.Find(name));
        foreach (string[] line in Lines("elements").Where(line => string.Equals(line[0], name, StringComparison.Ordinal)))
        {
            double[] numbers = [.. line.Skip(1).Select(Parse)];
            T[] variance = LossCase.Find(name).Target == LossTarget.ValuesAndVariance ? [T.CreateTruncating(numbers[2])] : [];
            LossOutput<T> output = kernel.Run(new([T.CreateTruncating(numbers[0])], [T.CreateTruncating(numbers[1])], [], variance, [], 1));
            string place = string.Join(',', line[..4]);
            AssertNear(numbers[3], numbers[6], output.Value, 5, place);
            AssertNear(numbers[3], numbers[6], output.Losses[0], 5, place);
            AssertNear(numbers[4], numbers[7], output.Gradient[0], 6, place + " gradient");
            if (variance.Length > 0)
            {
                AssertNear(numbers[5], numbers[8], output.VarianceGradient[0], 6, place + " gradient by the variance");
            }
        }
    }

    private static void CheckRows<T>(string name)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        LossCase item = LossCase.Find(name);
        LossKernel<T> kernel = new(KernelAssembly.Full.Loaded, item);

        // tanh has no second lane: what a cap rounds away, the exponential magnifies.
        // A power magnifies what its base has lost.
        double bend = name.Contains("Capped", StringComparison.Ordinal) || name.Contains("Everything", StringComparison.Ordinal) ? 30
            : name.StartsWith("SoftmaxFocal", StringComparison.Ordinal) ? 2
            : 1;
        foreach (string[] line in Lines("rows").Where(line => string.Equals(line[0], name, StringComparison.Ordinal)))
        {
            T[] x = List<T>(line[1]);
            T[] weights = List<T>(line[3]);
            LossInput<T> input = item.Target == LossTarget.Labels
                ? LossInput<T>.OfLabels(x, [int.Parse(line[2], CultureInfo.InvariantCulture)], x.Length, weights)
                : LossInput<T>.OfRows(x, List<T>(line[2]), x.Length, weights);
            LossOutput<T> output = kernel.Run(input);
            double loss = Parse(line[4]);
            AssertNear(loss, Math.Abs(loss), output.Losses[0], 3 * bend, line[1] + " loss");
            double[] gradient = [.. line[5].Split(' ').Select(Parse)];
            double[] sizes = [.. line[6].Split(' ').Select(Parse)];
            for (int i = 0; i < x.Length; i++)
            {
                AssertNear(gradient[i], sizes[i], output.Gradient[i], 4 * bend, FormattableString.Invariant($"{line[1]} gradient {i}"));
            }
        }
    }

    // The bound is in units of the last place of the terms' size, and of the smallest number where that is larger.
    private static void AssertNear<T>(double expected, double size, T actual, double bound, string place)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool isSingle = typeof(T) == typeof(float);
        double value = double.CreateTruncating(actual);
        double rounded = double.CreateTruncating(T.CreateTruncating(expected));
        double unit = Math.Max(size * (isSingle ? 1.1920929e-7 : 2.220446049250313e-16), isSingle ? 1.4e-45 : 4.9e-324);
        Assert.True(
            rounded.Equals(value) || Math.Abs(value - expected) <= bound * unit,
            FormattableString.Invariant(
                $"{typeof(T).Name} {place}: {value:R}, expected {expected:R}, {(value - expected) / unit:F1} units"));
    }

    private static T[] List<T>(string text)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. text.Split(' ').Select(static number => T.CreateTruncating(Parse(number)))];

    private static double Parse(string text) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string[]> Lines(string kind)
    {
        using StreamReader reader =
            new(typeof(LossCase).Assembly.GetManifestResourceStream($"losses.{kind}.csv") ?? throw new FileNotFoundException(kind));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(','))];
    }
}
