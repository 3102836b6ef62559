using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Finds the traits of a formula that the catalogue does not have, by its values and its slopes.</summary>
internal static class MeasuredTraits
{
    // Far enough for what is constant there, and near enough for the slope of what only flattens not to underflow.
    private static readonly double[] Left = [-20, -17.3, -14.1, -12.7];

    // Between the numbers that people choose for corners.
    private static readonly double[] Everywhere =
        [.. Enumerable.Range(0, 24).Select(static i => 0.0137 * Math.Pow(1.37, i)).SelectMany(static x => new[] { x, -x })];

    /// <summary>Finds them.</summary>
    /// <param name="formula">The formula over x and the parameters.</param>
    /// <param name="parameters">The values of the parameters.</param>
    /// <param name="range">What it can give.</param>
    public static ActivationTraits Of(Formula formula, IReadOnlyDictionary<string, double> parameters, Interval range)
    {
        FormulaSamples value = Sample(formula, parameters);
        FormulaSamples slope = Sample(Differentiator.Differentiate(formula, AppliedActivation.Input), parameters);
        if (Everywhere.Concat(Left).All(x => slope.At(x) == 0))
        {
            return ActivationTraits.Steps;
        }

        bool isConstantBelow = Left.All(x => slope.At(x) == 0);
        bool isRectifier = IsRectifier(value, range);
        bool isBounded = !double.IsInfinity(range.Low) && !double.IsInfinity(range.High);
        bool isMonotone = !(value.Falls && value.Grows);
        bool saturates = isBounded && isMonotone && !isRectifier;
        return Where(isRectifier, ActivationTraits.Rectifier)
            | Where(isConstantBelow && !saturates, ActivationTraits.Dies)
            | Where(saturates, ActivationTraits.Saturates)
            | Where(value.Explodes(), ActivationTraits.Explodes);
    }

    private static ActivationTraits Where(bool holds, ActivationTraits trait) => holds ? trait : ActivationTraits.None;

    // x on one side, and on the other a line that is much flatter. What is cut off below 0 is a hard tanh.
    private static bool IsRectifier(FormulaSamples value, Interval range)
    {
        double[] slopes = [.. new[] { 0.3, 2.3, 3.1, 4.7 }.Select(x => value.At(-x) / -x)];
        bool isLine = slopes.All(slope => Math.Abs(slope) <= 0.5 && Math.Abs(slope - slopes[0]) < 1e-9);
        bool isCutOff = range.Low < 0 && !double.IsInfinity(range.Low);
        return isLine && !isCutOff && new[] { 1.7, 2.3, 3.1 }.All(x => Math.Abs(value.At(x) - x) < 1e-9);
    }

    private static FormulaSamples Sample(Formula formula, IReadOnlyDictionary<string, double> parameters) =>
        new(new FormulaProgram(formula), parameters, AppliedActivation.Input, value: null);
}
