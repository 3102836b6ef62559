using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>
/// Packs the project once, under a version that no machine has seen, into a folder of its own, and builds projects
/// against that package there.
/// </summary>
public sealed class PackedProject : IAsyncLifetime
{
    private readonly Dictionary<string, CommandResult> built = new(StringComparer.Ordinal);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("FusedActivations.");

    /// <summary>Gets the repository's root.</summary>
    public static string Root { get; } = typeof(PackedProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key is "RepositoryRoot").Value!;

    /// <summary>Gets the numbers of the version.</summary>
    public string VersionPrefix { get; } =
        string.Create(CultureInfo.InvariantCulture, $"7.{Random.Shared.Next(1, 60_000)}.{Random.Shared.Next(1, 60_000)}");

    /// <summary>Gets the version.</summary>
    public string Version => this.VersionPrefix + "-test.1";

    /// <summary>Gets the folder that was packed into.</summary>
    public string Feed => Path.Combine(this.folder.FullName, "feed");

    /// <summary>Gets the packages in that folder.</summary>
    public string[] Packages => Directory.GetFiles(this.Feed);

    /// <summary>Gets the folder of a project that uses the package.</summary>
    public string FolderOf(string consumer) => Path.Combine(this.folder.FullName, "consumers", consumer);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // Output and intermediate files of its own: the build that runs these tests may still be at work in the usual ones.
        (await DotNet.BuildAsync(Root, "pack", "runtime/FusedActivations.csproj", "-c", "Release", "-o", this.Feed, "--artifacts-path",
            Path.Combine(this.folder.FullName, "artifacts"), $"-p:Version={this.Version}"))
            .Succeeded();
        string source = Path.Combine(Root, "tests", "Package.Tests", "Consumers");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = this.FolderOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        // A root of its own for every tool that looks upwards for its settings.
        File.Copy(Path.Combine(Root, "global.json"), this.FolderOf("global.json"));
        await File.WriteAllTextAsync(this.FolderOf(".editorconfig"), "root = true\n");
        await File.WriteAllTextAsync(this.FolderOf("Directory.Packages.props"), "<Project />\n");
        await File.WriteAllTextAsync(this.FolderOf("Directory.Build.targets"), "<Project />\n");
    }

    /// <summary>Builds a project that uses the package, unless it was built before.</summary>
    internal async Task<CommandResult> BuiltAsync(string consumer) =>
        this.built.TryGetValue(consumer, out CommandResult? result) ? result : this.built[consumer] = await this.BuildAsync(consumer);

    /// <summary>Builds the library of another version, as a program for .NET 10 takes it, without the generator; gives its file.</summary>
    internal async Task<string> LibraryAsync(string version)
    {
        string artifacts = Path.Combine(this.folder.FullName, "library", version);
        CommandResult result = await DotNet.BuildAsync(
            Root,
            "build",
            "runtime/FusedActivations.csproj",
            "-c",
            "Release",
            "--artifacts-path",
            artifacts,
            $"-p:Version={version}",
            "-p:BuildProjectReferences=false",
            "-p:RunAnalyzers=false");
        result.Succeeded();
        return Path.Combine(artifacts, "bin", "FusedActivations", "release_net10.0", "FusedActivations.dll");
    }

    /// <summary>Restores and builds a project that uses the package.</summary>
    internal Task<CommandResult> BuildAsync(string consumer, params string[] arguments) => DotNet.BuildAsync(
        this.FolderOf(consumer),
        [
            "build",
            "-c",
            "Release",
            $"-p:FusedActivationsVersion={this.Version}",
            $"-p:RestoreAdditionalProjectSources={this.Feed}",
            $"-p:RestorePackagesPath={Path.Combine(this.folder.FullName, "packages")}",
            .. arguments,
        ]);

    /// <summary>
    /// Applies the fixes of rules to a project that was restored; a version is no argument of the formatter, but a variable.
    /// </summary>
    internal Task<CommandResult> FormatAsync(string consumer, IEnumerable<string> ids) => DotNet.RunAsync(
        this.FolderOf(consumer),
        new Dictionary<string, string>(StringComparer.Ordinal) { ["FusedActivationsVersion"] = this.Version },
        ["format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", .. ids]);

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        this.folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
