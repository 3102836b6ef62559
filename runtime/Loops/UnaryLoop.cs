using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>The loop of a function of one element: the last elements, then whole registers from the end.</summary>
/// <typeparam name="V">The register.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The function.</typeparam>
/// <remarks>
/// As <see cref="ElementLoop{V, T, K}"/>, without operands by number: the compiler stops putting calls in place at 512 local variables, and
/// what the mathematics leaves of them is little.
/// </remarks>
internal static class UnaryLoop<V, T, K>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where K : struct, IUnaryKernel<T>
{
    /// <summary>Runs the function.</summary>
    /// <remarks>
    /// Optimized from the first call on, and not put in place: inside of its caller the compiler would no longer put the mathematics in
    /// place.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Run(K function, nuint length, ref T input, ref T output)
    {
        nuint whole = length - (length % (nuint)V.Count);
        if (whole < length)
        {
            RunRest(function, whole, (int)(length - whole), ref input, ref output);
        }

        // From the end: see the loop of kernels with more operands.
        for (nuint i = whole; i > 0;)
        {
            i -= (nuint)V.Count;
            V.Store(function.Compute(V.Load(ref input, i)), ref output, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunRest(K function, nuint start, int count, ref T input, ref T output) =>
        V.StorePartial(function.Compute(V.LoadPartial(ref input, start, count)), ref output, start, count);
}
