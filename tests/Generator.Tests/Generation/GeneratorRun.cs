using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Runs the generator over programs.</summary>
internal static class GeneratorRun
{
    /// <summary>The lines that every program starts with.</summary>
    public const string Usings = "using System;\nusing System.Runtime.Intrinsics;\nusing FusedActivations;\n";

    /// <summary>Makes a driver.</summary>
    public static GeneratorDriver Driver(bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [new ActivationGenerator().AsSourceGenerator()],
        parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>Generates for a program and requires that all of it compiles.</summary>
    public static Compilation Compile(string program) => Compile(TestCompilation.Create(Usings + program));

    /// <summary>Generates for a compilation and requires that all of it compiles.</summary>
    public static Compilation Compile(CSharpCompilation compilation)
    {
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> problems);
        Assert.Empty(problems);
        string[] wrong = [.. complete.GetDiagnostics()
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
            .Select(static problem => problem.ToString())];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
        return complete;
    }

    /// <summary>Generates for a program, which need not compile.</summary>
    public static ImmutableArray<GeneratedSourceResult> Sources(string program) =>
        Driver().RunGenerators(TestCompilation.Create(program)).GetRunResult().Results[0].GeneratedSources;
}
