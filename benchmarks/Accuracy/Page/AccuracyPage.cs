using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Sweep;
using FusedActivations.Benchmarks.Accuracy.Tiers;

namespace FusedActivations.Benchmarks.Accuracy.Page;

/// <summary>Writes docs/accuracy.md: the text of Text.md, with tables in the place of their names.</summary>
internal static class AccuracyPage
{
    /// <summary>Writes the page of what a folder of states holds.</summary>
    public static string Write(string folder)
    {
        Results results = new(folder);
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream("Text.md")!);
        string text = reader.ReadToEnd();
        foreach ((string name, IEnumerable<string> lines) in Tables(results))
        {
            text = text.Replace($"{{{name}}}\n", string.Concat(lines.Select(static line => line + "\n")), StringComparison.Ordinal);
        }

        return text;
    }

    private static IEnumerable<(string Name, IEnumerable<string> Lines)> Tables(Results results) =>
    [
        ("findings", Findings(results)),
        ("peers", PeerTable.Lines(results)),
        ("full values", PrecisionTable.Lines(results, Code.Full, isSlope: false)),
        ("full derivatives", PrecisionTable.Lines(results, Code.Full, isSlope: true)),
        ("standard values", PrecisionTable.Lines(results, Code.Standard, isSlope: false)),
        ("standard derivatives", PrecisionTable.Lines(results, Code.Standard, isSlope: true)),
        ("bits", TierTable.Bits(results)),
        .. Tier.All.Where(static tier => !tier.Fuses).Select(tier => (tier.Name, TierTable.Errors(results, tier))),
        ("sweeps", Sweeps(results)),
    ];

    private static IEnumerable<string> Findings(Results results)
    {
        yield return "| Function | code | what | floats |";
        yield return "|---|---|---|---|";
        foreach ((MeasuredFunction function, SweepState state) in results.On(Tier.Widest))
        {
            foreach (Finding finding in Finding.Of(function, state))
            {
                yield return $"| `{finding.Function}` | {finding.Code} | {finding.Text} | {Figures.Share(state)} |";
            }
        }
    }

    private static IEnumerable<string> Sweeps(Results results)
    {
        yield return "| Registers | floats | functions | sources | day | machine |";
        yield return "|---|---|---|---|---|---|";
        var groups = results.All.GroupBy(static state => (state.Tier, state.Step, state.Commit, state.Date, state.Machine))
            .OrderBy(static group => Tier.All.ToList().IndexOf(Tier.Of(group.Key.Tier))).ThenBy(static group => group.Key.Step)
            .ThenBy(static group => group.Key.Commit, StringComparer.Ordinal);
        foreach (IGrouping<(string Tier, long Step, string Commit, string Date, string Machine), SweepState> group in groups)
        {
            string[] names = [.. group.Select(static state => state.Function).Order(StringComparer.Ordinal)];
            string functions =
                names.Length == FunctionTable.Rows.Count ? "all" : string.Join(", ", names.Select(static name => $"`{name}`"));
            string floats = group.First().Floats.ToString("N0", CultureInfo.InvariantCulture);
            yield return $"| {Tier.Of(group.Key.Tier).Title} | {Figures.Share(group.First())}: {floats} | {functions} "
                + $"| {group.Key.Commit} | {group.Key.Date} | {group.Key.Machine} |";
        }
    }
}
