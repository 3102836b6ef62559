using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Runs every generated kernel in processes that may use less of the hardware than this one.</summary>
public sealed class TierTests
{
    private static readonly Lazy<string[]> Best = new(static () => Measure("DOTNET_EnableHWIntrinsic=1", Precision.Full));
    private static readonly Lazy<string[]> BestOfStandard = new(static () => Measure("DOTNET_EnableHWIntrinsic=1", Precision.Standard));

    /// <summary>Checks the bounds, and the bits where the hardware fuses, of full precision.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512=0")]
    [InlineData("DOTNET_PreferredVectorBitWidth=128")]
    [InlineData("DOTNET_EnableAVX2=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    public void Every_tier_keeps_the_bounds_and_those_that_fuse_give_the_same_bits(string setting)
    {
        string[] lines = Measure(setting, Precision.Full);
        Assert.Equal((2 * GoldenCase.All.Count) + 4, lines.Length);
        Check(lines[..^1], Best.Value[..^1], Precision.Full);
        bool fuses = Fuses(lines) && Fuses(Best.Value);
        Assert.True(!fuses || string.Equals(lines[^1], Best.Value[^1], StringComparison.Ordinal), "The bits of losses differ.");
    }

    /// <summary>Checks the bounds, and the bits where the hardware fuses, of standard precision.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512=0")]
    [InlineData("DOTNET_PreferredVectorBitWidth=128")]
    [InlineData("DOTNET_EnableAVX2=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    public void Every_tier_keeps_standard_precision_and_those_that_fuse_give_the_same_bits(string setting)
    {
        string[] lines = Measure(setting, Precision.Standard);
        Assert.Equal(GoldenCase.All.Count + 3, lines.Length);
        Check(lines, BestOfStandard.Value, Precision.Standard);
    }

    // The hardware, a line for each case, and those of members and of fused expressions.
    private static void Check(string[] lines, string[] best, Precision precision)
    {
        bool fuses = Fuses(lines) && Fuses(best);
        Assert.Equal("members 0", lines[^2]);
        Dictionary<string, ulong> hashes =
            Reports(best).ToDictionary(static report => report.Key, static report => report.Hash, StringComparer.Ordinal);
        foreach (CaseReport report in Reports(lines))
        {
            Assert.Empty(report.Excesses(CaseBound.Of(GoldenCase.Find(report.CaseKey), precision)));
            Assert.True(!fuses || hashes[report.Key] == report.Hash, $"The bits differ: {report.Key}");
        }

        Assert.True(!fuses || string.Equals(lines[^1], best[^1], StringComparison.Ordinal), "The bits of fused expressions differ.");
    }

    private static bool Fuses(string[] lines) => lines[0].EndsWith("True", StringComparison.Ordinal);

    private static IEnumerable<CaseReport> Reports(string[] lines) => lines[1..^2].Select(CaseReport.Parse);

    private static string[] Measure(string setting, Precision precision)
    {
        string[] assignment = setting.Split('=');
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(CaseReport).Assembly.Location, precision.ToString(), KernelAssembly.Of(precision).Path])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { [assignment[0]] = assignment[1] },
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The measurement did not start.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
