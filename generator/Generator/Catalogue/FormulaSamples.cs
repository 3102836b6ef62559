using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// Measures a formula by its values: what it can give, where it falls, how steep it is far out, what it makes of normal inputs. All that
/// is found by trying values is found here.
/// </summary>
/// <param name="program">The formula.</param>
/// <param name="parameters">The values of all operands but the input.</param>
/// <param name="input">The input.</param>
/// <param name="value">The second input of a gated formula, or null.</param>
internal sealed class FormulaSamples(FormulaProgram program, IReadOnlyDictionary<string, double> parameters, string input, string? value)
{
    private const double Far = 1e3;
    private const double Farthest = 1e6;

    private const double FarOut = 20;
    private const int Steps = 160;

    // The density of the standard normal distribution beyond 8 is below 1e-14.
    private const double Tail = 8;
    private const int Intervals = 1600;

    // Symmetric about 0, 4 points an octave: a smooth minimum between two of them is missed by 1 % or so.
    private static readonly double[] Points =
        [.. Enumerable.Range(-16, 44)
            .Select(static i => Math.Pow(2, i / 4.0))
            .Append(Far)
            .SelectMany(static x => new[] { x, -x })
            .Append(0)];

    // The value of a gated activation: straight, clamped or capped, so that its ends say all.
    private static readonly double[] Values = [-Far, -1, 0, 1, Far];

    private static readonly double[] Ends = [-Farthest, Farthest];

    private readonly Dictionary<string, double> operands =
        parameters.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
    private double[]? values;

    /// <summary>Measures a formula over x.</summary>
    public FormulaSamples(Formula formula)
        : this(new FormulaProgram(formula), new Dictionary<string, double>(StringComparer.Ordinal), AppliedActivation.Input, value: null)
    {
    }

    /// <summary>Gets whether it falls somewhere.</summary>
    public bool Falls => this.Differences.Any(static step => step < 0);

    /// <summary>Gets whether it grows somewhere.</summary>
    public bool Grows => this.Differences.Any(static step => step > 0);

    /// <summary>Gets the slope for negative inputs far out, over many periods where there are any.</summary>
    public double NegativeSlope => (this.At(-FarOut) - this.At(-Farthest)) / (Farthest - FarOut);

    // At points with the same distance.
    private double[] Evenly =>
        this.values ??= [.. Enumerable.Range(0, Steps + 1).Select(i => this.At((i - (Steps / 2)) * (2 * FarOut / Steps)))];

    // Rounding is no step.
    private IEnumerable<double> Differences => Enumerable.Range(1, Steps)
        .Select(i => this.Evenly[i] - this.Evenly[i - 1])
        .Select((step, i) => Math.Abs(step) > 1e-9 * (1 + Math.Abs(this.Evenly[i])) ? step : 0);

    /// <summary>Gets the value at an input; the second input, if there is one, is the same.</summary>
    public double At(double x) => this.At(x, x);

    /// <summary>Finds what it can give for finite inputs.</summary>
    public Interval FindRange()
    {
        double[] others = value is null ? [0] : Values;
        double[] farOthers = value is null ? [0] : Ends;
        double[] near = [.. Points.SelectMany(x => others.Select(other => this.At(x, other))).Where(static found => !double.IsNaN(found))];
        if (near.Length == 0)
        {
            return Interval.Finite;
        }

        (double low, double high) = (near.Min(), near.Max());
        double[] ends = [.. Ends.SelectMany(x => farOthers.Select(other => this.At(x, other))).Where(static found => !double.IsNaN(found))];
        (double least, double largest) = (ends.Append(low).Min(), ends.Append(high).Max());
        low = least < low && IsLarger(least, low) ? double.NegativeInfinity : Limit(least);
        high = largest > high && IsLarger(largest, high) ? double.PositiveInfinity : Limit(largest);
        return new Interval(low, double.IsInfinity(low), high, double.IsInfinity(high));
    }

    /// <summary>Tells whether a value far out is so much larger than those before that there is no end.</summary>
    public static bool IsLarger(double end, double bound) => Math.Abs(end) > (1.01 * Math.Abs(bound)) + 1e-9;

    /// <summary>Tells whether it differs from another by more than rounding.</summary>
    public bool DiffersFrom(FormulaSamples other) =>
        this.Evenly.Zip(other.Evenly, static (a, b) => Math.Abs(a - b) > 1e-6 * (1 + Math.Abs(a))).Any(static differs => differs);

    /// <summary>Tells whether one is the other where a part of it is turned upside down: what a slope of the other sign does.</summary>
    public bool Mirrors(FormulaSamples other)
    {
        (double Here, double There)[] turned =
            [.. this.Evenly.Zip(other.Evenly, static (here, there) => (here, there)).Where(static pair => !IsNear(pair.here, pair.there))];
        return turned.All(pair => IsNear(pair.Here + pair.There, turned[0].Here + turned[0].There));
    }

    /// <summary>Tells whether normal inputs of mean 0 and variance 1 come out with mean 0 and variance 1.</summary>
    public bool KeepsNormalInputs() => Math.Abs(this.Moment(1)) < 1e-3 && Math.Abs(this.Moment(2) - 1) < 1e-3;

    /// <summary>Tells whether it grows faster than its input: infinite where the input is moderate, or steeper and steeper.</summary>
    public bool Explodes() => new[] { -1.0, 1.0 }.Any(sign =>
        double.IsInfinity(this.At(sign * Far))
            || Math.Abs(this.At(sign * Farthest)) / Farthest > 10 * (Math.Abs(this.At(sign * Far)) / Far) + 1);

    // Far out it is only almost there: x / (1 + |x|) ends at 1.
    private static double Limit(double value)
    {
        if (Math.Abs(value) < 2e-6 || double.IsInfinity(value))
        {
            return double.IsInfinity(value) ? value : 0;
        }

        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        double round = Math.Round(value / unit) * unit;
        return Math.Abs(value - round) < 2e-6 * Math.Abs(value) ? Math.Round(round, 9) : value;
    }

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= 1e-9 * (1 + Math.Abs(a));

    // The trapezoidal rule, which is exact to rounding for a smooth integrand that decays; the kink at 0 is one of its points.
    private double Moment(int power) => Enumerable.Range(0, Intervals + 1).Sum(i =>
    {
        double x = Tail * ((2.0 * i / Intervals) - 1);
        return Math.Pow(this.At(x), power) * Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI) * (2 * Tail / Intervals);
    });

    private double At(double x, double other)
    {
        this.operands[input] = x;
        if (value is not null)
        {
            this.operands[value] = other;
        }

        return program.Evaluate(this.operands);
    }
}
