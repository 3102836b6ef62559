using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>Builds a project with the strictest settings against the package, for both frameworks, and runs it.</summary>
[Collection(PackageCollection.Name)]
public sealed class StrictProjectTests(PackedProject project)
{
    // Values of single precision, some of them the product of two that were rounded.
    private const double Tolerance = 8 * 5.9604644775390625e-8;

    [Fact]
    public async Task It_builds_without_a_warning_and_again_beside_the_emitted_files()
    {
        Assert.Empty((await project.BuiltAsync("Strict")).Succeeded().Ids);
        Assert.Empty((await project.BuildAsync("Strict", "--no-incremental")).Succeeded().Ids);
    }

    [Fact]
    public async Task Emitted_files_state_the_version_and_are_the_same_for_each_framework()
    {
        (await project.BuiltAsync("Strict")).Succeeded();
        string[] texts = [.. this.Emitted("net8.0").Concat(this.Emitted("net10.0")).Select(File.ReadAllText)];
        Assert.Equal(2, texts.Length);
        Assert.Equal(texts[0], texts[1]);
        Assert.Contains($"Written by FusedActivations {project.VersionPrefix} ", texts[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task It_computes_what_the_formulas_say(string framework)
    {
        (await project.BuiltAsync("Strict")).Succeeded();
        string[] lines =
            (await this.RunAsync(framework)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Dictionary<string, double[]> printed = lines.Select(static line => line.Split(": ")).ToDictionary(
            static parts => parts[0],
            static parts => parts[1].Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray(),
            StringComparer.Ordinal);
        Assert.Equal(Expectation.Lines.Keys.Order(StringComparer.Ordinal), printed.Keys.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
        Assert.All(Expectation.Lines, line =>
        {
            Assert.Equal(line.Value.Length, printed[line.Key].Length);
            Assert.All(line.Value.Zip(printed[line.Key]),
                pair => Assert.InRange(pair.Second, pair.First - Allowed(pair.First), pair.First + Allowed(pair.First)));
        });
    }

    [Fact]
    public async Task It_computes_the_same_under_a_culture_with_a_comma()
    {
        (await project.BuiltAsync("Strict")).Succeeded();
        Assert.Equal(await this.RunAsync("net10.0"), await this.RunAsync("net10.0", "comma"));
    }

    private static double Allowed(double value) => Math.Max(Math.Abs(value), 1) * Tolerance;

    private IEnumerable<string> Emitted(string framework) =>
        Directory.EnumerateFiles(Path.Combine(project.FolderOf("Strict"), "obj", "Release", framework, "generated"), "Strict.Kernels.g.cs",
            SearchOption.AllDirectories);

    // The older framework's program runs on whatever runtime there is.
    private async Task<string> RunAsync(string framework, params string[] arguments) =>
        (await DotNet.RunAsync(project.FolderOf("Strict"),
            ["--roll-forward", "Major", Path.Combine("bin", "Release", framework, "Strict.dll"), .. arguments]))
            .Succeeded().Output;
}
