using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Benchmarks.Generator;

/// <summary>Measures generator and analyzers inside of this process, as an editor runs them.</summary>
/// <param name="classes">The number of classes.</param>
internal sealed class InCompiler(int classes)
{
    // An editor has run long before the first edit; a few rounds bring the compiler to that state.
    private const int Edits = 12;

    /// <summary>Measures a cold run, the analyzers, edits, and memory.</summary>
    public void Measure(Times times)
    {
        CSharpCompilation compilation = ProgramCompilation.Of(ProgramText.Files(classes));
        compilation.GetDiagnostics();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        GeneratorDriver driver = ProgramCompilation.Driver();
        times.Add("generator, cold: ms", Milliseconds(() => driver = driver.RunGenerators(compilation)));
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        times.Add("generated text: MB", result.GeneratedSources.Sum(static source => source.SourceText.Length) / 1e6);
        times.Add("generated text: lines", result.GeneratedSources.Sum(static source => source.SourceText.Lines.Count));
        result = default;
        times.Add("memory held by the generator: MB", (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6);
        times.Add(
            "analyzers, cold: ms",
            Milliseconds(
                () => compilation.WithAnalyzers(ProgramCompilation.Analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()));

        SyntaxTree unrelated = compilation.SyntaxTrees.First(static tree => Path.GetFileName(tree.FilePath) is "Unrelated.cs");
        times.Add("edit of an unrelated file: ms",
            Edit(ref driver, ref compilation, unrelated, static round => ProgramText.Unrelated(round)));
        SyntaxTree layer = compilation.SyntaxTrees.First(static tree => Path.GetFileName(tree.FilePath) is "Layer1.cs");
        times.Add("edit of one method: ms",
            Edit(ref driver, ref compilation, layer, static round => ProgramText.Class(1, "", round % 2 == 0 ? "relu6" : "relu")));
    }

    // The shortest of several edits, each of the driver alone: the editor's parsing is its own.
    private static double Edit(ref GeneratorDriver driver, ref CSharpCompilation compilation, SyntaxTree tree, Func<int, string> text)
    {
        double shortest = double.PositiveInfinity;
        for (int round = 1; round <= Edits; round++)
        {
            SyntaxTree edited = CSharpSyntaxTree.ParseText(text(round), ProgramCompilation.Options, tree.FilePath);
            compilation = compilation.ReplaceSyntaxTree(tree, edited);
            tree = edited;
            Stopwatch watch = Stopwatch.StartNew();
            driver = driver.RunGenerators(compilation);
            shortest = Math.Min(shortest, watch.Elapsed.TotalMilliseconds);
        }

        return shortest;
    }

    private static double Milliseconds(Action work)
    {
        Stopwatch watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
