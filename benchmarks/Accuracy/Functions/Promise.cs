using System;

namespace FusedActivations.Benchmarks.Accuracy.Functions;

/// <summary>Represents the error that is allowed: one of the two.</summary>
/// <param name="Ulps">In units in the last place of the exact value.</param>
/// <param name="Allowance">As an absolute number, anywhere.</param>
internal sealed record Promise(double Ulps, double Allowance)
{
    private const double Bits24 = 5.960464477539063e-08;
    private const double Bits26 = Bits24 / 4;
    private const double Bits30 = 9.313225746154785e-10;

    // No derivative of a function that is measured with a crossing is larger.
    private const double LargestSlope = 1.13;

    /// <summary>Gives what a code of ours promises; that of others is asked for what standard precision promises.</summary>
    public static Promise Of(Code code, Shape shape)
    {
        bool isFull = code.Name.StartsWith(Code.Full, StringComparison.Ordinal);
        if (!code.IsSlope)
        {
            return isFull ? new(2, 0) : new(4, Bits30);
        }

        double largest = double.IsNaN(shape.Crossing) ? Math.Min(shape.High, 1) : LargestSlope;
        return isFull ? new(4, double.IsNaN(shape.Crossing) ? Bits26 : Bits24 * largest) : new(8, Bits24 * largest);
    }
}
