using System.ComponentModel;
using System.Runtime.InteropServices;

namespace FusedActivations.Losses;

/// <summary>Represents what a pass over a row of logits y finds out, in double.</summary>
/// <param name="largest">The largest element.</param>
/// <param name="maximum">Its logit.</param>
/// <param name="shift">What is subtracted from every logit: 0, or the maximum.</param>
/// <param name="pivot">The logit of the class that the sum leaves out: the label, or a largest one.</param>
/// <param name="rest">The sum of e^(y - shift) of the other classes.</param>
/// <param name="distance">The sum of target * (maximum - y).</param>
/// <param name="mass">The sum of the targets.</param>
/// <remarks>
/// Where the probability p of a class is close to 1, neither -log p nor p - 1 may be a difference of almost equal
/// numbers. Both are taken from <see cref="Odds"/>, the sum of e^y of the other classes over that of the pivot.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct SoftmaxRow(double largest, double maximum, double shift, double pivot, double rest, double distance, double mass)
{
    /// <summary>Gets the largest element.</summary>
    public double Largest { get; } = largest;

    /// <summary>Gets what is subtracted from every logit.</summary>
    public double Shift { get; } = shift;

    /// <summary>Gets the sum of e^(y - shift).</summary>
    public double Sum { get; } = rest + DoubleFunctions.Exp(pivot - shift);

    /// <summary>Gets (1 - p) / p for the probability p of the pivot; infinite where p is 0.</summary>
    public double Odds { get; } = rest * DoubleFunctions.Exp(shift - pivot);

    /// <summary>Gets the sum of target * (maximum - y).</summary>
    public double Distance { get; } = distance;

    /// <summary>Gets the sum of the targets.</summary>
    public double Mass { get; } = mass;

    /// <summary>Gets the logarithm of the sum of e^y.</summary>
    public double LogSumExp => Shift + DoubleFunctions.Log(Sum);

    /// <summary>Gets the logarithm of the sum of e^y, less the largest y.</summary>
    public double LogSumAboveMaximum => DoubleFunctions.Log(Sum) - (maximum - Shift);

    /// <summary>Gets -log p of the pivot.</summary>
    public double PivotLoss => double.IsPositiveInfinity(Odds) ? DoubleFunctions.Log(rest) + (Shift - pivot) : DoubleFunctions.Log1p(Odds);

    /// <summary>Gets the probability p of the pivot.</summary>
    public double PivotProbability => 1 / (1 + Odds);

    /// <summary>Computes <c>mass * p - target</c> for the pivot.</summary>
    /// <param name="mass">The factor on the probability.</param>
    /// <param name="target">The target.</param>
    public double PivotSlope(double mass, double target) =>
        (mass - target) - (mass * (double.IsPositiveInfinity(Odds) ? 1 : Odds / (1 + Odds)));
}
