using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>Checks what is in the package, and what it says about itself.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedProject project)
{
    private const string Library = "lib/net8.0/FusedActivations.dll";
    private const string NewerLibrary = "lib/net10.0/FusedActivations.dll";
    private const string Generator = "analyzers/dotnet/roslyn4.8/cs/FusedActivations.Generator.dll";
    private const string NewerGenerator = "analyzers/dotnet/roslyn4.14/cs/FusedActivations.Generator.dll";
    private const string CodeFixes = "analyzers/dotnet/roslyn4.14/cs/FusedActivations.CodeFixes.dll";

    [Fact]
    public void One_package_is_made() =>
        Assert.Equal($"FusedActivations.{project.Version}.nupkg", Path.GetFileName(Assert.Single(project.Packages)));

    [Fact]
    public void It_holds_these_files_and_no_other()
    {
        using ZipArchive package = this.Open();
        IEnumerable<string> files = package.Entries.Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && !name.StartsWith('['));
        Assert.Equal(
            [
                "FusedActivations.nuspec", "README.md", CodeFixes, NewerGenerator, Generator, "icon.png",
                NewerLibrary, "lib/net10.0/FusedActivations.xml", Library, "lib/net8.0/FusedActivations.xml",
            ],
            files.Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void It_depends_on_nothing_and_is_no_mere_tool()
    {
        using ZipArchive package = this.Open();
        XElement metadata = XDocument.Load(package.GetEntry("FusedActivations.nuspec")!.Open()).Root!.Elements().Single();
        Dictionary<string, string> values = metadata.Elements()
            .ToDictionary(static element => element.Name.LocalName, static element => element.Value, StringComparer.Ordinal);
        Assert.DoesNotContain(metadata.Descendants(),
            static element => element.Name.LocalName is "dependency" or "developmentDependency" or "frameworkReference");
        Assert.Equal("MIT", values["license"]);
        Assert.Equal("README.md", values["readme"]);
        Assert.Equal("icon.png", values["icon"]);
        Assert.All(["description", "tags", "releaseNotes"], name => Assert.NotEmpty(values[name]));
    }

    [Theory]
    [InlineData(Library)]
    [InlineData(NewerLibrary)]
    [InlineData(Generator)]
    [InlineData(CodeFixes)]
    public void Assemblies_have_the_version_and_the_symbols_and_not_the_path_of_their_sources(string name)
    {
        using PEReader assembly = this.OpenAssembly(name);
        Assert.Equal(this.VersionOf(name), assembly.GetMetadataReader().GetAssemblyDefinition().Version);
        DebugDirectoryEntry symbols =
            assembly.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        Assert.All(reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)),
            static path => Assert.DoesNotContain(PackedProject.Root, path, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_code_fixes_need_an_editor()
    {
        using PEReader generator = this.OpenAssembly(NewerGenerator);
        using PEReader codeFixes = this.OpenAssembly(CodeFixes);
        Assert.DoesNotContain("Microsoft.CodeAnalysis.Workspaces", References(generator), StringComparer.Ordinal);
        Assert.Contains("Microsoft.CodeAnalysis.Workspaces", References(codeFixes), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(Library)]
    [InlineData(NewerLibrary)]
    public void The_library_references_the_framework_alone(string name)
    {
        using PEReader assembly = this.OpenAssembly(name);
        Assert.All(References(assembly), static reference => Assert.StartsWith("System.", reference, StringComparison.Ordinal));
    }

    // Patches of the library replace each other in programs that were compiled.
    private Version VersionOf(string assembly)
    {
        Version version = Version.Parse(project.VersionPrefix + ".0");
        return assembly is Library or NewerLibrary ? new Version(version.Major, version.Minor, 0, 0) : version;
    }

    private static IEnumerable<string> References(PEReader assembly)
    {
        MetadataReader reader = assembly.GetMetadataReader();
        return reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name));
    }

    private PEReader OpenAssembly(string name)
    {
        using ZipArchive package = this.Open();
        using Stream entry = package.GetEntry(name)!.Open();
        MemoryStream copy = new();
        entry.CopyTo(copy);
        copy.Position = 0;
        return new PEReader(copy);
    }

    private ZipArchive Open() => ZipFile.OpenRead(project.Packages[0]);
}
