using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace FusedActivations.Generated;

/// <summary>Checks the labels of a loss before anything is written.</summary>
internal static class ClassLabels
{
    /// <summary>Requires that every label is a class.</summary>
    /// <param name="labels">The label of each row.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ArgumentOutOfRangeException">A label is no class.</exception>
    public static void Check<L>(ReadOnlySpan<L> labels, int classes, string parameter)
        where L : unmanaged, IBinaryInteger<L>
    {
        for (int row = 0; row < labels.Length; row++)
        {
            long label = long.CreateTruncating(labels[row]);
            if ((ulong)label >= (ulong)classes)
            {
                Throw(row, label, classes, parameter);
            }
        }
    }

    /// <summary>Requires that every label is a class or the one of rows that do not count, and counts the others.</summary>
    /// <param name="labels">The label of each row.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="ignored">The label of rows that do not count.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <returns>The number of rows that count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A label is no class.</exception>
    public static int Count<L>(ReadOnlySpan<L> labels, int classes, long ignored, string parameter)
        where L : unmanaged, IBinaryInteger<L>
    {
        int kept = 0;
        for (int row = 0; row < labels.Length; row++)
        {
            long label = long.CreateTruncating(labels[row]);
            if (label == ignored)
            {
                continue;
            }

            if ((ulong)label >= (ulong)classes)
            {
                Throw(row, label, classes, parameter);
            }

            kept++;
        }

        return kept;
    }

    /// <summary>Adds the weights of the labels.</summary>
    /// <param name="labels">The label of each row, checked.</param>
    /// <param name="weights">The weight of each class.</param>
    public static double Weigh<L, T>(ReadOnlySpan<L> labels, ReadOnlySpan<T> weights)
        where L : unmanaged, IBinaryInteger<L>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        LossSum sum = default;
        foreach (L label in labels)
        {
            sum.Add(double.CreateTruncating(weights[int.CreateTruncating(label)]));
        }

        return sum.Value;
    }

    /// <summary>Adds the weights of the labels that count.</summary>
    /// <param name="labels">The label of each row.</param>
    /// <param name="weights">The weight of each class.</param>
    /// <param name="ignored">The label of rows that do not count.</param>
    public static double Weigh<L, T>(ReadOnlySpan<L> labels, ReadOnlySpan<T> weights, long ignored)
        where L : unmanaged, IBinaryInteger<L>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        LossSum sum = default;
        foreach (L label in labels)
        {
            long index = long.CreateTruncating(label);
            if (index != ignored)
            {
                sum.Add(double.CreateTruncating(weights[(int)index]));
            }
        }

        return sum.Value;
    }

    /// <summary>Adds the weights of all classes.</summary>
    /// <param name="weights">The weight of each class.</param>
    public static double Total<T>(ReadOnlySpan<T> weights)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        LossSum sum = default;
        foreach (T weight in weights)
        {
            sum.Add(double.CreateTruncating(weight));
        }

        return sum.Value;
    }

    [DoesNotReturn]
    private static void Throw(int row, long label, int classes, string parameter)
    {
        string message =
            string.Create(CultureInfo.InvariantCulture, $"Row {row} has the label {label}; the classes are 0 to {classes - 1}.");
        throw new ArgumentOutOfRangeException(parameter, label, message);
    }
}
