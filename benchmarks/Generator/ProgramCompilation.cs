extern alias runtime;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using FusedActivations.Generator;
using FusedActivations.Generator.Rules;
using FusedActivations.Generator.Rules.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Benchmarks.Generator;

/// <summary>Compiles a program inside of this process, as an editor does.</summary>
internal static class ProgramCompilation
{
    /// <summary>How the files are parsed.</summary>
    public static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>Gets every analyzer of the package.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [new ActivationAnalyzer(), new NetworkAnalyzer(), new SpellingAnalyzer(), new CallAnalyzer(), new RowLengthAnalyzer()];

    /// <summary>Makes a driver that has not run yet.</summary>
    public static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()], parseOptions: Options);

    /// <summary>Compiles files against the framework and the library.</summary>
    public static CSharpCompilation Of(IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Network",
        files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Options, file.Path)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Append(typeof(runtime::FusedActivations.ActivationAttribute).Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
