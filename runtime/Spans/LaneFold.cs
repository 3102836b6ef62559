using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Adds the 16 running sums of a row and their errors: i to i + 8, then i + 4, i + 2, i + 1, on every width.</summary>
internal static class LaneFold
{
    /// <summary>Adds sums and their errors.</summary>
    /// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total<T>(ReadOnlySpan<T> sums, ReadOnlySpan<T> errors)
        where T : unmanaged
    {
        ref T first = ref MemoryMarshal.GetReference(sums);
        ref T firstError = ref MemoryMarshal.GetReference(errors);
        if (typeof(T) == typeof(float))
        {
            return Total(ref Unsafe.As<T, float>(ref first), ref Unsafe.As<T, float>(ref firstError));
        }

        (double high, double low) = Total(ref Unsafe.As<T, double>(ref first), ref Unsafe.As<T, double>(ref firstError));
        return high + low;
    }

    /// <summary>Adds sums of floats and their errors in double, which has room to spare for them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(ref float sums, ref float errors) =>
        Total(Quarters(ref sums), Quarters(ref errors));

    /// <summary>Adds sums and their errors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(Vector512<float> sums, Vector512<float> errors) => Total(Quarters(sums), Quarters(errors));

    /// <summary>Adds sums that nothing was taken from.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(Vector512<float> sums) => Total(Quarters(sums));

    /// <summary>Adds sums that nothing was taken from: the first eight, and the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Total(Vector256<float> lower, Vector256<float> upper) => Total(Quarters(lower, upper));

    /// <summary>Adds sums of floats and their errors, and keeps what a double would lose: 1e-17 beside 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (double High, double Low) Widened(ref float sums, ref float errors)
    {
        Vector256<float> first = Vector256.LoadUnsafe(ref sums, 0);
        Vector256<float> second = Vector256.LoadUnsafe(ref sums, 8);
        return Total(Vector256.WidenLower(first), Vector256.WidenUpper(first), Vector256.WidenLower(second), Vector256.WidenUpper(second),
            Quarters(ref errors));
    }

    /// <summary>Adds sums of doubles and their errors: the error of each addition is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (double High, double Low) Total(ref double sums, ref double errors) =>
        Total(
            Vector256.LoadUnsafe(ref sums, 0),
            Vector256.LoadUnsafe(ref sums, 4),
            Vector256.LoadUnsafe(ref sums, 8),
            Vector256.LoadUnsafe(ref sums, 12),
            (Vector256.LoadUnsafe(ref errors, 0) + Vector256.LoadUnsafe(ref errors, 8))
                + (Vector256.LoadUnsafe(ref errors, 4) + Vector256.LoadUnsafe(ref errors, 12)));

    // Four running sums in each register.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double High, double Low) Total(Vector256<double> first, Vector256<double> second, Vector256<double> third,
        Vector256<double> fourth, Vector256<double> errors)
    {
        Vector256<double> sum = Add(first, third, out Vector256<double> error);
        Vector256<double> other = Add(second, fourth, out Vector256<double> otherError);
        sum = Add(sum, other, out Vector256<double> lastError);
        error = error + otherError + lastError + errors;
        Pair<Lane<double>, double> total = Sum(sum.GetElement(0), sum.GetElement(2)) + Sum(sum.GetElement(1), sum.GetElement(3));
        double rest = total.Low.Value + ((error.GetElement(0) + error.GetElement(2)) + (error.GetElement(1) + error.GetElement(3)));
        double high = total.High.Value + rest;

        // A sum that is infinite has no error worth the name.
        return double.IsNaN(high) ? (total.High.Value, 0) : (high, rest - (high - total.High.Value));
    }

    // A sum that is infinite has no error worth the name.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Total(Vector256<double> sums, Vector256<double> errors)
    {
        double total = Total(sums + errors);
        return double.IsNaN(total) ? Total(sums) : total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Total(Vector256<double> quarters)
    {
        Vector128<double> half = quarters.GetLower() + quarters.GetUpper();
        return half.ToScalar() + half.GetElement(1);
    }

    // Lanes i, i + 4, i + 8, i + 12: first those eight apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Quarters(ref float lanes) =>
        Quarters(Vector256.LoadUnsafe(ref lanes, 0), Vector256.LoadUnsafe(ref lanes, 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Quarters(Vector512<float> lanes)
    {
        Vector512<double> eights = Vector512.WidenLower(lanes) + Vector512.WidenUpper(lanes);
        return eights.GetLower() + eights.GetUpper();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Quarters(Vector256<float> lower, Vector256<float> upper) =>
        (Vector256.WidenLower(lower) + Vector256.WidenLower(upper)) + (Vector256.WidenUpper(lower) + Vector256.WidenUpper(upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<Lane<double>, double> Sum(double left, double right) => Pair<Lane<double>, double>.Sum(new(left), new(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Add(Vector256<double> left, Vector256<double> right, out Vector256<double> error)
    {
        Pair<Doubles256, double> sum = Pair<Doubles256, double>.Sum(new(left), new(right));
        error = sum.Low.Value;
        return sum.High.Value;
    }
}
