extern alias generator;

using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents the programs under test, compiled with what the generator wrote for them in one precision.</summary>
public sealed class KernelAssembly
{
    private readonly Lazy<string> compiled;
    private readonly Lazy<Assembly> loaded;

    private KernelAssembly(string name, Precision precision, params string[] sources)
    {
        this.compiled = new(() => Compile(name, [Defaults(precision), .. sources]));
        this.loaded = new(() => Assembly.LoadFrom(this.compiled.Value));
    }

    /// <summary>Gets the methods of full precision, and losses and rows, which have one precision.</summary>
    public static KernelAssembly Full { get; } = new("Kernels.UnderTest", Precision.Full, CatalogueSource.Write(), FusedSource.Text,
        GatedSource.Text, LossSource.Text, MemberSource.Text, CompositionCase.Source, LearnedSource.Text, ManyOperandsSource.Text,
        RowSource.Text);

    /// <summary>Gets the methods of standard precision, those of losses and rows aside.</summary>
    public static KernelAssembly Standard { get; } = new("Kernels.OfStandard", Precision.Standard, CatalogueSource.Write(),
        FusedSource.Text, GatedSource.Text, MemberSource.Text, CompositionCase.Source, LearnedSource.Text, ManyOperandsSource.Text);

    /// <summary>Gets the file of the assembly, so that other processes need not compile it again.</summary>
    public string Path => this.compiled.Value;

    /// <summary>Gets the loaded assembly.</summary>
    public Assembly Loaded => this.loaded.Value;

    /// <summary>Gets the assembly of a precision.</summary>
    public static KernelAssembly Of(Precision precision) => precision == Precision.Full ? Full : Standard;

    private static string Defaults(Precision precision) =>
        $"[assembly: FusedActivations.ActivationDefaults(Precision = FusedActivations.Precision.{precision})]";

    private static string Compile(string name, string[] sources)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source, options)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(System.IO.Path.PathSeparator)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create([new generator::FusedActivations.Generator.ActivationGenerator().AsSourceGenerator()],
            parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> problems);
        string path = System.IO.Path.Combine(AppContext.BaseDirectory, name + ".dll");
        using (FileStream file = File.Create(path))
        {
            problems = problems.AddRange(complete.Emit(file).Diagnostics);
        }

        string[] errors = [.. problems.Where(
            static problem => problem.Severity != DiagnosticSeverity.Hidden && problem.Severity != DiagnosticSeverity.Info)
            .Select(static problem => problem.ToString())];
        return errors.Length == 0 ? path : throw new InvalidOperationException(string.Join('\n', errors.Take(20)));
    }
}
