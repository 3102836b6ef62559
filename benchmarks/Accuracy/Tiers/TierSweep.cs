using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Sweep;

namespace FusedActivations.Benchmarks.Accuracy.Tiers;

/// <summary>Sweeps functions on the tier of this process, and goes on where an earlier run was stopped.</summary>
/// <param name="tier">The tier.</param>
/// <param name="step">One of so many floats is taken.</param>
/// <param name="folder">Where the states are kept.</param>
/// <param name="processors">How many processors are used.</param>
internal sealed class TierSweep(Tier tier, long step, string folder, int processors)
{
    /// <summary>Gives what computes a function on a tier.</summary>
    public static IReadOnlyList<Code> Codes(MeasuredFunction function, Tier tier) =>
        [.. Code.Generated(function), .. Code.Managed(function), .. tier == Tier.Widest ? Code.Native(function) : []];

    /// <summary>Sweeps a function.</summary>
    public void Run(MeasuredFunction function)
    {
        IReadOnlyList<Code> codes = Codes(function, tier);
        FunctionSweep sweep = new(function, codes, step, tier.Measures);
        string path = Path.Combine(folder, SweepState.FileName(function.Name, tier.Name, step));
        ulong[] samples = sweep.Samples();
        SweepState? before = SweepState.Read(path);
        bool isSame = before is not null && before.Codes.Count == codes.Count
            && codes.Zip(samples).All(pair => before.Codes.TryGetValue(pair.First.Name, out CodeResult? code) && code.Sample == pair.Second)
            && (before.IsComplete || string.Equals(before.Commit, Commit(), StringComparison.Ordinal));
        SweepState state = isSame ? before! : this.New(function);
        if (!state.IsComplete)
        {
            sweep.Run(state, processors, () =>
            {
                state.Date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                state.Write(path);
            });
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{tier.Name} {function.Name}: {state.Floats} floats, {(isSame ? "of before" : "new")}, {state.Seconds:F0} s"));
    }

    private static string Commit()
    {
        string version = typeof(TierSweep).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        int plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? "" : version.Substring(plus + 1, Math.Min(12, version.Length - plus - 1));
    }

    private SweepState New(MeasuredFunction function) => new()
    {
        Function = function.Name,
        Tier = tier.Name,
        Step = step,
        Commit = Commit(),
        Machine = $"{Processor.Name()}, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}",
    };
}
