using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.InteropServices;
using FusedActivations.Generated;

namespace FusedActivations.Kernels.Probe;

/// <summary>Computes a function over spans, with a register of any width.</summary>
public static class Sweep
{
    /// <summary>Computes every element, the last ones in a partly filled register.</summary>
    public static void Run<F, V, T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> result)
        where F : IFunction
        where V : struct, IVector<V, T>
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(x);
        ref T second = ref MemoryMarshal.GetReference(y);
        ref T destination = ref MemoryMarshal.GetReference(result);
        int index = 0;
        for (; index <= result.Length - V.Count; index += V.Count)
        {
            V.Store(F.At<V, T>(V.Load(ref first, (nuint)index), V.Load(ref second, (nuint)index)), ref destination, (nuint)index);
        }

        int rest = result.Length - index;
        if (rest > 0)
        {
            V last = F.At<V, T>(V.LoadPartial(ref first, (nuint)index, rest), V.LoadPartial(ref second, (nuint)index, rest));
            V.StorePartial(last, ref destination, (nuint)index, rest);
        }
    }

    /// <summary>Computes a function on each of the four widths.</summary>
    public static IReadOnlyDictionary<string, T[]> OnEveryWidth<F, V512, V256, V128, T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
        where F : IFunction
        where V512 : struct, IVector<V512, T>
        where V256 : struct, IVector<V256, T>
        where V128 : struct, IVector<V128, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] x = first.ToArray();
        T[] y = second.ToArray();
        Dictionary<string, T[]> results = new(StringComparer.Ordinal)
        {
            ["512"] = new T[x.Length],
            ["256"] = new T[x.Length],
            ["128"] = new T[x.Length],
            ["1"] = new T[x.Length],
        };
        Run<F, V512, T>(x, y, results["512"]);
        Run<F, V256, T>(x, y, results["256"]);
        Run<F, V128, T>(x, y, results["128"]);
        Run<F, Lane<T>, T>(x, y, results["1"]);
        return results;
    }
}
