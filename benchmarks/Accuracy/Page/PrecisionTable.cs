using System.Collections.Generic;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Sweep;
using FusedActivations.Benchmarks.Accuracy.Tiers;

namespace FusedActivations.Benchmarks.Accuracy.Page;

/// <summary>Writes the table of one precision: errors and properties of values or derivatives.</summary>
internal static class PrecisionTable
{
    /// <summary>Writes the table.</summary>
    public static IEnumerable<string> Lines(Results results, string code, bool isSlope)
    {
        yield return "| Function | largest error | at | from 2^-24 on | below 2^-24 | below the normal numbers |"
            + $"{(isSlope ? " near a zero |" : "")} falls | not symmetric | out of range | NaN, limits, 0 | floats |";
        yield return $"|---|---|---|---|---|---|{(isSlope ? "---|" : "")}---|---|---|---|---|";
        foreach ((MeasuredFunction function, SweepState state) in results.On(Tier.Widest))
        {
            Measurement measured = state.Codes[isSlope ? code + Code.OfSlope : code].Measurement;
            Shape shape = isSlope ? function.Slope : function.Value;
            Extreme largest = measured.Excess;
            string crossing = !isSlope ? ""
                : double.IsNaN(shape.Crossing) ? " |"
                : $" abs. {Figures.Power(measured.Distances[(int)Region.Crossing].Size)} |";
            yield return $"| `{function.Name}` | {Figures.Ulps(largest.Size)} | {Figures.Float(largest.At)} "
                + $"| {Figures.Small(measured, Region.Body)} | {Figures.Small(measured, Region.Tail)} "
                + $"| {Figures.Small(measured, Region.Subnormal)} |{crossing} "
                + $"{(shape.Direction == 0 ? "" : Figures.Count(measured.Falls))} "
                + $"| {(shape.Mirror == Mirror.None ? "" : Figures.Count(measured.Asymmetries))} "
                + $"| {(float.IsInfinity(shape.Low) && float.IsInfinity(shape.High) ? "" : Figures.Count(measured.Strays))} "
                + $"| {Figures.Count(measured.Surprises)} | {Figures.Share(state)} |";
        }
    }
}
