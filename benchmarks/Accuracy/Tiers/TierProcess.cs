using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace FusedActivations.Benchmarks.Accuracy.Tiers;

/// <summary>Runs this program again, in a process that may use no more than a tier has.</summary>
internal static class TierProcess
{
    /// <summary>Runs to the end, and gives the exit code.</summary>
    public static int Run(Tier tier, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(TierProcess).Assembly.Location, .. arguments, "--here", tier.Name])
        {
            UseShellExecute = false,
        };
        if (tier.Variable.Length > 0)
        {
            start.Environment[tier.Variable] = tier.Setting;
        }

        using Process process =
            Process.Start(start) ?? throw new InvalidOperationException($"No process of the tier '{tier.Name}' started.");
        process.WaitForExit();
        return process.ExitCode;
    }
}
