using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks what holds for every loss: gradients are slopes, means are means, nothing depends on where values stand.</summary>
public sealed class LossTests
{
    /// <summary>Gets the cases.</summary>
    public static TheoryData<string> Names => [.. LossCase.All.Select(static item => item.Name)];

    /// <summary>Checks every gradient against central differences of the fourth order.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Gradients_are_slopes(string name)
    {
        LossCase item = LossCase.Find(name);
        LossKernel<double> kernel = new(KernelAssembly.Full.Loaded, item);
        foreach (int columns in new[] { 1, 5, 19 })
        {
            LossInput<double> input = LossReport.MakeInput<double>(item, 3, columns);
            LossOutput<double> output = kernel.Run(input);
            AssertSlopes(input.X, output.Gradient, () => kernel.Value(input));
            AssertSlopes(input.Variance, output.VarianceGradient, () => kernel.Value(input));
        }
    }

    /// <summary>Checks that the loss is the mean, or the sum, of the losses, and the same without a gradient.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_loss_is_made_of_the_losses(string name)
    {
        LossCase item = LossCase.Find(name);
        foreach (int columns in LossReport.Columns)
        {
            LossInput<double> input = LossReport.MakeInput<double>(item, 11, columns);
            LossOutput<double> output = new LossKernel<double>(KernelAssembly.Full.Loaded, item).Run(input);
            LossOutput<float> single = new LossKernel<float>(KernelAssembly.Full.Loaded, item).Run(input.To<float>());
            Assert.Equal(output.Value, new LossKernel<double>(KernelAssembly.Full.Loaded, item).Value(input));
            Assert.Equal(single.Value, new LossKernel<float>(KernelAssembly.Full.Loaded, item).Value(input.To<float>()));
            bool isWeighted = item.HasWeights && item.Target == LossTarget.Labels && !name.Contains("Focal", StringComparison.Ordinal);
            if (!isWeighted && !name.StartsWith("Ignoring", StringComparison.Ordinal))
            {
                double count = item.Attribute.Contains("Reduction.Sum", StringComparison.Ordinal) ? output.Losses.Length : 1;
                Assert.Equal(count * (double)output.Losses.Average(static loss => (decimal)loss), output.Value,
                    1e-14 * (1 + Math.Abs(output.Value)));
            }

            Assert.Equal(output.Value, single.Value, 3e-7 * Math.Max(Math.Abs(output.Value), output.Losses.Average(Math.Abs)));
            for (int i = 0; i < output.Gradient.Length; i++)
            {
                Assert.Equal(output.Gradient[i], single.Gradient[i], 1e-6 * (1 + Math.Abs(output.Gradient[i])) / 11);
            }
        }
    }

    /// <summary>Checks that the gradient over the prediction's own memory has the same bits.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void In_place_is_the_same(string name)
    {
        LossCase item = LossCase.Find(name);
        foreach (int columns in LossReport.Columns)
        {
            LossInput<float> input = LossReport.MakeInput<float>(item, 5, columns);
            LossOutput<float> apart = new LossKernel<float>(KernelAssembly.Full.Loaded, item).Run(input);
            LossOutput<float> inPlace = new LossKernel<float>(KernelAssembly.Full.Loaded, item).Run(input, inPlace: true);
            Assert.Equal(apart.Value, inPlace.Value);
            Assert.Equal(apart.Gradient, inPlace.Gradient);
            Assert.Equal(apart.Losses, inPlace.Losses);
        }
    }

    /// <summary>Checks that no elements, and no rows, have the loss 0.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_has_no_loss(string name)
    {
        LossInput<float> empty = new([], [], [], [], [], 0);
        Assert.Equal(0, new LossKernel<float>(KernelAssembly.Full.Loaded, LossCase.Find(name)).Run(empty).Value);
        Assert.Equal(0, new LossKernel<float>(KernelAssembly.Full.Loaded, LossCase.Find(name)).Value(empty));
    }

    /// <summary>Checks that a NaN among the predictions is a NaN of the loss.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void NaN_gives_NaN(string name)
    {
        LossCase item = LossCase.Find(name);
        foreach (int columns in new[] { 3, 16, 40 })
        {
            LossInput<double> input = LossReport.MakeInput<double>(item, 1, columns);
            int place = item.Target == LossTarget.Labels ? input.Labels[0] : columns - 1;
            input.X[place] = double.NaN;
            LossOutput<double> output = new LossKernel<double>(KernelAssembly.Full.Loaded, item).Run(input);
            bool isIgnored = name.StartsWith("Ignoring", StringComparison.Ordinal)
                && input.Labels[0] == 0
                && name.EndsWith("Everything", StringComparison.Ordinal);
            Assert.True(isIgnored || double.IsNaN(output.Value), $"{columns}: {output.Value}");
        }
    }

    private static void AssertSlopes(double[] x, double[] gradient, Func<double> value)
    {
        const double Step = 1e-3;
        for (int i = 0; i < gradient.Length; i++)
        {
            double kept = x[i];
            double At(double offset)
            {
                x[i] = kept + (offset * Step);
                double result = value();
                x[i] = kept;
                return result;
            }

            double slope = ((8 * (At(1) - At(-1))) - (At(2) - At(-2))) / (12 * Step);
            Assert.True(Math.Abs(slope - gradient[i]) <= 2e-8 * (1 + Math.Abs(slope)),
                FormattableString.Invariant($"{i}: {gradient[i]:R}, slope {slope:R}"));
        }
    }
}
