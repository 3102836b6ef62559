using System;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace FusedActivations.Kernels.Generated;

/// <summary>Runs the methods of <see cref="RowSource"/>.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
public sealed class RowKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly RowCase item;
    private readonly Pass pass;

    /// <summary>Initializes the kernel of a case.</summary>
    public RowKernel(Assembly assembly, RowCase item)
    {
        this.item = item;
        this.pass =
            assembly.GetType(typeof(T) == typeof(float) ? "Rows.Single" : "Rows.Double", throwOnError: true)!.GetMethod("Run" + item.Name)!
                .CreateDelegate<Pass>();
    }

    private delegate void Pass(ReadOnlySpan<T> x, ReadOnlySpan<T> mask, int columns, T temperature, ReadOnlySpan<T> dy, Span<T> y,
        Span<T> dx);

    /// <summary>Computes outputs and gradients.</summary>
    /// <param name="x">The inputs.</param>
    /// <param name="mask">The mask, as long as the inputs; where it is shared, its first row.</param>
    /// <param name="columns">The row length.</param>
    /// <param name="temperature">The temperature, where it is a parameter.</param>
    /// <param name="dy">The gradient by the outputs, as long as the inputs; where a row has one output, the first of them.</param>
    public (T[] Y, T[] Dx) Run(T[] x, T[] mask, int columns, T temperature, T[] dy)
    {
        int outputs = this.item.IsReduction ? x.Length / columns : x.Length;
        T[] y = [.. Enumerable.Repeat(T.CreateTruncating(12345), outputs)];
        T[] dx = [.. Enumerable.Repeat(T.CreateTruncating(12345), x.Length)];
        this.pass(x, mask, columns, temperature, dy.AsSpan(0, outputs), y, dx);
        return (y, dx);
    }
}
