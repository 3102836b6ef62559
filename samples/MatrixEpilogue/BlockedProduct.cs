using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MatrixEpilogue;

/// <summary>
/// Multiplies matrices in blocks of four rows and one register of columns: each weight that is loaded serves four sums, and the
/// sums stay in registers until the epilogue has been applied.
/// </summary>
/// <remarks>Rows are a multiple of 4 and columns of 16, so that the sample shows the epilogue and no rest.</remarks>
internal static class BlockedProduct
{
    private const int BlockRows = 4;

    private static readonly int Lanes = Vector512<float>.Count;

    /// <summary>Computes y = left * right.</summary>
    /// <param name="left">Rows x depth, row by row.</param>
    /// <param name="right">Depth x columns, row by row.</param>
    /// <param name="y">Rows x columns.</param>
    /// <param name="depth">The columns of <paramref name="left"/>.</param>
    public static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> y, int depth)
    {
        int rows = left.Length / depth;
        int columns = right.Length / depth;
        for (int row = 0; row < rows; row += BlockRows)
        {
            for (int column = 0; column < columns; column += Lanes)
            {
                Sums sums = SumBlock(left.Slice(row * depth, BlockRows * depth), right, depth, column);
                for (int i = 0; i < BlockRows; i++)
                {
                    sums[i].CopyTo(y.Slice(((row + i) * columns) + column, Lanes));
                }
            }
        }
    }

    /// <summary>Computes y = silu(left * right + bias) + residual, with the epilogue in the registers of the product.</summary>
    public static void MultiplyWithEpilogue(ReadOnlySpan<float> left, ReadOnlySpan<float> right, ReadOnlySpan<float> bias,
        ReadOnlySpan<float> residual, Span<float> y, int depth)
    {
        int rows = left.Length / depth;
        int columns = right.Length / depth;
        for (int row = 0; row < rows; row += BlockRows)
        {
            for (int column = 0; column < columns; column += Lanes)
            {
                Sums sums = SumBlock(left.Slice(row * depth, BlockRows * depth), right, depth, column);
                Vector512<float> biases = Vector512.Create(bias.Slice(column, Lanes));
                for (int i = 0; i < BlockRows; i++)
                {
                    int at = ((row + i) * columns) + column;
                    Epilogues.Apply(sums[i], biases, Vector512.Create(residual.Slice(at, Lanes))).CopyTo(y.Slice(at, Lanes));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Sums SumBlock(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int depth, int column)
    {
        int columns = right.Length / depth;
        ref float weights = ref Unsafe.Add(ref MemoryMarshal.GetReference(right), column);
        Vector512<float> first = default;
        Vector512<float> second = default;
        Vector512<float> third = default;
        Vector512<float> fourth = default;
        for (int i = 0; i < depth; i++)
        {
            Vector512<float> weight = Vector512.LoadUnsafe(ref weights, (nuint)(i * columns));
            first = Vector512.FusedMultiplyAdd(Vector512.Create(left[i]), weight, first);
            second = Vector512.FusedMultiplyAdd(Vector512.Create(left[depth + i]), weight, second);
            third = Vector512.FusedMultiplyAdd(Vector512.Create(left[(2 * depth) + i]), weight, third);
            fourth = Vector512.FusedMultiplyAdd(Vector512.Create(left[(3 * depth) + i]), weight, fourth);
        }

        Sums sums = default;
        sums[0] = first;
        sums[1] = second;
        sums[2] = third;
        sums[3] = fourth;
        return sums;
    }

    [InlineArray(BlockRows)]
    private struct Sums
    {
        private Vector512<float> first;
    }
}
