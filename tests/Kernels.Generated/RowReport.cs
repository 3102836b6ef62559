using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents what rows give on this process's hardware: a hash of all bits, and the distance of float from double.</summary>
/// <param name="Key">The case with the element type.</param>
/// <param name="Hash">The hash; NaN has one hash whatever its bits.</param>
/// <param name="Error">The largest distance of float from double for ordinary rows, in units of the last place; 0 for double.</param>
public sealed record RowReport(string Key, ulong Hash, double Error)
{
    private const int Longest = 300;
    private const int LongestAtEveryPlace = 66;

    private static readonly double[] Temperatures = [0.1, 1, 8, 1e-5, 1e-15, 1e20];

    private static readonly double[] Specials =
        [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 1.4e-45, -1.1e-40, 3.4028234e38, -3.4028234e38, 1e30];

    /// <summary>Measures every activation and every loss over rows.</summary>
    public static IEnumerable<RowReport> All(Assembly assembly)
    {
        foreach (RowCase item in RowCase.All)
        {
            RowKernel<float> single = new(assembly, item);
            RowKernel<double> twice = new(assembly, item);
            yield return new(item.Name + "/float", HashOf(single), item.HasNoise ? 0 : Distance(item, single, twice));
            yield return new(item.Name + "/double", HashOf(twice), 0);
        }

        foreach (LossCase item in LossCase.All.Where(static item => item.Target is LossTarget.Labels or LossTarget.Rows))
        {
            yield return new(item.Name + "/float", HashOf(new LossKernel<float>(assembly, item), item), 0);
            yield return new(item.Name + "/double", HashOf(new LossKernel<double>(assembly, item), item), 0);
        }
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static RowReport Parse(string line)
    {
        string[] parts = line.Split(' ');
        return new(parts[0], ulong.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            double.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this.Key} {this.Hash:X16} {this.Error:F2}");

    // The places and the kind of special values: none, in x, in the mask or the targets, in dy or the weights. Every place of every
    // operand where registers and blocks end; elsewhere the operands take turns.
    private static IEnumerable<(int Operand, int Place, double Value)> Faults(int columns)
    {
        yield return (0, -1, 0);
        bool isEverywhere = columns <= LongestAtEveryPlace;
        bool isFull = columns is <= 18 or 31 or 32 or 33 or 63 or 64 or 65;
        for (int i = 0; i < (isEverywhere ? columns : 4); i++)
        {
            int place = isEverywhere ? i : (int)(((uint)i * 2654435761) % (uint)columns);
            for (int operand = 0; operand < 3; operand++)
            {
                if (isFull || operand == (columns + i) % 3)
                {
                    yield return (operand, place, Specials[(columns + i) % Specials.Length]);
                }
            }
        }
    }

    private static ulong HashOf<T>(RowKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ulong hash = 14695981039346656037;
        T[][] all = [.. Enumerable.Range(0, 3).Select(static i => Values<T>(i, 2 * Longest))];
        for (int columns = 1; columns <= Longest; columns++)
        {
            T temperature = T.CreateTruncating(Temperatures[columns % Temperatures.Length]);
            foreach ((int operand, int place, double value) in Faults(columns))
            {
                T[][] operands = Array.ConvertAll(all, values => values[..(2 * columns)]);
                if (place >= 0)
                {
                    operands[operand][operand == 1 ? place : columns + place] = T.CreateTruncating(value);
                }

                if (place % 3 == 1)
                {
                    operands[1][(place + 5) % columns] = T.NegativeInfinity;
                }

                (T[] y, T[] dx) = kernel.Run(operands[0], operands[1], columns, temperature, operands[2]);
                hash = Add(Add(hash, y), dx);
            }
        }

        return hash;
    }

    private static ulong HashOf<T>(LossKernel<T> kernel, LossCase item)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ulong hash = 14695981039346656037;
        for (int columns = 1; columns <= Longest; columns++)
        {
            LossInput<T> ordinary = LossReport.MakeInput<T>(item, 2, columns);
            foreach ((int operand, int place, double value) in Faults(columns))
            {
                LossInput<T> input = ordinary with { X = [.. ordinary.X], Target = [.. ordinary.Target], Weights = [.. ordinary.Weights] };
                T[] faulty = operand == 0 ? input.X : operand == 2 ? input.Weights : input.Target;
                if (place >= 0 && faulty.Length > 0)
                {
                    faulty[place] = T.CreateTruncating(value);
                }

                LossOutput<T> output = kernel.Run(input);
                hash = Add(Add(Add(hash, output.Gradient), output.Losses), [output.Value]);
            }
        }

        return hash;
    }

    // Probabilities within their last place; the rest beside the largest term.
    private static double Distance(RowCase item, RowKernel<float> single, RowKernel<double> twice)
    {
        double worst = 0;
        foreach (int columns in new[] { 1, 2, 3, 8, 17, 64, 100, 300 })
        {
            float[][] operands = [.. Enumerable.Range(0, 3).Select(i => Values<float>(i, 3 * columns))];
            double[][] exact = [.. operands.Select(static values => Array.ConvertAll(values, static value => (double)value))];
            (float[] y, float[] dx) = single.Run(operands[0], operands[1], columns, 0.7f, operands[2]);
            (double[] z, double[] dz) = twice.Run(exact[0], exact[1], columns, 0.7f, exact[2]);
            double unit = item.Activation is "sparsemax" or "hardmax" ? 1 : 0;
            worst = Math.Max(worst, y.Zip(z).Max(pair => Ulps(pair.First, pair.Second, Math.Max(unit, Math.Abs(pair.Second)))));
            double size = operands[2].Max(Math.Abs);
            worst = Math.Max(worst, dx.Zip(dz).Max(pair => Ulps(pair.First, pair.Second, 4 * size)));
        }

        return worst;
    }

    private static double Ulps(float actual, double expected, double size) =>
        ((double)actual).Equals(expected) ? 0 : Math.Abs(actual - expected) / Math.Max(size * Math.ScaleB(1, -23), float.Epsilon);

    private static T[] Values<T>(int operand, int length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. Enumerable.Range(0, length).Select(j => FusedReport.ValueAt<T>(operand, j))];

    // FNV-1a by elements.
    private static ulong Add<T>(ulong hash, T[] values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach (T value in values)
        {
            hash = unchecked((hash ^ CaseReport.BitsOf(T.IsNaN(value) ? T.NaN : value)) * 1099511628211);
        }

        return hash;
    }
}
