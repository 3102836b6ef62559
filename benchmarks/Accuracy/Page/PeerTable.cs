using System.Collections.Generic;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Sweep;
using FusedActivations.Benchmarks.Accuracy.Tiers;

namespace FusedActivations.Benchmarks.Accuracy.Page;

/// <summary>Writes the table that has others beside ours.</summary>
internal static class PeerTable
{
    private static readonly string[] Columns = [Code.Full, Code.Standard, "TensorPrimitives", "MathF", "ONNX Runtime"];

    /// <summary>Writes the table.</summary>
    public static IEnumerable<string> Lines(Results results)
    {
        yield return $"| Function | {string.Join(" | ", Columns)} | floats |";
        yield return $"|---|{string.Concat(Columns.Select(static _ => "---|"))}---|";
        foreach ((MeasuredFunction function, SweepState state) in results.On(Tier.Widest))
        {
            IEnumerable<string> cells =
                Columns.Select(name => state.Codes.TryGetValue(name, out CodeResult? code) ? Cell(code.Measurement) : "");
            yield return $"| `{function.Name}` | {string.Join(" | ", cells)} | {Figures.Share(state)} |";
        }
    }

    private static string Cell(Measurement measured)
    {
        string marks = (measured.Falls.Count > 0 ? "f" : "") + (measured.Asymmetries.Count > 0 ? "s" : "")
            + (measured.Strays.Count > 0 ? "r" : "") + (measured.Surprises.Count > 0 ? "n" : "");
        return Figures.Ulps(measured.Excess.Size)
            + $" / {Figures.Small(measured, Region.Tail)}" + (marks.Length > 0 ? $" *{marks}*" : "");
    }
}
