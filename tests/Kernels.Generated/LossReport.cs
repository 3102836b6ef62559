using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace FusedActivations.Kernels.Generated;

/// <summary>Computes losses and gradients on data of many shapes.</summary>
public static class LossReport
{
    /// <summary>Gets the row lengths about which registers, groups and blocks end.</summary>
    public static IReadOnlyList<int> Columns { get; } = [1, 2, 3, 15, 16, 17, 31, 33, 255, 256, 257, 300, 1000];

    /// <summary>Makes the input of a case: predictions and targets inside of their domains.</summary>
    public static LossInput<T> MakeInput<T>(LossCase item, int rows, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] x = Values<T>(0, rows * columns);
        T[] target = Values<T>(1, rows * columns);
        if (item.Name is "Msle" || item.Name.StartsWith("Poisson", StringComparison.Ordinal))
        {
            (x, target) = (Array.ConvertAll(x, static value => T.Abs(value) + T.CreateTruncating(0.125)),
                Array.ConvertAll(target, static value => T.Round(T.Abs(value) * T.CreateTruncating(3))));
        }
        else if (item.Name.StartsWith("Bce", StringComparison.Ordinal)
            || (item.Target == LossTarget.Values && item.Name.Contains("Focal", StringComparison.Ordinal)))
        {
            target = Array.ConvertAll(target, static value => T.Abs(value) / T.CreateTruncating(2));
        }
        else if (item.Name.EndsWith("Hinge", StringComparison.Ordinal))
        {
            target = Array.ConvertAll(target, static value => value < T.Zero ? -T.One : T.One);
        }
        else if (item.Target == LossTarget.Rows)
        {
            target = Normalize(target, columns);
        }

        // Probabilities; powers of two keep them the same in both precisions.
        if (item.Name is "Bce" or "BceSmooth" or "Sparse" or "Categorical" or "Dice" or "DiceSmooth" or "Jaccard" or "Tversky"
            || item.Name.StartsWith("BinaryFocal", StringComparison.Ordinal))
        {
            x = Array.ConvertAll(x, static value => (T.Abs(value) / T.CreateTruncating(4)) + T.CreateTruncating(0.125));
        }

        int[] labels = [.. Enumerable.Range(0, rows).Select(row => (int)((uint)((row * 2654435761L) >> 7) % (uint)columns))];
        T[] variance = Array.ConvertAll(Values<T>(2, rows * columns), static value => T.Abs(value) + T.CreateTruncating(0.0625));
        T[] weights = Array.ConvertAll(Values<T>(3, columns), static value => T.Abs(value) + T.CreateTruncating(0.25));
        return new(x, target, labels, item.Target == LossTarget.ValuesAndVariance ? variance : [], weights, columns);
    }

    /// <summary>Hashes the bits of all losses and gradients.</summary>
    public static ulong Hash(Assembly assembly) => unchecked((HashOf<float>(assembly) * 31) + HashOf<double>(assembly));

    private static ulong HashOf<T>(Assembly assembly)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // FNV-1a by elements.
        ulong hash = 14695981039346656037;
        foreach (LossCase item in LossCase.All)
        {
            LossKernel<T> kernel = new(assembly, item);
            foreach (int columns in Columns)
            {
                LossOutput<T> output = kernel.Run(MakeInput<T>(item, 7, columns));
                foreach (T value in output.Gradient.Concat(output.VarianceGradient).Concat(output.Losses).Append(output.Value))
                {
                    hash = unchecked((hash ^ CaseReport.BitsOf(value)) * 1099511628211);
                }
            }
        }

        return hash;
    }

    private static T[] Values<T>(int operand, int length)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        [.. Enumerable.Range(0, length).Select(j => FusedReport.ValueAt<T>(operand, j))];

    private static T[] Normalize<T>(T[] target, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] result = new T[target.Length];
        for (int i = 0; i < target.Length; i++)
        {
            T sum = T.Zero;
            foreach (T value in target.AsSpan(i / columns * columns, columns))
            {
                sum += T.Abs(value);
            }

            result[i] = T.Abs(target[i]) / sum;
        }

        return result;
    }
}
