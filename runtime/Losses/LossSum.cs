using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double term)
    {
        Pair<Lane<double>, double> after = Pair<Lane<double>, double>.Sum(new(_sum), new(term));
        _error += after.Low.Value;
        _sum = after.High.Value;
    }
}
