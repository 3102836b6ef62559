using System;
using System.Globalization;
using System.Numerics.Tensors;
using FusedActivations.Generated;

namespace FusedActivations.Benchmarks.Functions;

/// <summary>Measures softmax over rows of a length, for each width and beside TensorPrimitives.</summary>
/// <param name="columns">The row length.</param>
internal sealed class RowKernels(int columns)
{
    private readonly int rows = Math.Max(1, 4096 / columns);
    private readonly float[] x = Inputs(Math.Max(1, 4096 / columns) * columns);
    private readonly float[] y = new float[Math.Max(1, 4096 / columns) * columns];

    /// <summary>Prints a line: nanoseconds an element.</summary>
    public void Print()
    {
        double widest = Batches.Fastest(this.Run<Lanes512<float>>, this.x.Length);
        double half = Batches.Fastest(this.Run<Lanes256<float>>, this.x.Length);
        double quarter = Batches.Fastest(this.Run<Lanes128<float>>, this.x.Length);
        double single = Batches.Fastest(this.Run<Lane<float>>, this.x.Length);
        double tensors = Batches.Fastest(this.Tensors, this.x.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"Softmax" + columns,-18}{widest,8:F3}{half,8:F3}{quarter,8:F3}{single,8:F3}{tensors,9:F3}{tensors / widest,7:F2}"));
    }

    private static float[] Inputs(int length)
    {
        Random random = new(1);
        float[] values = new float[length];
        for (int i = 0; i < length; i++)
        {
            values[i] = (random.NextSingle() * 10) - 5;
        }

        return values;
    }

    private void Run<V>()
        where V : struct, IVector<V, float> => Softmax<V, float, PlainLogits<V, float>>.WriteRows(this.x, default, 1, columns, this.y);

    private void Tensors()
    {
        for (int row = 0; row < this.rows; row++)
        {
            TensorPrimitives.SoftMax(this.x.AsSpan(row * columns, columns), this.y.AsSpan(row * columns, columns));
        }
    }
}
