using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <content>Takes the groups of which places are left out: the pivot, and those behind the row.</content>
internal readonly ref partial struct ExponentialPass<V, T, L, Q>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void RunPart<S>(int start, int count, int pivot)
        where S : struct, IShift
    {
        if (S.FindsMaximum)
        {
            T maximum = RowMaximum<V, T, PlainLogits<V, T>>.Of(this.row.Slice(start, count), default, default);
            ref T found = ref this.sums[Used];
            found = maximum > found ? maximum : found;
        }

        ref T exponentials = ref MemoryMarshal.GetReference(this.exponentials.IsEmpty ? this.sums : this.exponentials);
        RunPart<S>(
            ref MemoryMarshal.GetReference(this.row),
            ref MemoryMarshal.GetReference(this.targets.Row),
            ref MemoryMarshal.GetReference(this.targets.Weights),
            ref exponentials,
            ref MemoryMarshal.GetReference(this.sums),
            this.maximum,
            this.targets.Keep,
            this.targets.Share,
            !this.exponentials.IsEmpty,
            start,
            count,
            pivot);
    }

    // At most 16 elements, less the pivot if it is one of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunPart<S>(ref T xs, ref T qs, ref T ws, ref T es, ref T sums, T maximum, double keep, double share, bool writes,
        int start, int count, int pivot)
        where S : struct, IShift
    {
        Pair<V, T> largest = L.At(V.Broadcast(maximum));
        for (int lane = 0; lane < count; lane += V.Count)
        {
            nuint i = (nuint)(start + lane);
            int left = count - lane;
            V x = LoadUpTo(ref xs, i, left);
            V exponential = S.Exponential<V, T, L>(x, largest);
            if (writes)
            {
                StoreUpTo(Marked(x, exponential), ref es, i, left);
            }

            V behind = FirstLanes<V, T>.Keep(default, pivot - lane + 1, exponential);
            V term = FirstLanes<V, T>.Keep(FirstLanes<V, T>.Keep(exponential, pivot - lane, behind), left, default);
            V.Accumulate(term, ref sums, ref Unsafe.Add(ref sums, Lanes), (nuint)lane);
            if (Q.HaveRows || Q.HaveShare)
            {
                V row = Q.HaveRows ? LoadUpTo(ref qs, i, left) : default;
                V weight = Q.HaveWeights ? LoadUpTo(ref ws, i, left) : default;
                V target = FirstLanes<V, T>.Keep(Target(IsMasked(x), row, weight, V.Create(keep), V.Create(share)), left, default);
                V distance = V.WhereEqual(target, default, default, target * Gap(x, largest));
                V.Accumulate(distance, ref Unsafe.Add(ref sums, 2 * Lanes), ref Unsafe.Add(ref sums, 3 * Lanes), (nuint)lane);
                if (Q.HaveRows)
                {
                    V.Accumulate(target, ref Unsafe.Add(ref sums, 4 * Lanes), ref Unsafe.Add(ref sums, 5 * Lanes), (nuint)lane);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V LoadUpTo(ref T source, nuint index, int count) =>
        count < V.Count ? V.LoadPartial(ref source, index, count) : V.Load(ref source, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void StoreUpTo(V value, ref T destination, nuint index, int count)
    {
        if (count < V.Count)
        {
            V.StorePartial(value, ref destination, index, count);
        }
        else
        {
            V.Store(value, ref destination, index);
        }
    }
}
