using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Sweep;
using FusedActivations.Benchmarks.Accuracy.Tiers;

namespace FusedActivations.Benchmarks.Accuracy.Page;

/// <summary>Represents the best that a folder holds of each function on each tier: most floats, of the code of today.</summary>
internal sealed class Results
{
    private readonly Dictionary<(string Function, string Tier), SweepState> states = [];
    private readonly Dictionary<(string Function, string Tier, long Step), SweepState> steps = [];

    /// <summary>Initializes the results of a folder.</summary>
    public Results(string folder)
    {
        IEnumerable<SweepState> all = Directory.EnumerateFiles(folder, "*.json").Select(static path => SweepState.Read(path)!);
        foreach (SweepState state in all.Where(static state => state.IsComplete).OrderByDescending(static state => state.Step))
        {
            MeasuredFunction? function =
                FunctionTable.Rows.FirstOrDefault(row => string.Equals(row.Name, state.Function, StringComparison.Ordinal));

            // The code has changed since where the sample differs; this process can tell of its own tier alone.
            if (function is not null && (!Tier.Of(state.Tier).IsHere || IsCurrent(function, state)))
            {
                this.states[(state.Function, state.Tier)] = state;
                this.steps[(state.Function, state.Tier, state.Step)] = state;
            }
        }
    }

    /// <summary>Gets all sweeps.</summary>
    public IEnumerable<SweepState> All => this.steps.Values;

    /// <summary>Gives the functions that were measured on a tier, in the order of the table.</summary>
    public IEnumerable<(MeasuredFunction Function, SweepState State)> On(Tier tier) => FunctionTable.Rows
        .Where(row => this.states.ContainsKey((row.Name, tier.Name)))
        .Select(row => (row, this.states[(row.Name, tier.Name)]));

    /// <summary>Finds the largest sweep on a tier that was taken with the widest registers, too.</summary>
    public (SweepState Widest, SweepState Tier)? Pair(string function, Tier tier) => this.steps.Values
        .Where(state => string.Equals(state.Function, function, StringComparison.Ordinal)
            && string.Equals(state.Tier, tier.Name, StringComparison.Ordinal))
        .OrderBy(static state => state.Step)
        .Select(state => this.steps.TryGetValue((function, Tier.Widest.Name, state.Step), out SweepState? widest)
            ? (widest, state)
            : ((SweepState Widest, SweepState Tier)?)null)
        .FirstOrDefault(static pair => pair is not null);

    private static bool IsCurrent(MeasuredFunction function, SweepState state)
    {
        Code[] codes = [.. Code.Generated(function).Where(code => state.Codes.ContainsKey(code.Name))];
        ulong[] samples = new FunctionSweep(function, codes, 1, measures: false).Samples();
        return codes.Zip(samples).All(pair => state.Codes[pair.First.Name].Sample == pair.Second);
    }
}
