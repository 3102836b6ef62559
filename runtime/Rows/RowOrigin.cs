using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Represents the element of a row from which the differences of logits are taken: one of the largest.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <param name="input">Its signed input.</param>
/// <param name="mask">Its mask, or 0.</param>
internal readonly struct RowOrigin<V, T, TLogits>(T input, T mask)
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    // 2^20, where what a rounded logit has lost makes no difference that counts. Beyond, logits that round alike may be far apart.
    private const double Exact = 1048576;

    /// <summary>Gets the signed input; infinite or NaN where the row has a limit or is NaN.</summary>
    public T Input { get; } = input;

    /// <summary>Gets the mask, or 0.</summary>
    public T Mask { get; } = mask;

    /// <summary>Gets whether the row is one of numbers.</summary>
    public bool IsFinite
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => double.IsFinite(RowScalar<T>.Widen(this.Input));
    }

    /// <summary>Finds it.</summary>
    /// <param name="inputs">The inputs, at least one.</param>
    /// <param name="mask">The mask, where there is one.</param>
    /// <param name="temperature">The temperature.</param>
    /// <param name="factor">Its reciprocal.</param>
    /// <param name="largest">The largest key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RowOrigin<V, T, TLogits> Of(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Pair<V, T> factor,
        T largest) =>
        TLogits.HasMask ? OfMasked(inputs, mask, temperature, factor, largest) : new(largest, default);

    /// <summary>Gives the power of two that the inputs and the temperature should have as a factor: 0 but for rare rows.</summary>
    /// <param name="inputs">The inputs, at least one.</param>
    /// <param name="mask">The mask, where there is one.</param>
    /// <param name="temperature">The temperature.</param>
    /// <param name="largest">The largest key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Shift(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, T largest) =>
        !TLogits.HasMask ? TemperatureRange<T>.Shift(temperature, RowScalar<T>.Widen(largest))
        : TemperatureRange<T>.IsTiny(temperature) ? TemperatureRange<T>.Shift(temperature, LargestInput(inputs, mask))
        : 0;

    /// <summary>Divides a key by the temperature.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Divide(T key, Pair<V, T> factor)
    {
        V quotient = V.Broadcast(key) * factor.High;
        return Unsafe.As<V, T>(ref quotient);
    }

    /// <summary>Gives the origin's numbers behind two others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowNumbers<V> Numbers(V first, V second) => new(first, second, V.Broadcast(this.Input), V.Broadcast(this.Mask));

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static RowOrigin<V, T, TLogits> OfMasked(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Pair<V, T> factor,
        T largest)
    {
        bool isExact = Math.Abs(RowScalar<T>.Widen(largest)) <= Exact;
        int index = isExact ? IndexOf(inputs, mask, factor, largest) : Contest(inputs, mask, TLogits.HasTemperature ? temperature : 1);
        return index < 0 ? new(RowScalar<T>.Of(double.NaN), default) : new(Signed(inputs[index]), mask[index]);
    }

    private static double LargestInput(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask)
    {
        double largest = 0;
        for (int i = 0; i < inputs.Length; i++)
        {
            largest = RowLimits<V, T, TLogits>.KindOf(inputs, mask, i) == 0
                ? Math.Max(largest, Math.Abs(RowScalar<T>.Widen(inputs[i])))
                : largest;
        }

        return largest;
    }

    private static T Signed(T input)
    {
        V signed = TLogits.Signed(V.Broadcast(input));
        return Unsafe.As<V, T>(ref signed);
    }

    // The first element with that key.
    private static int IndexOf(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Pair<V, T> factor, T largest)
    {
        ref T input = ref MemoryMarshal.GetReference(inputs);
        ref T added = ref MemoryMarshal.GetReference(mask);
        V wanted = V.Broadcast(largest);
        nuint i = 0;
        while (i + (nuint)V.Count <= (nuint)inputs.Length
            && !V.Any(V.Equal(TLogits.Key(V.Load(ref input, i), V.Load(ref added, i), factor), wanted)))
        {
            i += (nuint)V.Count;
        }

        for (int j = (int)i; j < inputs.Length; j++)
        {
            if (V.Any(V.Equal(TLogits.Key(V.Broadcast(inputs[j]), V.Broadcast(mask[j]), factor), wanted)))
            {
                return j;
            }
        }

        return -1;
    }

    // Compares two elements by the difference of their logits; -1 where a logit is infinite or NaN by itself, or none is left.
    private static int Contest(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature)
    {
        int best = -1;
        for (int i = 0; i < inputs.Length; i++)
        {
            double kind = RowLimits<V, T, TLogits>.KindOf(inputs, mask, i);
            if (double.IsNaN(kind) || double.IsPositiveInfinity(kind))
            {
                return -1;
            }

            if (kind == 0 && (best < 0 || IsAbove(inputs, mask, temperature, i, best)))
            {
                best = i;
            }
        }

        return best;
    }

    // Halves do not overflow.
    private static bool IsAbove(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, int index, int other)
    {
        double difference =
            ((0.5 * RowScalar<T>.Widen(Signed(inputs[index]))) - (0.5 * RowScalar<T>.Widen(Signed(inputs[other])))) / temperature;
        return difference + ((0.5 * RowScalar<T>.Widen(mask[index])) - (0.5 * RowScalar<T>.Widen(mask[other]))) > 0;
    }
}
