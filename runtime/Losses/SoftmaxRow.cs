using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Represents what a pass over a row of logits y finds out, in double.</summary>
/// <remarks>
/// Where the probability p of a class is close to 1, neither -log p nor p - 1 may be a difference of almost equal
/// numbers. Both are taken from <see cref="Odds"/>, the sum of e^y of the other classes over that of the pivot.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SoftmaxRow
{
    // Below it, an exponential has lost digits to underflow.
    private const double Vanishing = 1e-290;

    private readonly double depth;
    private readonly double rest;

    /// <summary>Initializes what is known of a row.</summary>
    /// <param name="kind">How its gradient is computed.</param>
    /// <param name="largest">The largest element.</param>
    /// <param name="shift">What is subtracted from every logit: 0, or the largest logit.</param>
    /// <param name="pivot">The logit of the class that the sum leaves out, the label or a largest one, less the shift.</param>
    /// <param name="rest">The sum of e^(y - shift) of the other classes.</param>
    internal SoftmaxRow(RowKind kind, double largest, double shift, Pair<Lane<double>, double> pivot, double rest)
    {
        this.Kind = kind;
        this.Largest = largest;
        this.Shift = shift;
        double exponential = DoubleFunctions.Exp(pivot);
        this.Sum = rest + exponential;
        this.Odds = exponential < Vanishing && !double.IsNaN(rest) ? double.PositiveInfinity : rest / exponential;
        this.depth = -pivot.High.Value;
        this.rest = rest;
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
    public double Distance { get; internal init; }

    /// <summary>Gets the sum of the targets, without the one class of a label.</summary>
    public double Mass { get; internal init; }

    /// <summary>Gets the pivot's target, without the one class of a label.</summary>
    public double PivotShare { get; internal init; }

    /// <summary>Gets the logarithm of the sum of e^y.</summary>
    public double LogSumExp => this.Shift + DoubleFunctions.Log(this.Sum);

    /// <summary>Gets the loss of the targets, without that of the one class of a label.</summary>
    public double SpreadLoss => WeightedLoss.Of(this.Mass, DoubleFunctions.Log(this.Sum) - this.AboveShift) + this.Distance;

    /// <summary>Gets -log p of the pivot.</summary>
    public double PivotLoss =>
        double.IsPositiveInfinity(this.Odds) ? DoubleFunctions.Log(this.rest) + this.depth : DoubleFunctions.Log1p(this.Odds);

    // 1 - p
    private double Miss => double.IsPositiveInfinity(this.Odds) ? 1 : this.Odds / (1 + this.Odds);

    /// <summary>Gets the probability p of the pivot.</summary>
    public double PivotProbability => 1 / (1 + this.Odds);

    /// <summary>Gets how the gradient is computed.</summary>
    internal RowKind Kind { get; }

    /// <summary>Gets the share of every class that takes part.</summary>
    internal double Share { get; init; }

    /// <summary>Gets the largest logit, less the shift.</summary>
    internal double AboveShift { get; init; }

    /// <summary>Computes <c>mass * p - target</c> for the pivot.</summary>
    /// <param name="mass">The factor on the probability.</param>
    /// <param name="target">The target.</param>
    public double PivotSlope(double mass, double target) => this.Kind == RowKind.Empty
        ? 0
        : (mass - target) - (mass * this.Miss);

    /// <summary>Computes <c>pull * p</c> for the pivot, where a penalty's pull on a class without probability is 0.</summary>
    /// <param name="pull">The factor on the probability.</param>
    public double PivotPull(double pull) => WeightedLoss.Of(this.PivotProbability, pull);

    /// <summary>Computes the focal loss <c>-(1 - p)^gamma log p</c> of the pivot.</summary>
    /// <param name="gamma">The exponent, above 0.</param>
    public double FocalLoss(double gamma) => DoubleFunctions.Pow(this.Miss, gamma) * this.PivotLoss;

    /// <summary>
    /// Computes the derivative of the focal loss by <c>-log p</c>: <c>(1 - p)^gamma - gamma p (1 - p)^(gamma - 1) log p</c>.
    /// </summary>
    /// <param name="gamma">The exponent, above 0.</param>
    public double FocalSlope(double gamma)
    {
        // Where p vanishes, so does its product with the loss. Where 1 - p does, the loss over it goes to 1.
        if (double.IsPositiveInfinity(this.Odds) || this.Odds == 0)
        {
            return this.Odds == 0 ? 0 : 1;
        }

        return DoubleFunctions.Pow(this.Miss, gamma) * (1 + (gamma * (this.PivotLoss / this.Odds)));
    }
}
