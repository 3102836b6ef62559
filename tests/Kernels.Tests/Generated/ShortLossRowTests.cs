using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks short rows of cross-entropy, which are computed a few at a time: none knows of the others.</summary>
public sealed class ShortLossRowTests
{
    private const int Ignored = -100;

    private static readonly LossKernel<float> Kernel = new(KernelAssembly.Full.Loaded, LossCase.Find("IgnoringSum"));

    /// <summary>Gets lengths around the registers', and rows in a batch or more.</summary>
    public static TheoryData<int, int> Sizes
    {
        get
        {
            TheoryData<int, int> sizes = [];
            foreach (int columns in (int[])[1, 2, 3, 7, 8, 9, 10, 15, 16, 17, 24, 31, 33, 64, 100, 255, 256, 257])
            {
                sizes.Add(columns, 1);
                sizes.Add(columns, 16);
                sizes.Add(columns, 37);
            }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_row_has_the_bits_that_it_has_alone(int columns, int rows)
    {
        float[] x = [.. Enumerable.Range(0, rows).SelectMany(row => Row(row, columns))];
        int[] labels = [.. Enumerable.Range(0, rows).Select(row => row % 11 == 5 ? Ignored : row * 7 % columns)];
        LossInput<float> input = LossInput<float>.OfLabels(x, labels, columns);
        LossOutput<float> together = Kernel.Run(input);
        LossOutput<float> inPlace = Kernel.Run(input, inPlace: true);
        double sum = 0;
        for (int row = 0; row < rows; row++)
        {
            LossOutput<float> alone = Kernel.Run(
                LossInput<float>.OfLabels(x[(row * columns)..((row + 1) * columns)], [labels[row]], columns));
            sum += alone.Value;
            Assert.Equal(alone.Gradient, together.Gradient[(row * columns)..((row + 1) * columns)]);
            Assert.Equal(alone.Gradient, inPlace.Gradient[(row * columns)..((row + 1) * columns)]);
        }

        Assert.Equal(together.Value, inPlace.Value);
        Assert.Equal(double.IsFinite(sum), float.IsFinite(together.Value));
        if (double.IsFinite(sum))
        {
            Assert.Equal(sum, together.Value, 1e-6 * Math.Abs(sum));
        }
    }

    // Most rows near zero, some beyond what their exponentials hold, with a class that takes no part, or without a number.
    private static float[] Row(int row, int columns)
    {
        float[] values = [.. Enumerable.Range(0, columns).Select(j => 3 * (float)Math.Sin((31 * row) + (1.7 * j)))];
        int place = row * 5 % columns;
        values[place] = (row % 9) switch
        {
            2 => 80,
            4 => -700,
            6 => float.NegativeInfinity,
            8 => row > 20 ? float.NaN : 1e30f,
            _ => values[place],
        };
        return row % 13 == 12 ? Array.ConvertAll(values, static value => value - 50) : values;
    }
}
