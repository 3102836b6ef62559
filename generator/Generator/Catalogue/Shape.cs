using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Measures a formula over x by its values: where it falls, how steep it is far out, what it makes of normal inputs.</summary>
internal sealed class Shape
{
    private const double FarOut = 20;
    private const double Farthest = 1e6;
    private const int Points = 160;

    // The density of the standard normal distribution beyond 8 is below 1e-14.
    private const double Tail = 8;
    private const int Intervals = 1600;

    private readonly FormulaProgram program;
    private readonly double[] values;

    /// <summary>Measures a formula.</summary>
    /// <param name="formula">The formula.</param>
    public Shape(Formula formula)
    {
        this.program = new FormulaProgram(formula);
        this.values = [.. Enumerable.Range(0, Points + 1).Select(i => this.At((i - (Points / 2)) * (2 * FarOut / Points)))];
    }

    /// <summary>Gets whether it falls somewhere.</summary>
    public bool Falls => this.Steps.Any(static step => step < 0);

    /// <summary>Gets whether it grows somewhere.</summary>
    public bool Grows => this.Steps.Any(static step => step > 0);

    /// <summary>Gets the slope for negative inputs far out, over many periods where there are any.</summary>
    public double NegativeSlope => (this.values[0] - this.At(-Farthest)) / (Farthest - FarOut);

    // Rounding is no step.
    private IEnumerable<double> Steps => Enumerable.Range(1, Points)
        .Select(i => this.values[i] - this.values[i - 1])
        .Select((step, i) => Math.Abs(step) > 1e-9 * (1 + Math.Abs(this.values[i])) ? step : 0);

    /// <summary>Tells whether it differs from another by more than rounding.</summary>
    public bool DiffersFrom(Shape other) => this.values.Zip(other.values, static (a, b) => Math.Abs(a - b) > 1e-6 * (1 + Math.Abs(a))).Any(static differs => differs);

    /// <summary>Tells whether one is the other where a part of it is turned upside down: what a slope of the other sign does.</summary>
    public bool Mirrors(Shape other)
    {
        (double Here, double There)[] turned = [.. this.values.Zip(other.values, static (here, there) => (here, there)).Where(static pair => !IsNear(pair.here, pair.there))];
        return turned.All(pair => IsNear(pair.Here + pair.There, turned[0].Here + turned[0].There));
    }

    /// <summary>Tells whether normal inputs of mean 0 and variance 1 come out with mean 0 and variance 1.</summary>
    public bool KeepsNormalInputs() => Math.Abs(this.Moment(1)) < 1e-3 && Math.Abs(this.Moment(2) - 1) < 1e-3;

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= 1e-9 * (1 + Math.Abs(a));

    // The trapezoidal rule, which is exact to rounding for a smooth integrand that decays; the kink at 0 is one of its points.
    private double Moment(int power) => Enumerable.Range(0, Intervals + 1).Sum(i =>
    {
        double x = Tail * ((2.0 * i / Intervals) - 1);
        return Math.Pow(this.At(x), power) * Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI) * (2 * Tail / Intervals);
    });

    private double At(double x) => this.program.Evaluate(new Dictionary<string, double>(StringComparer.Ordinal) { [AppliedActivation.Input] = x });
}
