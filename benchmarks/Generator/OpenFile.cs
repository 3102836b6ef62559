using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Benchmarks.Generator;

/// <summary>Measures how long an editor waits for analyzers and generator in a file of some 500 lines.</summary>
internal static class OpenFile
{
    // An editor has run long before; the shortest of many runs is what the work takes, the rest is warming up and other processes.
    private const int Runs = 60;

    /// <summary>Measures each analyzer on the text that is written for it, and the generator on a method of twelve functions.</summary>
    public static void Measure(Times times)
    {
        Analyze(times, "declared layers", AnalysisText.Declarations);
        Analyze(times, "calls of layers", AnalysisText.Calls);
        Analyze(times, "arithmetic", AnalysisText.Arithmetic);
        CSharpCompilation twelve = ProgramCompilation.Of([("Kernels.cs", AnalysisText.TwelveFunctions)]);
        times.Add("twelve functions, generator: ms", Enumerable.Range(0, Runs).Min(_ =>
        {
            GeneratorDriver driver = ProgramCompilation.Driver();
            Stopwatch watch = Stopwatch.StartNew();
            driver.RunGenerators(twelve);
            return watch.Elapsed.TotalMilliseconds;
        }));
    }

    // All analyzers together: that of the text takes nearly all, for the others have little to read there.
    private static void Analyze(Times times, string name, string text)
    {
        CompilationWithAnalyzersOptions options =
            new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        CSharpCompilation compilation = ProgramCompilation.Of([("File.cs", text)]);
        if (compilation.GetDiagnostics()
            .FirstOrDefault(static problem => problem.Severity == DiagnosticSeverity.Error && problem.Id is not "CS8795") is { } error)
        {
            throw new InvalidOperationException($"{name}: {error}");
        }

        double shortest = double.PositiveInfinity;
        for (int run = 0; run < Runs; run++)
        {
            CSharpCompilation edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0],
                CSharpSyntaxTree.ParseText(text + new string(' ', run), ProgramCompilation.Options, "File.cs"));
            edited.GetDiagnostics();
            AnalysisResult result = edited.WithAnalyzers(ProgramCompilation.Analyzers, options)
                .GetAnalysisResultAsync(default)
                .GetAwaiter()
                .GetResult();
            shortest =
                Math.Min(shortest, result.AnalyzerTelemetryInfo.Values.Sum(static telemetry => telemetry.ExecutionTime.TotalMilliseconds));
            if (result.GetAllDiagnostics().IsEmpty)
            {
                throw new InvalidOperationException($"{name}: nothing was found.");
            }
        }

        times.Add($"{name}, analyzers: ms", shortest);
    }
}
