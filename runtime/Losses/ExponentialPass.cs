using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FusedActivations.Vectors;

namespace FusedActivations.Losses;

/// <summary>
/// Represents the pass over a row of logits y that sums e^(y - shift), target * (maximum - y) and the targets.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements before softmax.</typeparam>
/// <typeparam name="Q">What the targets are made of.</typeparam>
/// <remarks>
/// Element i belongs to running sum i modulo 16, whatever the width. Sixteen terms are added as they are, and their sum to
/// a compensated one. The elements behind the last whole group of 16, and the group that has the pivot, take the way
/// through a buffer: there, places can be left out.
/// </remarks>
internal readonly ref struct ExponentialPass<V, T, L, Q>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, ILogits<T>
    where Q : struct, ITargets
{
    private const int Lanes = 16;
    private const int Block = 16 * Lanes;

    // Between e^-14 and e^44, sums over any row stay far from the ends of float's range.
    private const double LowestWithoutShift = -14;
    private const double HighestWithoutShift = 44;

    private readonly ReadOnlySpan<T> _row;
    private readonly RowTargets<T> _targets;
    private readonly Span<T> _exponentials;
    private readonly T _maximum;
    private readonly Span<T> _sums;

    private ExponentialPass(ReadOnlySpan<T> row, RowTargets<T> targets, Span<T> exponentials, T maximum, Span<T> sums)
    {
        _row = row;
        _targets = targets;
        _exponentials = exponentials;
        _maximum = maximum;
        _sums = sums;
    }

    // Sums and errors of the exponentials, of the distances, of the targets: as many as there are.
    private static int Used
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (Q.HaveRows ? 6 : Q.HaveShare ? 4 : 2) * Lanes;
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="exponentials">Receives e^(y - shift), or is empty; it may be the row itself.</param>
    /// <param name="maximum">The largest element.</param>
    /// <param name="pivot">The place that the sum leaves out.</param>
    [SkipLocalsInit]
    public static SoftmaxRow Run(ReadOnlySpan<T> row, RowTargets<T> targets, Span<T> exponentials, T maximum, int pivot)
    {
        Pair<Lane<double>, double> largest = LogitOf<T, L>.At(maximum);
        Pair<Lane<double>, double> pivotLogit = LogitOf<T, L>.At(row[pivot]);
        Span<T> sums = stackalloc T[6 * Lanes];
        sums[..Used].Clear();
        ExponentialPass<V, T, L, Q> pass = new(row, targets, exponentials, maximum, sums);
        Pair<Lane<double>, double> shift = default;
        if (largest.High.Value is >= LowestWithoutShift and <= HighestWithoutShift)
        {
            pass.Run<NoShift>(pivot);
        }
        else
        {
            shift = largest;
            pass.Run<MaximumShift>(pivot);
        }

        return new SoftmaxRow(
            double.CreateTruncating(maximum),
            largest,
            shift,
            pivotLogit,
            Total(sums, 0),
            Q.HaveRows || Q.HaveShare ? Total(sums, 2) : 0,
            Q.HaveRows ? Total(sums, 4) : 0);
    }

    private static double Total(ReadOnlySpan<T> sums, int first) => LossSum.Of(sums.Slice(first * Lanes, Lanes), sums.Slice((first + 1) * Lanes, Lanes));

    private void Run<S>(int pivot)
        where S : struct, IShift
    {
        int whole = _row.Length & ~(Lanes - 1);
        if (pivot < whole)
        {
            int group = pivot & ~(Lanes - 1);
            this.RunGroups<S>(0, group);
            this.RunThroughBuffer<S>(group, Lanes, pivot - group);
            this.RunGroups<S>(group + Lanes, whole);
        }
        else
        {
            this.RunGroups<S>(0, whole);
        }

        if (whole < _row.Length)
        {
            this.RunThroughBuffer<S>(whole, _row.Length - whole, pivot - whole);
        }
    }

    private void RunGroups<S>(int start, int end)
        where S : struct, IShift
    {
        if (start < end)
        {
            ref T exponentials = ref MemoryMarshal.GetReference(_exponentials.IsEmpty ? _sums : _exponentials);
            Run<S>(ref MemoryMarshal.GetReference(_row), ref MemoryMarshal.GetReference(_targets.Row), ref MemoryMarshal.GetReference(_targets.Weights), ref exponentials, ref MemoryMarshal.GetReference(_sums), _maximum, _targets.Keep, _targets.Share, !_exponentials.IsEmpty, (nuint)start, (nuint)end);
        }
    }

    // The places behind the row's end have a target of zero, and the largest logit: their distance is zero, too.
    [SkipLocalsInit]
    private void RunThroughBuffer<S>(int start, int count, int pivot)
        where S : struct, IShift
    {
        Span<T> buffer = stackalloc T[4 * Lanes];
        Span<T> exponentials = buffer[(3 * Lanes)..];
        buffer[..Lanes].Fill(_maximum);
        _row.Slice(start, count).CopyTo(buffer);
        if (Q.HaveRows || Q.HaveWeights)
        {
            buffer.Slice(Lanes, 2 * Lanes).Clear();
        }

        if (Q.HaveRows)
        {
            _targets.Row.Slice(start, count).CopyTo(buffer[Lanes..]);
        }

        if (Q.HaveWeights)
        {
            _targets.Weights.Slice(start, count).CopyTo(buffer[(2 * Lanes)..]);
        }

        // The sums of one group are its terms; the places that do not count are cleared below.
        Span<T> sums = stackalloc T[6 * Lanes];
        sums[..Used].Clear();
        ref T first = ref MemoryMarshal.GetReference(buffer);
        Run<S>(ref first, ref Unsafe.Add(ref first, Lanes), ref Unsafe.Add(ref first, 2 * Lanes), ref Unsafe.Add(ref first, 3 * Lanes), ref MemoryMarshal.GetReference(sums), _maximum, _targets.Keep, _targets.Share, writes: true, 0, Lanes);
        if (!_exponentials.IsEmpty)
        {
            exponentials[..count].CopyTo(_exponentials[start..]);
        }

        exponentials[count..].Clear();
        if ((uint)pivot < Lanes)
        {
            exponentials[pivot] = T.Zero;
        }

        exponentials.CopyTo(sums);
        if (Q.HaveRows && Q.HaveShare)
        {
            sums.Slice((4 * Lanes) + count, Lanes - count).Clear();
        }

        this.AddToSums(sums);
    }

    private void AddToSums(Span<T> terms)
    {
        ref T first = ref MemoryMarshal.GetReference(_sums);
        ref T term = ref MemoryMarshal.GetReference(terms);
        for (nuint offset = 0; offset < (nuint)Used; offset += 2 * Lanes)
        {
            for (nuint lane = 0; lane < Lanes; lane += (nuint)V.Count)
            {
                V.Accumulate(V.Load(ref term, offset + lane), ref Unsafe.Add(ref first, offset), ref Unsafe.Add(ref first, offset + Lanes), lane);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Run<S>(ref T xs, ref T qs, ref T ws, ref T es, ref T sums, T maximum, double keep, double share, bool writes, nuint start, nuint end)
        where S : struct, IShift
    {
        Pair<V, T> largest = L.At(V.Broadcast(maximum));
        V keeps = V.Create(keep);
        V shares = V.Create(share);
        for (nuint block = start; block < end; block += Block)
        {
            nuint blockEnd = Math.Min(block + Block, end);
            for (nuint lane = 0; lane < Lanes; lane += (nuint)V.Count)
            {
                V sum = default;
                V distance = default;
                V mass = default;
                for (nuint i = block + lane; i < blockEnd; i += Lanes)
                {
                    V x = V.Load(ref xs, i);
                    V exponential = S.Exponential<V, T, L>(x, largest);
                    if (writes)
                    {
                        V.Store(exponential, ref es, i);
                    }

                    sum += exponential;
                    if (Q.HaveRows || Q.HaveShare)
                    {
                        V target = TargetAt(ref qs, ref ws, i, keeps, shares);
                        distance += V.WhereEqual(target, default, default, target * Gap(x, largest));
                        mass += Q.HaveRows ? target : default;
                    }
                }

                V.Accumulate(sum, ref sums, ref Unsafe.Add(ref sums, Lanes), lane);
                if (Q.HaveRows || Q.HaveShare)
                {
                    V.Accumulate(distance, ref Unsafe.Add(ref sums, 2 * Lanes), ref Unsafe.Add(ref sums, 3 * Lanes), lane);
                }

                if (Q.HaveRows)
                {
                    V.Accumulate(mass, ref Unsafe.Add(ref sums, 4 * Lanes), ref Unsafe.Add(ref sums, 5 * Lanes), lane);
                }
            }
        }
    }

    // maximum - y
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Gap(V x, Pair<V, T> largest)
    {
        if (L.ArePlain)
        {
            return largest.High - x;
        }

        Pair<V, T> gap = largest - L.At(x);
        return gap.High + gap.Low;
    }

    /// <summary>Gives <c>(keep * row + share) * weight</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V TargetAt(ref T qs, ref T ws, nuint i, V keep, V share)
    {
        V target = share;
        if (Q.HaveRows)
        {
            target = Q.HaveShare ? V.MultiplyAdd(V.Load(ref qs, i), keep, share) : V.Load(ref qs, i);
        }

        return Q.HaveWeights ? target * V.Load(ref ws, i) : target;
    }
}
