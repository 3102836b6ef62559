using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Brings a row to a scale on which neither the differences of its elements nor the reciprocal of the temperature overflow.
/// </summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
internal static class TemperatureRange<T>
    where T : unmanaged
{
    // 2^126 and 2^1022: the reciprocals of both ends are normal numbers.
    private static double Largest => typeof(T) == typeof(double) ? 4.49423283715579e307 : 8.507059173023462e37;

    private static int LargestInput => typeof(T) == typeof(double) ? 1000 : 100;

    /// <summary>Gives the nearest temperature whose reciprocal is a normal number; the sign stays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Limit(double temperature) =>
        Math.CopySign(Math.Min(Math.Max(Math.Abs(temperature), 1 / Largest), Largest), temperature);

    /// <summary>Tells whether the reciprocal of a temperature overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTiny(double temperature) => temperature < 1 / Largest;

    /// <summary>Gives the power of two that the inputs and the temperature should have as a factor: 0 but for rare rows.</summary>
    /// <param name="temperature">The temperature, positive.</param>
    /// <param name="largest">The largest input.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Shift(double temperature, double largest) =>
        !IsTiny(temperature) && (temperature <= 1 || !(Math.Abs(largest) > LargestAtRest)) ? 0 : RareShift(temperature, largest);

    // 2^100 and 2^1000.
    private static double LargestAtRest => typeof(T) == typeof(double) ? 1.0715086071862673e301 : 1.2676506002282294e30;

    // Large inputs become smaller, small ones larger as far as they stay in range: no difference that is left counts for nothing.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RareShift(double temperature, double largest)
    {
        if (!double.IsFinite(largest))
        {
            return 0;
        }

        int wanted = -Math.ILogB(temperature);
        int room = largest == 0 ? LargestInput : LargestInput - Math.ILogB(largest);
        return temperature > 1
            ? Math.Max(wanted, typeof(T) == typeof(double) ? -1022 : -126)
            : Math.Clamp(Math.Min(wanted, room), 0, LargestInput);
    }

    /// <summary>Gives the reciprocal of a temperature as two factors, neither of which overflows: the row's first two numbers.</summary>
    /// <typeparam name="V">The register type.</typeparam>
    /// <param name="temperature">The temperature; it may be negative.</param>
    public static RowNumbers<V> Reciprocal<V>(double temperature)
        where V : struct, IVector<V, T>
    {
        double first = Limit(temperature);
        return new(V.Broadcast(RowScalar<T>.Of(1 / first)), V.Broadcast(RowScalar<T>.Of(Math.Min(first / temperature, Largest))), default,
            default);
    }

    /// <summary>Multiplies a row by a power of two.</summary>
    /// <param name="inputs">The row.</param>
    /// <param name="shift">The exponent.</param>
    /// <param name="scaled">Where the results go; it may be the row itself.</param>
    public static void Scale(ReadOnlySpan<T> inputs, int shift, Span<T> scaled)
    {
        for (int i = 0; i < inputs.Length; i++)
        {
            scaled[i] = RowScalar<T>.Of(Math.ScaleB(RowScalar<T>.Widen(inputs[i]), shift));
        }
    }
}
