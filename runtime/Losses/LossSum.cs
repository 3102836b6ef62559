using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Represents a sum of doubles that keeps what rounding takes from it (W. Kahan and A. Neumaier's summation).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public struct LossSum
{
    private double sum;
    private double error;

    /// <summary>Gets the sum.</summary>
    public readonly double Value => double.IsNaN(this.error) ? this.sum : this.sum + this.error;

    /// <summary>Adds a term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double term)
    {
        Pair<Lane<double>, double> after = Pair<Lane<double>, double>.Sum(new(this.sum), new(term));
        this.error += after.Low.Value;
        this.sum = after.High.Value;
    }
}
