using System;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks that the analyzer does not hold up an editor.</summary>
public sealed class AnalysisTimeTests
{
    [Fact]
    public async Task A_file_of_forty_layers_takes_milliseconds()
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
        Assert.InRange(text.Split('\n').Length, 450, 600);

        // The shortest of several runs: what the others take more is another process's time.
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            TimeSpan time = await TimeAsync(TestCompilation.Create(text + new string(' ', i)));
            best = time < best ? time : best;
        }

        Assert.True(best < TimeSpan.FromMilliseconds(5), $"{best.TotalMilliseconds} ms");
    }

    private static async Task<TimeSpan> TimeAsync(CSharpCompilation compilation)
    {
        NetworkAnalyzer analyzer = new();
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        CompilationWithAnalyzers run = new(compilation, [analyzer], options);
        compilation.GetDiagnostics();
        Assert.NotEmpty(await run.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false));
        AnalyzerTelemetryInfo telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, default).ConfigureAwait(false);
        return telemetry.ExecutionTime;
    }
}
