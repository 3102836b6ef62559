using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>The loop over rows, for operands per column or per row and for sums.</summary>
/// <typeparam name="V">The register.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The kernel.</typeparam>
internal static class RowLoop<V, T, K>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where K : struct, IKernel<T>
{
    /// <summary>Runs a kernel on some rows.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="operands">The operands; outputs that are sums stand for their running sums.</param>
    /// <param name="sums">The sums.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row behind the last one.</param>
    /// <param name="columns">The elements of a row.</param>
    public static void Run(K kernel, in Operands<T> operands, in RunningSums<T> sums, int first, int end, int columns)
    {
        if (sums.IsEmpty)
        {
            RunStrip(kernel, operands, sums, hasRowSums: false, first, end, columns, 0, columns);
            return;
        }

        sums.Clear(Access.SumRows, Access.SumAll);
        bool hasRowSums = sums.Any(Access.SumRows, Access.SumRows);
        if (!sums.Any(Access.SumColumns, Access.SumPairedColumns))
        {
            RunStrip(kernel, operands, sums, hasRowSums, first, end, columns, 0, columns);
        }
        else
        {
            // A strip of columns at a time, whose sums stay in the nearest cache.
            for (int strip = 0; strip < columns; strip += CompensatedSums.Strip)
            {
                int stripEnd = Math.Min(strip + CompensatedSums.Strip, columns);
                sums.Clear(Access.SumColumns, Access.SumPairedColumns);
                RunStrip(kernel, operands, sums, hasRowSums, first, end, columns, strip, stripEnd);
                sums.WriteColumns(strip, stripEnd - strip, columns);
            }
        }

        sums.WriteAll();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunStrip(K kernel, in Operands<T> given, in RunningSums<T> sums, bool hasRowSums, int first, int end, int columns,
        int strip, int stripEnd)
    {
        if (typeof(T) == typeof(InliningBudget))
        {
            InliningBudget.Raise(
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m);
        }

        Operands<T> operands = given;
        for (int row = first; row < end; row++)
        {
            nuint start = (nuint)row * (nuint)columns;
            nuint column = (nuint)strip;
            for (; column + (nuint)V.Count <= (nuint)stripEnd; column += (nuint)V.Count)
            {
                kernel.Step(new Place<V, T, WholeRegister>(operands, (nuint)row, start, (nuint)columns, column, column - (nuint)strip, 0));
            }

            if (column < (nuint)stripEnd)
            {
                RunRest(kernel, given, (nuint)row, start, (nuint)columns, column, column - (nuint)strip, (int)((nuint)stripEnd - column));
            }

            if (hasRowSums)
            {
                sums.EndRow(row, strip == 0);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunRest(K kernel, in Operands<T> operands, nuint row, nuint start, nuint columns, nuint column, nuint sum,
        int count)
    {
        if (typeof(T) == typeof(InliningBudget))
        {
            InliningBudget.Raise(
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m);
        }

        kernel.Step(new Place<V, T, PartialRegister>(operands, row, start, columns, column, sum, count));
    }
}
