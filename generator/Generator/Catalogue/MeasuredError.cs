using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// Represents the largest errors of an activation over floats, in units in the last place: of those that are above what a precision
/// allows as an absolute number. Measured by benchmarks/Accuracy; the rows are written from docs/accuracy.md, its page.
/// </summary>
/// <param name="Name">The activation's name.</param>
/// <param name="Standard">That of the value in standard precision.</param>
/// <param name="StandardSlope">That of the derivative in standard precision.</param>
/// <param name="Full">That of the value in full precision.</param>
/// <param name="FullSlope">That of the derivative in full precision.</param>
internal sealed record MeasuredError(string Name, double Standard, double StandardSlope, double Full, double FullSlope)
{
    private static readonly Lazy<Dictionary<string, MeasuredError>> ByName =
        new(static () => All.ToDictionary(static error => error.Name, StringComparer.Ordinal));

    /// <summary>Gets what was measured.</summary>
    public static IReadOnlyList<MeasuredError> All { get; } =
    [
        new("sigmoid", 2.08, 3.23, 1.99, 2.60),
        new("tanh", 1.85, 3.02, 1.84, 1.52),
        new("silu", 1.88, 2.73, 1.96, 2.98),
        new("gelu", 2.48, 1.26, 1.13, 1.36),
        new("gelu_tanh", 1.89, 0.69, 1.89, 2.88),
        new("mish", 2.96, 2.93, 1.83, 2.64),
        new("softplus", 1.94, 1.49, 1.59, 1.99),
        new("elu", 0.89, 1.24, 0.73, 0.79),
        new("selu", 1.77, 0.82, 1.70, 0.82),
        new("quick_gelu", 1.85, 2.83, 1.87, 2.93),
        new("log_sigmoid", 2.09, 1.46, 1.56, 1.97),
        new("softsign", 1.50, 2.86, 1.50, 2.91),
        new("exponential", 1.38, 1.38, 0.96, 0.96),
        new("expm1", 1.42, 1.38, 1.18, 0.96),
        new("log", 0.77, 0.50, 0.77, 0.50),
        new("log1mexp", 1.50, 8.47, 1.50, 1.62),
        new("erf", 0.83, 0.56, 0.83, 0.98),
        new("asinh", 1.58, 1.88, 1.58, 1.93),
        new("sin", 0.75, 0.00, 0.75, 0.76),
        new("cos", 0.76, 0.00, 0.76, 0.75),
        new("arctan", 1.13, 1.50, 1.13, 1.50),
    ];

    /// <summary>Finds what was measured of an activation, or null.</summary>
    public static MeasuredError? Find(string name) => ByName.Value.TryGetValue(name, out MeasuredError? error) ? error : null;

    /// <summary>Gets the error of the value in a precision.</summary>
    public double OfValue(Precision precision) => precision == Precision.Full ? this.Full : this.Standard;

    /// <summary>Gets the error of the derivative in a precision.</summary>
    public double OfSlope(Precision precision) => precision == Precision.Full ? this.FullSlope : this.StandardSlope;
}
