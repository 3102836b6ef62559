using System.Numerics;

namespace FusedActivations.Kernels.Probe;

/// <summary>Measures errors in units in the last place.</summary>
public static class Ulp
{
    /// <summary>
    /// Gives the distance of a value from the exact one, in units in the last place of the latter; infinite where one of them is
    /// NaN or infinite and the other is not the same.
    /// </summary>
    /// <param name="actual">The value to judge.</param>
    /// <param name="expected">The exact value, correctly rounded.</param>
    /// <param name="rest">What the rounding left, in the same units.</param>
    public static double Error<T>(T actual, T expected, double rest)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (!T.IsFinite(actual) || !T.IsFinite(expected))
        {
            bool same = actual.Equals(expected) || (T.IsNaN(actual) && T.IsNaN(expected));
            return same ? 0 : double.PositiveInfinity;
        }

        // Next to the largest number the unit is the one below it.
        T size = T.Abs(expected);
        T next = T.BitIncrement(size);
        T unit = T.IsFinite(next) ? next - size : size - T.BitDecrement(size);
        T distance = (actual - expected) / unit;
        return double.Abs(double.CreateChecked(distance) - rest);
    }
}
