using System.ComponentModel;
using System.Runtime.InteropServices;
using FusedActivations.Vectors;

namespace FusedActivations.Losses;

/// <summary>Represents what a pass over a row of logits y finds out, in double.</summary>
/// <remarks>
/// Where the probability p of a class is close to 1, neither -log p nor p - 1 may be a difference of almost equal
/// numbers. Both are taken from <see cref="Odds"/>, the sum of e^y of the other classes over that of the pivot.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly struct SoftmaxRow
{
    // Below it, an exponential has lost digits to underflow.
    private const double Vanishing = 1e-290;

    private readonly double _maximum;
    private readonly double _pivot;
    private readonly double _rest;

    /// <summary>Initializes what is known of a row.</summary>
    /// <param name="largest">The largest element.</param>
    /// <param name="maximum">Its logit.</param>
    /// <param name="shift">What is subtracted from every logit: 0, or the maximum.</param>
    /// <param name="pivot">The logit of the class that the sum leaves out: the label, or a largest one.</param>
    /// <param name="rest">The sum of e^(y - shift) of the other classes.</param>
    /// <param name="distance">The sum of target * (maximum - y).</param>
    /// <param name="mass">The sum of the targets.</param>
    internal SoftmaxRow(double largest, Pair<Lane<double>, double> maximum, Pair<Lane<double>, double> shift, Pair<Lane<double>, double> pivot, double rest, double distance, double mass)
    {
        Largest = largest;
        Shift = shift.High.Value;
        double exponential = DoubleFunctions.Exp(pivot - shift);
        Sum = rest + exponential;
        Odds = exponential < Vanishing ? double.PositiveInfinity : rest / exponential;
        Distance = distance;
        Mass = mass;
        _maximum = maximum.High.Value;
        _pivot = pivot.High.Value;
        _rest = rest;
    }

    /// <summary>Gets the largest element.</summary>
    public double Largest { get; }

    /// <summary>Gets what is subtracted from every logit.</summary>
    public double Shift { get; }

    /// <summary>Gets the sum of e^(y - shift).</summary>
    public double Sum { get; }

    /// <summary>Gets (1 - p) / p for the probability p of the pivot; infinite where p vanishes.</summary>
    public double Odds { get; }

    /// <summary>Gets the sum of target * (maximum - y).</summary>
    public double Distance { get; }

    /// <summary>Gets the sum of the targets.</summary>
    public double Mass { get; }

    /// <summary>Gets the logarithm of the sum of e^y.</summary>
    public double LogSumExp => Shift + DoubleFunctions.Log(Sum);

    /// <summary>Gets the logarithm of the sum of e^y, less the largest y.</summary>
    public double LogSumAboveMaximum => DoubleFunctions.Log(Sum) - (_maximum - Shift);

    /// <summary>Gets -log p of the pivot.</summary>
    public double PivotLoss => double.IsPositiveInfinity(Odds) ? DoubleFunctions.Log(_rest) + (Shift - _pivot) : DoubleFunctions.Log1p(Odds);

    // 1 - p
    private double Miss => double.IsPositiveInfinity(Odds) ? 1 : Odds / (1 + Odds);

    /// <summary>Gets the probability p of the pivot.</summary>
    public double PivotProbability => 1 / (1 + Odds);

    /// <summary>Computes <c>mass * p - target</c> for the pivot.</summary>
    /// <param name="mass">The factor on the probability.</param>
    /// <param name="target">The target.</param>
    public double PivotSlope(double mass, double target) =>
        (mass - target) - (mass * (double.IsPositiveInfinity(Odds) ? 1 : Odds / (1 + Odds)));

    /// <summary>Computes the focal loss <c>-(1 - p)^gamma log p</c> of the pivot.</summary>
    /// <param name="gamma">The exponent, above 0.</param>
    public double FocalLoss(double gamma) => DoubleFunctions.Pow(Miss, gamma) * PivotLoss;

    /// <summary>Computes the derivative of the focal loss by <c>-log p</c>: <c>(1 - p)^gamma - gamma p (1 - p)^(gamma - 1) log p</c>.</summary>
    /// <param name="gamma">The exponent, above 0.</param>
    public double FocalSlope(double gamma)
    {
        // Where p vanishes, so does its product with the loss. Where 1 - p does, the loss over it goes to 1.
        if (double.IsPositiveInfinity(Odds) || Odds == 0)
        {
            return Odds == 0 ? 0 : 1;
        }

        return DoubleFunctions.Pow(Miss, gamma) * (1 + (gamma * (PivotLoss / Odds)));
    }
}
