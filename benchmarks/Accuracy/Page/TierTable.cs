using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Sweep;
using FusedActivations.Benchmarks.Accuracy.Tiers;

namespace FusedActivations.Benchmarks.Accuracy.Page;

/// <summary>Writes what narrower registers give: the same bits where the hardware fuses, errors where it does not.</summary>
internal static class TierTable
{
    private static readonly string[] Ours =
        [Code.Full, Code.Full + Code.OfSlope, Code.Standard, Code.Standard + Code.OfSlope];

    /// <summary>Writes for each function whether the bits are those of the widest registers.</summary>
    public static IEnumerable<string> Bits(Results results)
    {
        Tier[] tiers = [.. Tier.All.Where(static tier => !tier.Measures)];
        string[] codes = [.. Ours, "TensorPrimitives"];
        yield return $"| Function | registers | {string.Join(" | ", codes)} | floats |";
        yield return $"|---|---|{string.Concat(codes.Select(static _ => "---|"))}---|";
        foreach ((MeasuredFunction function, SweepState _) in results.On(Tier.Widest))
        {
            foreach (Tier tier in tiers)
            {
                if (results.Pair(function.Name, tier) is { } pair)
                {
                    yield return $"| `{function.Name}` | {tier.Title} | {string.Join(" | ", codes.Select(code => Compare(pair, code)))} "
                        + $"| {Figures.Share(pair.Tier)} |";
                }
            }
        }
    }

    /// <summary>Writes the errors on a tier that has no fused multiplication and addition.</summary>
    public static IEnumerable<string> Errors(Results results, Tier tier)
    {
        yield return $"| Function | {string.Join(" | ", Ours)} | out of bounds | floats |";
        yield return "|---|---|---|---|---|---|---|";
        foreach ((MeasuredFunction function, SweepState state) in results.On(tier))
        {
            IEnumerable<string> cells = Ours.Select(code =>
                $"{Figures.Ulps(state.Codes[code].Measurement.Excess.Size)} / {Figures.Small(state.Codes[code].Measurement, Region.Tail)}");
            string[] beyond = [.. Finding.Errors(function, state).Select(static finding => finding.Code).Distinct(StringComparer.Ordinal)];
            yield return $"| `{function.Name}` | {string.Join(" | ", cells)} | {string.Join(", ", beyond)} | {Figures.Share(state)} |";
        }
    }

    private static string Compare((SweepState Widest, SweepState Tier) pair, string code)
    {
        if (!pair.Widest.Codes.TryGetValue(code, out CodeResult? widest) || !pair.Tier.Codes.TryGetValue(code, out CodeResult? other))
        {
            return "";
        }

        int part = widest.Checksums.AsSpan().CommonPrefixLength(other.Checksums);
        return part == FunctionSweep.Parts ? "same" : $"other, from {Figures.Float(FunctionSweep.FirstOf(part))} on";
    }
}
