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
    private static readonly Lazy<string[]> Best = new(static () => Measure("DOTNET_EnableHWIntrinsic=1"));

    /// <summary>Checks the bounds, and the bits where the hardware fuses.</summary>
    [Theory]
    [InlineData("DOTNET_EnableAVX512=0")]
    [InlineData("DOTNET_PreferredVectorBitWidth=128")]
    [InlineData("DOTNET_EnableAVX2=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    public void Every_tier_keeps_the_bounds_and_those_that_fuse_give_the_same_bits(string setting)
    {
        string[] lines = Measure(setting);
        bool fuses = lines[0].EndsWith("True", StringComparison.Ordinal) && Best.Value[0].EndsWith("True", StringComparison.Ordinal);
        Assert.Equal((2 * GoldenCase.All.Count) + 4, lines.Length);
        Assert.Equal("members 0", lines[^3]);
        Dictionary<string, ulong> best =
            Reports(Best.Value).ToDictionary(static report => report.Key, static report => report.Hash, StringComparer.Ordinal);
        foreach ((CaseReport report, GoldenCase item) in Reports(lines).Zip(GoldenCase.All.SelectMany(static item => new[] { item, item })))
        {
            Assert.Empty(report.Excesses(CaseBound.Of(item)));
            Assert.True(!fuses || best[report.Key] == report.Hash, $"The bits differ: {report.Key}");
        }

        Assert.True(!fuses || string.Equals(lines[^2], Best.Value[^2], StringComparison.Ordinal), "The bits of fused expressions differ.");
        Assert.True(!fuses || string.Equals(lines[^1], Best.Value[^1], StringComparison.Ordinal), "The bits of losses differ.");
    }

    private static IEnumerable<CaseReport> Reports(string[] lines) => lines[1..^3].Select(CaseReport.Parse);

    private static string[] Measure(string setting)
    {
        string[] assignment = setting.Split('=');
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(CaseReport).Assembly.Location, KernelAssembly.Full.Path])
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
