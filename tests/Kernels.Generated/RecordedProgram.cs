extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents a program with the code that a version of the generator wrote for it, as text.</summary>
/// <param name="folder">The folder: <c>Program.verified.cs</c>, and beside it what was generated.</param>
public sealed class RecordedProgram(string folder)
{
    private const string Ending = ".verified.cs";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>Gets what was generated when the program was recorded: the texts by the names of their files.</summary>
    public IReadOnlyDictionary<string, string> Recorded => Directory.EnumerateFiles(folder, "*.g" + Ending).ToDictionary(
        static path => Path.GetFileName(path),
        static path => File.ReadAllText(path),
        StringComparer.Ordinal);

    /// <summary>Generates the code for the program anew; of the version, two numbers are told.</summary>
    public IReadOnlyDictionary<string, string> Generate()
    {
        generator::FusedActivations.Generator.ActivationGenerator generator = new();
        Version version = generator.GetType().Assembly.GetName().Version!;
        CSharpCompilation program = this.Make("Program", new Dictionary<string, string>(StringComparer.Ordinal));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Options);
        return driver.RunGenerators(program).GetRunResult().Results.Single().GeneratedSources.ToDictionary(
            static source => source.HintName[..^".cs".Length] + Ending,
            source => source.SourceText.ToString().Replace(version.ToString(3), version.ToString(2), StringComparison.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Writes the code down in place of what is recorded.</summary>
    public void Record(IReadOnlyDictionary<string, string> generated)
    {
        foreach (string name in this.Recorded.Keys)
        {
            File.Delete(Path.Combine(folder, name));
        }

        foreach ((string name, string text) in generated)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    /// <summary>Compiles the program with code that was generated, against the library of today.</summary>
    public byte[] Compile(string name, IReadOnlyDictionary<string, string> generated)
    {
        using MemoryStream file = new();
        ImmutableArray<Diagnostic> problems = this.Make(name, generated).Emit(file).Diagnostics;
        string[] errors =
        [
            .. problems
                .Where(static problem => problem.Severity is DiagnosticSeverity.Warning or DiagnosticSeverity.Error)
                .Select(static problem => problem.ToString()),
        ];
        return errors.Length == 0 ? file.ToArray() : throw new InvalidOperationException(string.Join('\n', errors.Take(20)));
    }

    /// <summary>Runs the program: gives what each of its methods computes.</summary>
    public static IReadOnlyList<(string Name, double[] Values)> Run(byte[] assembly) =>
        [.. (IEnumerable<(string Name, double[] Values)>)Assembly.Load(assembly).GetType("Program")!.GetMethod("Run")!.Invoke(null, null)!];

    private CSharpCompilation Make(string name, IReadOnlyDictionary<string, string> generated) => CSharpCompilation.Create(
        name,
        generated
            .Append(new("Program", File.ReadAllText(Path.Combine(folder, "Program" + Ending))))
            .Select(static file => CSharpSyntaxTree.ParseText(file.Value, Options, file.Key)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
}
