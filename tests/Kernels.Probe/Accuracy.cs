using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using FusedActivations.Generated;

namespace FusedActivations.Kernels.Probe;

/// <summary>Represents how well a function keeps to its golden file.</summary>
/// <param name="MaxUlp">The largest error on any width, in units in the last place.</param>
/// <param name="Worst">The argument where it occurs.</param>
/// <param name="WidthsAgree">Whether all widths give the same bits.</param>
/// <param name="Hash">A hash of the bits of the widest registers, for comparison with another machine.</param>
public sealed record Accuracy(double MaxUlp, string Worst, bool WidthsAgree, ulong Hash)
{
    /// <summary>Measures a function against the golden file of its name.</summary>
    public static Accuracy Measure<F, V512, V256, V128, T>(string name)
        where F : IFunction
        where V512 : struct, IVector<V512, T>
        where V256 : struct, IVector<V256, T>
        where V128 : struct, IVector<V128, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        GoldenFile<T> golden = GoldenFile<T>.Read(name);
        IReadOnlyDictionary<string, T[]> results = Sweep.OnEveryWidth<F, V512, V256, V128, T>(golden.First, golden.Second);
        double worst = 0;
        string where = "";
        bool agree = true;
        ulong hash = 14695981039346656037;
        for (int i = 0; i < golden.First.Count; i++)
        {
            foreach ((string width, T[] values) in results)
            {
                double error = Ulp.Error(values[i], golden.Results[i], golden.Rests[i]);
                agree &= Bits(values[i]) == Bits(results["512"][i]);
                if (error > worst)
                {
                    worst = error;
                    where = FormattableString.Invariant($"{golden.First[i]:R};{golden.Second[i]:R}@{width}");
                }
            }

            // FNV-1a by elements.
            hash = (hash ^ Bits(results["512"][i])) * 1099511628211;
        }

        return new(worst, where, agree, hash);
    }

    // All NaN count as one: which payload survives is not part of the contract.
    private static ulong Bits<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T canonical = T.IsNaN(value) ? T.NaN : value;
        return typeof(T) == typeof(float) ? Unsafe.BitCast<T, uint>(canonical) : Unsafe.BitCast<T, ulong>(canonical);
    }
}
