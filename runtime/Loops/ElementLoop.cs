using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>The loop over elements without rows: the last elements, then whole registers from the end.</summary>
/// <typeparam name="V">The register.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The kernel.</typeparam>
internal static class ElementLoop<V, T, K>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where K : struct, IKernel<T>
{
    /// <summary>Runs a kernel of any operands.</summary>
    /// <remarks>
    /// Optimized from the first call on, and not put in place: inside of its caller the compiler would no longer put the mathematics in
    /// place.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Run(K kernel, nuint length, in Operands<T> given)
    {
        if (typeof(T) == typeof(InliningBudget))
        {
            InliningBudget.Raise(
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m);
        }

        nuint whole = length - (length % (nuint)V.Count);
        if (whole < length)
        {
            RunRest(kernel, whole, (int)(length - whole), given);
        }

        // From the end, where a load seldom waits for the store before it: spans that were allocated one behind the other, inputs first,
        // agree in the low bits of their addresses a few bytes further on.
        Operands<T> operands = given;
        for (nuint i = whole; i > 0;)
        {
            i -= (nuint)V.Count;
            kernel.Step(new Place<V, T, WholeRegister>(operands, i, 0));
        }
    }

    // A method of its own: the compiler stops putting calls in place when one method has too many locals.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void RunRest(K kernel, nuint start, int count, in Operands<T> operands)
    {
        if (typeof(T) == typeof(InliningBudget))
        {
            InliningBudget.Raise(
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m,
                9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m, 9.9m);
        }

        kernel.Step(new Place<V, T, PartialRegister>(operands, start, count));
    }
}
