using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>Lets the SDK's formatter cure a project that breaks a rule with each method, and builds it.</summary>
[Collection(PackageCollection.Name)]
public sealed class FixedProjectTests(PackedProject project)
{
    private const string Consumer = "Fixable";

    private static readonly string[] Cured =
    [
        "internal static partial class Kernels",
        """[Activation("leaky_relu")]""",
        """[Activation("gelu(x) + tanh(x)")]""",
        """[Activation("leaky_relu", Alpha = 0.2)]""",
        """[Activation("bounded_relu", Max = 6)]""",
        """[Activation("elu", Alpha = 1)]""",
        """[Activation("softplus", Beta = 1)]""",
        """[Activation("identity")]""",
        "public static partial void NotPartial(ReadOnlySpan<float> x, Span<float> y);",
        "public static partial float WithBody(float x);",
        "public static partial void Learned(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> alpha, Span<float> y);",
        "public static partial void OutputFirst(ReadOnlySpan<float> x, Span<float> y);",
        "public static partial void Whole(ReadOnlySpan<float> x, Span<float> y);",
    ];

    // What can be generated at all comes first: the others are found, or found to be silent, only then.
    [Fact]
    public async Task The_formatter_cures_every_method()
    {
        Assert.NotEqual(0, (await project.BuildAsync(Consumer)).ExitCode);
        foreach (string[] ids in new string[][]
        {
            ["FACT110", "FACT111"],
            ["FACT101", "FACT103", "FACT104", "FACT105", "FACT106", "FACT107", "FACT108", "FACT112", "FACT113"]
        })
        {
            CommandResult format = (await project.FormatAsync(Consumer, ids)).Succeeded();
            Assert.DoesNotContain("Unable to fix", format.Output, StringComparison.Ordinal);
        }

        string text = await File.ReadAllTextAsync(Path.Combine(project.FolderOf(Consumer), "Program.cs"));
        Assert.All((IEnumerable<string>)Cured, line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.Empty((await project.BuildAsync(Consumer)).Succeeded().Ids);
    }
}
