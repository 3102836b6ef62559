using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Benchmarks.Accuracy.Functions;
using FusedActivations.Benchmarks.Accuracy.Page;
using FusedActivations.Benchmarks.Accuracy.Sweep;
using FusedActivations.Benchmarks.Accuracy.Tiers;
using Xunit;

namespace FusedActivations.Kernels.Tests.Sweeps;

/// <summary>Takes each function through one float in 99,991, as benchmarks/Accuracy takes it through all of them.</summary>
public sealed class AccuracySweepTests
{
    // A prime: all bits of the mantissa change.
    private const long Step = 99_991;

    // What docs/accuracy.md lists under "What does not hold": the codes, and how their findings begin. What is cured leaves the list.
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        // Below the normal numbers the slope's two sides round to different bits.
        ["sigmoid"] = ["full': differs", "standard: falls"],

        // e^u falls by one unit at a few floats.
        ["exp"] = ["standard: falls", "standard': falls"],
        ["expm1"] = ["standard': falls"],
        ["elu"] = ["standard': falls"],

        // Each by a unit or two, at a few of many floats.
        ["softplus"] = ["full: falls", "standard: falls", "standard': falls"],
        ["log_sigmoid"] = ["full: falls", "standard: falls", "standard': rises"],
        ["tanh_softplus"] = ["full: falls", "standard: falls"],
        ["erfc"] = ["full: rises", "standard: rises"],
        ["normal_cdf"] = ["full: falls", "standard: falls"],
        ["asinh"] = ["full: falls", "standard: falls"],

        // x / (1 + |x|): from 2^24 on, 1 + |x| rounds to |x| and to the float above by turns.
        ["softsign"] = ["full: falls", "standard: falls"],

        ["sinh"] = ["full: error"],
        ["tan"] = ["full: error"],
        ["log1mexp"] = ["standard': error"],
    };

    /// <summary>Gets the names of the functions.</summary>
    public static TheoryData<string> Names => [.. FunctionTable.Rows.Select(static row => row.Name)];

    /// <summary>Checks the bounds of each precision, and the properties.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Function_keeps_what_its_precision_promises(string name)
    {
        MeasuredFunction function = FunctionTable.Rows.Single(row => string.Equals(row.Name, name, StringComparison.Ordinal));
        SweepState state = new() { Function = name, Tier = Tier.Widest.Name, Step = Step, Commit = "", Machine = "" };
        FunctionSweep sweep = new(function, Code.Generated(function), Step, measures: true);
        sweep.Run(state, Environment.ProcessorCount, static () => { });
        Assert.True(state.Floats > 40_000 && state.IsComplete);
        string[] found = [.. Finding.Of(function, state).Select(static finding => $"{finding.Code}: {finding.Text}")];
        string[] known = Known.GetValueOrDefault(name, []);
        Assert.All(found, text => Assert.Contains(known, start => text.StartsWith(start, StringComparison.Ordinal)));
    }
}
