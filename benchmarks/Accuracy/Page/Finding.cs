using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Sweep;

namespace FusedActivations.Benchmarks.Accuracy.Page;

/// <summary>Represents something that does not hold for a code of ours.</summary>
/// <param name="Function">The function.</param>
/// <param name="Code">The code.</param>
/// <param name="Text">What does not hold, how often or how much, and where.</param>
internal sealed record Finding(string Function, string Code, string Text)
{
    /// <summary>Finds all of a sweep.</summary>
    public static IEnumerable<Finding> Of(MeasuredFunction function, SweepState state)
    {
        foreach (Finding finding in Errors(function, state))
        {
            yield return finding;
        }

        foreach (Code code in Functions.Code.Generated(function))
        {
            Measurement measured = state.Codes[code.Name].Measurement;
            Shape shape = code.IsSlope ? function.Slope : function.Value;
            (Violations Violations, string Text)[] properties =
            [
                (measured.Falls, shape.Direction > 0 ? "falls between neighbours" : "rises between neighbours"),
                (measured.Asymmetries, "differs from its mirror image"),
                (measured.Strays, "leaves its range"),
                (measured.Surprises, "NaN, a limit, or the value at 0"),
            ];
            foreach ((Violations violations, string text) in properties)
            {
                if (violations.Count > 0)
                {
                    yield return new(function.Name, code.Name, $"{text}: {Figures.Count(violations)} ({violations.Largest.Size:F0} ulp)");
                }
            }
        }
    }

    /// <summary>Finds the errors of a sweep that are larger than promised.</summary>
    public static IEnumerable<Finding> Errors(MeasuredFunction function, SweepState state)
    {
        foreach (Code code in Functions.Code.Generated(function))
        {
            Extreme excess = state.Codes[code.Name].Measurement.Excess;
            double promised = Promise.Of(code, code.IsSlope ? function.Slope : function.Value).Ulps;
            if (excess.Size > promised)
            {
                yield return new(
                    function.Name,
                    code.Name,
                    $"error of {Figures.Ulps(excess.Size)} ulp at {Figures.Float(excess.At)}; {promised:F0} are promised");
            }
        }
    }
}
