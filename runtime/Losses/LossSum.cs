using System;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace FusedActivations.Losses;

/// <summary>Represents a sum of doubles that keeps what rounding takes from it (W. Kahan and A. Neumaier's summation).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public struct LossSum
{
    private double _sum;
    private double _error;

    /// <summary>Gets the sum.</summary>
    public readonly double Value => double.IsNaN(_error) ? _sum : _sum + _error;

    /// <summary>Adds a term.</summary>
    public void Add(double term)
    {
        double after = _sum + term;
        double virtualTerm = after - _sum;
        _error += (_sum - (after - virtualTerm)) + (term - virtualTerm);
        _sum = after;
    }

    /// <summary>Adds running sums of lanes and their errors, first to last.</summary>
    internal static double Of<T>(ReadOnlySpan<T> sums, ReadOnlySpan<T> errors)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        double total = 0;
        double error = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            double term = double.CreateTruncating(sums[i]);
            double after = total + term;
            if (typeof(T) == typeof(double))
            {
                double virtualTerm = after - total;
                error += (total - (after - virtualTerm)) + (term - virtualTerm);
            }

            // Sixteen floats fit into a double with room to spare.
            error += double.CreateTruncating(errors[i]);
            total = after;
        }

        return double.IsNaN(error) ? total : total + error;
    }
}
