using System;
using System.IO;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>
/// Runs a program that was compiled with one version of the package with the library of another. Both are made from today's sources:
/// what this tests is that the assembly is taken; that its members are still there is tested with recorded code.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class LaterLibraryTests(PackedProject project)
{
    private Version Compiled => Version.Parse(project.VersionPrefix);

    [Fact]
    public async Task The_library_of_the_next_minor_version_is_taken()
    {
        (await project.BuiltAsync("Strict")).Succeeded();
        string expected = (await RunAsync(this.Copy("own"))).Succeeded().Output;
        Assert.Equal(expected, (await this.RunWithAsync(new Version(this.Compiled.Major, this.Compiled.Minor + 1, 0))).Succeeded().Output);
    }

    [Fact]
    public async Task The_library_of_an_older_patch_is_taken()
    {
        (await project.BuiltAsync("Strict")).Succeeded();
        (await this.RunWithAsync(new Version(this.Compiled.Major, this.Compiled.Minor, this.Compiled.Build - 1))).Succeeded();
    }

    [Fact]
    public async Task The_library_of_an_older_minor_version_is_refused_when_it_is_loaded()
    {
        (await project.BuiltAsync("Strict")).Succeeded();
        CommandResult result = await this.RunWithAsync(new Version(this.Compiled.Major, this.Compiled.Minor - 1, 9));
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"FusedActivations, Version={this.Compiled.ToString(2)}.0.0", result.Output, StringComparison.Ordinal);
    }

    private async Task<CommandResult> RunWithAsync(Version version)
    {
        string program = this.Copy("with " + version);
        string library = await project.LibraryAsync(version.ToString());
        Assert.Equal(new Version(version.Major, version.Minor, 0, 0), AssemblyName.GetAssemblyName(library).Version);
        File.Copy(library, Path.Combine(program, "FusedActivations.dll"), overwrite: true);
        return await RunAsync(program);
    }

    // The program as it was built, in a folder of its own.
    private string Copy(string name)
    {
        string source = Path.Combine(project.FolderOf("Strict"), "bin", "Release", "net10.0");
        string target = Directory.CreateDirectory(project.FolderOf(name)).FullName;
        foreach (string file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return target;
    }

    private static Task<CommandResult> RunAsync(string folder) => DotNet.RunAsync(folder, ["Strict.dll"]);
}
