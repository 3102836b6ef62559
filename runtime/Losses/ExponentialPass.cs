using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>
/// Represents the pass over a row of logits y that sums e^(y - shift), target * (maximum - y) and the targets.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements before softmax.</typeparam>
/// <typeparam name="Q">What the targets are made of.</typeparam>
/// <remarks>
/// Element i belongs to running sum i modulo 16, whatever the width. Sixteen terms or pairs are added as they are, and their
/// sum to a compensated one. The elements behind the last whole group of 16, and the group that has the pivot, are taken by
/// themselves: there, places are left out.
/// </remarks>
internal readonly ref partial struct ExponentialPass<V, T, L, Q>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, IBend<T>
    where Q : struct, ITargets
{
    private const int Lanes = CompensatedSums.Lanes;

    private readonly ReadOnlySpan<T> row;
    private readonly RowTargets<T> targets;
    private readonly Span<T> exponentials;
    private readonly T maximum;
    private readonly Span<T> sums;

    private ExponentialPass(ReadOnlySpan<T> row, RowTargets<T> targets, Span<T> exponentials, T maximum, Span<T> sums)
    {
        this.row = row;
        this.targets = targets;
        this.exponentials = exponentials;
        this.maximum = maximum;
        this.sums = sums;
    }

    // Where they are added in pairs, twice as many elements have as many roundings.
    private static int Block
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => InPairs ? 32 * Lanes : 16 * Lanes;
    }

    // Two registers at once share the constants that they load.
    private static bool InPairs
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => L.ArePlain && !Q.HaveRows && !Q.HaveShare;
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static SoftmaxRow Run(ReadOnlySpan<T> row, RowTargets<T> targets, Span<T> exponentials, T maximum, int pivot)
    {
        double largest = LogitOf<T, L>.At(maximum).High.Value;
        if (!T.IsFinite(L.At(new Lane<T>(maximum)).High.Value))
        {
            return LimitRow<T, L, Q>.Read(row, targets, pivot);
        }

        bool isNear = RowShift<V, T>.FitsSums(largest);
        Pair<Lane<double>, double> pivotLogit = isNear ? LogitOf<T, L>.At(row[pivot]) : LogitOf<T, L>.Above(row[pivot], maximum);
        double pivotShare = TargetOf<T, Q>.At(targets, pivot, Q.SkipMasked && T.IsNegativeInfinity(row[pivot]));
        Span<T> sums = stackalloc T[6 * Lanes];
        sums[..Used].Clear();
        ExponentialPass<V, T, L, Q> pass = new(row, targets, exponentials, maximum, sums);
        if (isNear)
        {
            pass.Run<NoShift>(pivot);
            return Result(maximum, 0, largest, pivotLogit, sums, targets, pivotShare);
        }

        pass.Run<MaximumShift>(pivot);
        return Result(maximum, largest, 0, pivotLogit, sums, targets, pivotShare);
    }

    private static SoftmaxRow Result(T maximum, double shift, double aboveShift, Pair<Lane<double>, double> pivotLogit, Span<T> sums,
        RowTargets<T> targets, double pivotShare) =>
        new(Q.SkipMasked ? RowKind.Masked : RowKind.Ordinary, double.CreateTruncating(maximum), shift, pivotLogit, Total(sums, 0))
        {
            AboveShift = aboveShift,
            Distance = Q.HaveRows || Q.HaveShare ? Total(sums, 2) : 0,
            Mass = Q.HaveRows ? Total(sums, 4) : targets.Spread,
            Share = targets.Share,
            PivotShare = pivotShare,
        };

    private static double Total(ReadOnlySpan<T> sums, int first) =>
        LaneFold.Total(sums.Slice(first * Lanes, Lanes), sums.Slice((first + 1) * Lanes, Lanes));

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Run<S>(int pivot)
        where S : struct, IShift
    {
        int whole = this.row.Length & ~(Lanes - 1);
        if (pivot < whole)
        {
            int group = pivot & ~(Lanes - 1);
            this.RunGroups<S>(0, group);
            this.RunPart<S>(group, Lanes, pivot - group);
            this.RunGroups<S>(group + Lanes, whole);
        }
        else
        {
            this.RunGroups<S>(0, whole);
        }

        if (whole < this.row.Length)
        {
            this.RunPart<S>(whole, this.row.Length - whole, pivot - whole);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void RunGroups<S>(int start, int end)
        where S : struct, IShift
    {
        if (start < end)
        {
            ref T exponentials = ref MemoryMarshal.GetReference(this.exponentials.IsEmpty ? this.sums : this.exponentials);
            Run<S>(
                ref MemoryMarshal.GetReference(this.row),
                ref MemoryMarshal.GetReference(this.targets.Row),
                ref MemoryMarshal.GetReference(this.targets.Weights),
                ref exponentials,
                ref MemoryMarshal.GetReference(this.sums),
                this.maximum,
                this.targets.Keep,
                this.targets.Share,
                !this.exponentials.IsEmpty,
                (nuint)start,
                (nuint)end);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Run<S>(ref T xs, ref T qs, ref T ws, ref T es, ref T sums, T maximum, double keep, double share, bool writes,
        nuint start, nuint end)
        where S : struct, IShift
    {
        Pair<V, T> largest = L.At(V.Broadcast(maximum));
        V keeps = V.Create(keep);
        V shares = V.Create(share);
        V found = S.FindsMaximum ? V.Load(ref sums, (nuint)Used) : default;
        for (nuint block = start; block < end; block += (nuint)Block)
        {
            nuint blockEnd = Math.Min(block + (nuint)Block, end);
            for (nuint lane = 0; lane < Lanes; lane += (nuint)V.Count)
            {
                V sum = default;
                V distance = default;
                V mass = default;
                nuint i = block + lane;
                for (; InPairs && i + Lanes < blockEnd; i += 2 * Lanes)
                {
                    V x = V.Load(ref xs, i);
                    V next = V.Load(ref xs, i + Lanes);
                    found = S.FindsMaximum ? V.AtLeast(V.AtLeast(x, next), found) : found;
                    V first = S.Exponential<V, T, L>(x, largest);
                    V second = S.Exponential<V, T, L>(next, largest);
                    if (writes)
                    {
                        V.Store(first, ref es, i);
                        V.Store(second, ref es, i + Lanes);
                    }

                    sum += first + second;
                }

                for (; i < blockEnd; i += Lanes)
                {
                    V x = V.Load(ref xs, i);
                    found = S.FindsMaximum ? V.AtLeast(x, found) : found;
                    V exponential = S.Exponential<V, T, L>(x, largest);
                    if (writes)
                    {
                        V.Store(Marked(x, exponential), ref es, i);
                    }

                    sum += exponential;
                    if (Q.HaveRows || Q.HaveShare)
                    {
                        V target = Target(IsMasked(x), Q.HaveRows ? V.Load(ref qs, i) : default,
                            Q.HaveWeights ? V.Load(ref ws, i) : default, keeps, shares);
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

        if (S.FindsMaximum)
        {
            V.Store(found, ref sums, (nuint)Used);
        }
    }

    // maximum - y
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Gap(V x, Pair<V, T> largest) => L.ArePlain ? largest.High - x : BentExponential<V, T, L>.Gap(x, largest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V IsMasked(V x) => Q.SkipMasked ? V.Equal(x, V.Create(double.NegativeInfinity)) : default;

    // The gradient has to tell a masked class from one whose exponential is too small.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Marked(V x, V exponential) => Q.SkipMasked ? V.Select(IsMasked(x), V.Create(-1), exponential) : exponential;

    /// <summary>Gives <c>(keep * row + share) * weight</c>, where a masked class has no share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Target(V isMasked, V row, V weight, V keep, V share)
    {
        V target = Q.SkipMasked ? V.Select(isMasked, default, share) : share;
        if (Q.HaveRows)
        {
            target = Q.HaveShare ? V.MultiplyAdd(row, keep, target) : row;
        }

        return Q.HaveWeights ? target * weight : target;
    }
}
