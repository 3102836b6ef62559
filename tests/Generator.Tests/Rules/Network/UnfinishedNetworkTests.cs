using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Takes tokens from models, as an editor sees them while they are typed: the analyzer never fails.</summary>
public sealed class UnfinishedNetworkTests
{
    private const string Model = """
        [Network(Architecture = Architecture.Cnn, Task = PredictionTask.Multiclass, Loss = "cross_entropy", Labels = LabelEncoding.Index, Classes = 10, InputMin = 0, InputMax = 255)];
        [HiddenLayer(LayerKind.Recurrent, Units = 64, Initializer = WeightInitializer.Zeros, Normalization = Normalization.BatchBefore, Dropout = 0.9), Activation("relu(relu(x) * 2 + 1)")] M A;
        [HiddenLayer(Units = 3), Activation("leaky_relu", Alpha = 1)] M B;
        [HiddenLayer(), Activation("softmax")] M C;
        [OutputLayer(Units = 1, Axis = 0, TargetMin = -1, TargetMax = 0.1, Metric = "acc"), Activation("softmax(x / 2)")] M O;
        [OutputLayer(Task = PredictionTask.Regression, Loss = "mse"), Activation("hard_tanh", Min = 2, Max = double.NaN)] M P;
        """;

    [Fact]
    public async Task Models_without_a_token_do_not_break_the_analyzer()
    {
        string text = NetworkCheck.Expand(Model);
        SyntaxToken[] tokens =
            [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];
        List<string> failures = [];
        foreach (SyntaxToken token in tokens)
        {
            failures.AddRange(await FailuresAsync(text.Remove(token.SpanStart, token.Span.Length)).ConfigureAwait(true));
        }

        Assert.Empty(failures);
    }

    [Fact]
    public async Task Models_without_many_tokens_do_not_break_the_analyzer()
    {
        string text = NetworkCheck.Expand(Model);
        Random random = new(7);
        List<string> failures = [];
        for (int i = 0; i < 150; i++)
        {
            string rest = text;
            for (int j = 0; j < 6; j++)
            {
                SyntaxToken[] tokens =
                    [.. CSharpSyntaxTree.ParseText(rest).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];
                SyntaxToken token = tokens[random.Next(tokens.Length)];
                rest = rest.Remove(token.SpanStart, token.Span.Length);
            }

            failures.AddRange(await FailuresAsync(rest).ConfigureAwait(true));
        }

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("""[Network(Loss = null, Units = 3)]; [OutputLayer, Activation(null)] M O;""")]
    [InlineData("""[Network(Task = (PredictionTask)99, Labels = (LabelEncoding)(-1), Classes = -4)]; [OutputLayer(Units = -1, Dropout = double.NaN), Activation("softmax")] M O;""")]
    [InlineData("""[HiddenLayer((LayerKind)77, Units = int.MaxValue), Activation("((((x")] M A; [OutputLayer, Activation("softmax()")] M O;""")]
    [InlineData("""[HiddenLayer, OutputLayer, Activation("relu")] M @class;""")]
    [InlineData("""[OutputLayer] M O; [OutputLayer, Activation("clip", Min = double.NegativeInfinity, Max = double.PositiveInfinity)] M P;""")]
    public async Task Odd_attributes_do_not_break_the_analyzer(string model) =>
        Assert.Empty(await FailuresAsync(NetworkCheck.Expand(model)));

    private static async Task<IEnumerable<string>> FailuresAsync(string text)
    {
        List<string> failures = [];
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), (exception, _, _) => failures.Add($"{exception}\n{text}"),
            concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        await new CompilationWithAnalyzers(TestCompilation.Create(text), [new NetworkAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        return failures;
    }
}
