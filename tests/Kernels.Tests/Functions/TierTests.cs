using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using FusedActivations.Kernels.Probe;
using Xunit;

namespace FusedActivations.Kernels.Tests.Functions;

/// <summary>Runs the table of functions in processes that may use less of the hardware than this one.</summary>
public sealed class TierTests
{
    private const string Everything = "DOTNET_EnableHWIntrinsic=1";

    /// <summary>Gets a switch and the hardware line it must lead to at most: 512, 256, 128 bits, fused multiply-add.</summary>
    public static TheoryData<string, string> Tiers => new()
    {
        { "DOTNET_EnableAVX512=0", "False True True True" },
        { "DOTNET_PreferredVectorBitWidth=256", "False True True True" },
        { "DOTNET_PreferredVectorBitWidth=128", "False False True True" },
        { "DOTNET_EnableAVX2=0", "False False True False" },
        { "DOTNET_EnableHWIntrinsic=0", "False False False False" },
    };

    /// <summary>Checks the bounds, and the bits where the hardware fuses.</summary>
    [Theory]
    [MemberData(nameof(Tiers))]
    public void Every_tier_keeps_the_bounds_and_those_that_fuse_give_the_same_bits(string setting, string allowed)
    {
        string[][] best = Probe(Everything);
        string[][] tier = Probe(setting);
        string[] hardware = tier[0];
        bool[] expected = [.. allowed.Split(' ').Zip(best[0].Skip(1), static (may, has) => bool.Parse(may) && bool.Parse(has))];
        Assert.Equal(expected, hardware.Skip(1).Select(bool.Parse));
        Assert.Equal(2 * FunctionTable.Rows.Count, tier.Length - 1);

        bool fuses = bool.Parse(hardware[4]) && bool.Parse(best[0][4]);
        foreach ((string[] line, string[] reference) in tier.Zip(best).Skip(1))
        {
            double error = double.Parse(line[1], CultureInfo.InvariantCulture);
            double bound = double.Parse(line[2], CultureInfo.InvariantCulture);
            Assert.True(error <= bound, string.Join(' ', line));
            Assert.True(!fuses || string.Equals(line[3], "True", StringComparison.Ordinal), $"The widths differ: {line[0]}");
            Assert.True(!fuses || string.Equals(line[4], reference[4], StringComparison.Ordinal), $"The tiers differ: {line[0]}");
        }
    }

    private static string[][] Probe(string setting)
    {
        string[] assignment = setting.Split('=');
        ProcessStartInfo start =
            new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [typeof(FunctionTable).Assembly.Location])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                Environment = { [assignment[0]] = assignment[1] },
            };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The probe did not start.");
        List<string[]> lines = [];
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lines.Add(line.Split(' '));
        }

        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. lines];
    }
}
