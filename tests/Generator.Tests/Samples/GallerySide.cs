using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Documentation;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Samples;

/// <summary>Represents one half of samples/Diagnostics: the wrong networks, or their corrected twins.</summary>
/// <param name="Folder">The folder, from the repository's root.</param>
/// <param name="Found">What the analyzers say of each file.</param>
internal sealed record GallerySide(string Folder, ILookup<string, Diagnostic> Found)
{
    private static readonly Lazy<Task<GallerySide>> WrongSide = new(static () => ReadAsync("samples/Diagnostics/Wrong"));

    private static readonly Lazy<Task<GallerySide>> RightSide = new(static () => ReadAsync("samples/Diagnostics/Right"));

    /// <summary>Gets the wrong networks.</summary>
    public static Task<GallerySide> Wrong => WrongSide.Value;

    /// <summary>Gets the corrected twins.</summary>
    public static Task<GallerySide> Right => RightSide.Value;

    /// <summary>Gets the names of the files of a half, without their extension.</summary>
    public static IEnumerable<string> Names(
        string side) => Directory.EnumerateFiles(Path.Combine(DocumentFile.Root, "samples", "Diagnostics", side), "*.cs")
        .Select(static path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    /// <summary>Gives what is said of a file, by its place.</summary>
    public IReadOnlyList<Diagnostic> Of(string name) => [.. this.Found[name]
        .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
        .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];

    /// <summary>Gives a file as it stands.</summary>
    public DocumentFile File(string name) => DocumentFile.Read($"{this.Folder}/{name}.cs");

    // All files of a half are one program, as in a build.
    private static async Task<GallerySide> ReadAsync(string folder)
    {
        (string Path, string Text)[] files =
            [.. Names(Path.GetFileName(folder)).Select(name => (name, DocumentFile.Read($"{folder}/{name}.cs").Text))];
        CSharpCompilation compilation = TestCompilation.Create(LanguageVersion.Latest, files);
        CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out ImmutableArray<Diagnostic> problems);
        Assert.Empty(problems);
        Assert.Empty(updated.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(updated).ConfigureAwait(false);
        return new GallerySide(folder,
            found.ToLookup(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal));
    }
}
