using System;
using System.Numerics.Tensors;

namespace FusedActivations.Benchmarks.Losses;

/// <summary>The same results by calls of TensorPrimitives.</summary>
internal static class Compositions
{
    /// <summary>Cross-entropy with its gradient, in as few passes as there can be.</summary>
    public static float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits)
    {
        double total = 0;
        float scale = 1f / labels.Length;
        for (int row = 0; row < labels.Length; row++)
        {
            ReadOnlySpan<float> x = logits.Slice(row * columns, columns);
            Span<float> dx = dlogits.Slice(row * columns, columns);
            TensorPrimitives.Subtract(x, TensorPrimitives.Max(x), dx);
            float gap = dx[labels[row]];
            TensorPrimitives.Exp<float>(dx, dx);
            float sum = TensorPrimitives.Sum<float>(dx);
            total += MathF.Log(sum) - gap;
            TensorPrimitives.Divide(dx, sum, dx);
            dx[labels[row]] -= 1;
            TensorPrimitives.Multiply(dx, scale, dx);
        }

        return (float)(total / labels.Length);
    }
}
