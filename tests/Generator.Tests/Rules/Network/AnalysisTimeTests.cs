using System;
using System.Diagnostics;
using System.Linq;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Rules.Declarations;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks that the analyzer does not hold up an editor.</summary>
public sealed class AnalysisTimeTests
{
    // The aim, and what a slower machine may take.
    private static readonly TimeSpan Aim = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(15);

    [Fact]
    public void A_file_of_forty_layers_takes_milliseconds()
    {
        string layers = string.Concat(Enumerable.Range(0, 40).Select(static i => $"""

            /// <summary>Layer {i}.</summary>
            /// <param name="x">The input.</param>
            /// <param name="y">The output.</param>
            [HiddenLayer(Units = 64, Initializer = WeightInitializer.GlorotUniform,
                Dropout = 0.2)]
            [Activation(
                "{(i % 3 == 0 ? "relu(x * 0.5)" : i % 3 == 1 ? "sigmoid" : "leaky_relu")}"
                {(i % 3 == 2 ? ", Alpha = 0.3" : "")})]

            M L{i};

            """));
        string text = NetworkCheck.Expand("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", Classes = 10, InputMax = 255)];""" + layers + """[OutputLayer(Units = 9), Activation("softmax")] M O;""");
        Assert.InRange(text.Split('\n').Length, 440, 600);

        // The first runs compile the analyzer; and what a run takes more than the shortest is another process's time.
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 100 && best > Aim; i++)
        {
            TimeSpan time = Time(TestCompilation.Create(text + new string(' ', i)));
            best = time < best ? time : best;
        }

        Assert.True(best < Limit, $"{best.TotalMilliseconds} ms");
    }

    // The compiler binds attributes whether there is an analyzer or not.
    private static TimeSpan Time(CSharpCompilation compilation)
    {
        compilation.GetDiagnostics();
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("Net")!;
        NetworkReport report = new(compilation, new AnalyzerOptions([]));
        Stopwatch watch = Stopwatch.StartNew();
        int found = report.Of(DeclarationChecker.Check(NetworkDeclarationReader.Read(type, default)!, static _ => true), compilation.SyntaxTrees).Count();
        TimeSpan time = watch.Elapsed;
        Assert.NotEqual(0, found);
        return time;
    }
}
