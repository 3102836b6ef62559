extern alias generator;

using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Kernels.Generated;

/// <summary>Runs the generator over the programs under test, compiles and loads the result.</summary>
public static class KernelAssembly
{
    private static readonly Lazy<string> Compiled = new(Compile);
    private static readonly Lazy<Assembly> LoadedHere = new(static () => System.Reflection.Assembly.LoadFrom(Path));

    /// <summary>Gets the file of the compiled assembly, so that other processes need not compile it again.</summary>
    public static string Path => Compiled.Value;

    /// <summary>Gets the loaded assembly.</summary>
    public static Assembly Loaded => LoadedHere.Value;

    private static string Compile()
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Kernels.UnderTest",
            [
                CSharpSyntaxTree.ParseText(CatalogueSource.Write(), options),
                CSharpSyntaxTree.ParseText(FusedSource.Text, options),
                CSharpSyntaxTree.ParseText(GatedSource.Text, options),
                CSharpSyntaxTree.ParseText(LossSource.Text, options),
                CSharpSyntaxTree.ParseText(MemberSource.Text, options),
                CSharpSyntaxTree.ParseText(CompositionCase.Source, options),
                CSharpSyntaxTree.ParseText(LearnedSource.Text, options),
                CSharpSyntaxTree.ParseText(ManyOperandsSource.Text, options),
                CSharpSyntaxTree.ParseText(RowSource.Text, options)
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(System.IO.Path.PathSeparator)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create([new generator::FusedActivations.Generator.ActivationGenerator().AsSourceGenerator()],
            parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> problems);
        string path = System.IO.Path.Combine(AppContext.BaseDirectory, "Kernels.UnderTest.dll");
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
