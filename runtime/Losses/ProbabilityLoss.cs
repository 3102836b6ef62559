using System;
using System.ComponentModel;

namespace FusedActivations.Losses;

/// <summary>Computes the loss of a probability.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ProbabilityLoss
{
    /// <summary>Computes -log p, at most 100; NaN for what is no probability.</summary>
    public static double Of(double p) => Math.Min(100, -DoubleFunctions.Log(p));

    /// <summary>Computes the derivative of -log p, with p at least 1e-12.</summary>
    public static double SlopeAt(double p) => -1 / Math.Max(p, 1e-12);
}
