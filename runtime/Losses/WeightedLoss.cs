using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Weighs the loss of a row.</summary>
internal static class WeightedLoss
{
    /// <summary>
    /// Multiplies a loss by its weight: what has the weight 0 contributes 0, also where its loss is infinite; NaN stays NaN.
    /// </summary>
    /// <param name="weight">The weight.</param>
    /// <param name="loss">The loss.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double weight, double loss) => weight == 0 && !double.IsNaN(loss) ? 0 : weight * loss;
}
