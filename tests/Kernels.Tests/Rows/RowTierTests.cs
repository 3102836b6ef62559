using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>
/// Runs every activation and every loss over rows in processes that may use less of the hardware than this one: rows of 1 to 300
/// elements, with NaN, infinities, zeros of both signs, the smallest and the largest numbers in every operand.
/// </summary>
public sealed class RowTierTests
{
    private static readonly Lazy<string[]> Best = new(static () => Measure("DOTNET_EnableHWIntrinsic=1"));

    [Theory]
    [InlineData("DOTNET_EnableAVX512=0")]
    [InlineData("DOTNET_PreferredVectorBitWidth=128")]
    [InlineData("DOTNET_EnableAVX2=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    public void Every_tier_keeps_the_bounds_and_those_that_fuse_give_the_same_bits(string setting)
    {
        string[] lines = Measure(setting);
        bool fuses = lines[0].EndsWith("True", StringComparison.Ordinal) && Best.Value[0].EndsWith("True", StringComparison.Ordinal);
        RowReport[] reports = [.. lines.Skip(1).Select(RowReport.Parse)];
        Assert.Equal(2 * (RowCase.All.Count + LossCase.All.Count(static item => item.Target is LossTarget.Labels or LossTarget.Rows)),
            reports.Length);
        List<string> faults = [];
        foreach ((RowReport report, RowReport best) in reports.Zip(Best.Value.Skip(1).Select(RowReport.Parse)))
        {
            if (report.Error > 4)
            {
                faults.Add($"{report}: more than 4 units in the last place");
            }

            if (fuses && report.Hash != best.Hash)
            {
                faults.Add($"{report.Key}: the bits differ");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string[] Measure(string setting)
    {
        string[] assignment = setting.Split('=');
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(CaseReport).Assembly.Location, "Rows", KernelAssembly.Full.Path])
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
