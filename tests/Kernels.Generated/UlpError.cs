using System;

namespace FusedActivations.Kernels.Generated;

/// <summary>Measures errors in units in the last place of the exact value.</summary>
public static class UlpError
{
    private const double Bends = 8;

    // Four units are 2^-26 in float, and as far below the last place of 1 in double.
    private const double SingleUnit = 1.0 / (1 << 28);
    private const double DoubleUnit = 1.0 / (1L << 57);

    /// <summary>Measures a float.</summary>
    /// <param name="rule">What counts as a unit.</param>
    /// <param name="x">The input.</param>
    /// <param name="actual">The value to judge.</param>
    /// <param name="exact">The exact value, to more digits than a float has.</param>
    /// <param name="least">The least that counts as a unit, whatever the rule.</param>
    public static double Of(Judge rule, double x, float actual, double exact, double least = 0)
    {
        if (!float.IsFinite(actual) || !float.IsFinite((float)exact))
        {
            return ((double)actual).Equals((double)(float)exact) || RoundsToInfinity(actual, exact) ? 0 : double.PositiveInfinity;
        }

        int exponent = Math.Max(exact == 0 ? -126 : Math.ILogB(exact), -126);
        double unit = Math.Max(Math.ScaleB(1, exponent - 23), SingleUnit * Floor(rule, x));
        return Math.Abs(actual - exact) / Math.Max(unit, least);
    }

    /// <summary>Measures a double.</summary>
    /// <param name="rule">What counts as a unit.</param>
    /// <param name="x">The input.</param>
    /// <param name="actual">The value to judge.</param>
    /// <param name="exact">The exact value, correctly rounded.</param>
    public static double Of(Judge rule, double x, double actual, double exact)
    {
        if (!double.IsFinite(actual) || !double.IsFinite(exact))
        {
            return actual.Equals(exact) ? 0 : double.PositiveInfinity;
        }

        double size = Math.Abs(exact);
        double unit = size >= double.MaxValue ? size - Math.BitDecrement(size) : Math.BitIncrement(size) - size;
        return Math.Abs((actual - exact) / Math.Max(unit, DoubleUnit * Floor(rule, x)));
    }

    private static double Floor(Judge rule, double x) => rule switch
    {
        Judge.LastPlace => 0,
        Judge.AbsoluteNearby => Math.Abs(x) < Bends ? 1 : 0,
        _ => Math.Max(1, Math.Abs(x)),
    };

    // Within two units of the largest float, to overflow or not is a matter of rounding.
    private static bool RoundsToInfinity(float actual, double exact)
    {
        const double AlmostOver = float.MaxValue * (1 - (2.0 / (1 << 23)));
        return Math.Abs(exact) >= AlmostOver
            && Math.Abs(exact) <= 2.0 * float.MaxValue
            && Math.Abs(actual) >= AlmostOver
            && Math.Sign(exact) == Math.Sign(actual);
    }
}
