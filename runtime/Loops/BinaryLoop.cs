using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>The loop of a function of two elements.</summary>
/// <typeparam name="V">The register.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The function.</typeparam>
/// <remarks>See <see cref="UnaryLoop{V, T, K}"/>.</remarks>
internal static class BinaryLoop<V, T, K>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where K : struct, IBinaryKernel<T>
{
    /// <summary>Runs the function.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Run(K function, nuint length, ref T first, ref T second, ref T output)
    {
        nuint whole = length - (length % (nuint)V.Count);
        if (whole < length)
        {
            RunRest(function, whole, (int)(length - whole), ref first, ref second, ref output);
        }

        for (nuint i = whole; i > 0;)
        {
            i -= (nuint)V.Count;
            V.Store(function.Compute(V.Load(ref first, i), V.Load(ref second, i)), ref output, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunRest(K function, nuint start, int count, ref T first, ref T second, ref T output) =>
        V.StorePartial(
            function.Compute(V.LoadPartial(ref first, start, count), V.LoadPartial(ref second, start, count)), ref output, start, count);
}
