using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Reflection;

namespace FusedActivations.Kernels.Generated;

/// <summary>Computes fused expressions and their gradients on data of many shapes.</summary>
public static class FusedReport
{
    /// <summary>Gets the row lengths about which registers and strips end.</summary>
    public static IReadOnlyList<int> Columns { get; } = [1, 3, 15, 16, 17, 255, 256, 257, 300];

    /// <summary>Gives element j of operand i: between -2 and 2, without a pattern, and the same as a float and as a double.</summary>
    public static T ValueAt<T>(int i, int j)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Multiplication by the golden ratio (D. Knuth) scatters the bits.
        uint scattered = unchecked((((uint)j * 7) + (uint)i + 1) * 2654435769u);
        scattered ^= scattered >> 15;
        scattered = unchecked(scattered * 2246822519u);
        return T.CreateChecked(((scattered >> 8) * (4.0f / (1 << 24))) - 2f);
    }

    /// <summary>Hashes the bits of all outputs and gradients.</summary>
    public static ulong Hash(
        Assembly assembly) =>
            unchecked((((((HashOf<float>(assembly) * 31) + HashOf<double>(assembly)) * 31) + new GatedKernels<float>(assembly).Hash()) * 31)
                + new GatedKernels<double>(assembly).Hash());

    private static ulong HashOf<T>(Assembly assembly)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // FNV-1a by elements.
        ulong hash = 14695981039346656037;
        foreach (FusedKernel<T> kernel in new FusedKernels<T>(assembly).All)
        {
            foreach (int columns in Columns)
            {
                T[][] x = kernel.MakeOperands(100, columns, ValueAt<T>);
                T[] dy = [.. Enumerable.Range(0, x[0].Length).Select(static j => ValueAt<T>(6, j))];
                foreach (T value in kernel.Backward(x, dy, columns)
                    .SelectMany(static gradient => gradient)
                    .Concat(kernel.Forward(x, columns)))
                {
                    hash = unchecked((hash ^ CaseReport.BitsOf(value)) * 1099511628211);
                }
            }
        }

        return hash;
    }
}
