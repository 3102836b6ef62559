using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace FusedActivations.Generator.Tests.Fixes;

/// <summary>
/// Applies the fixes of findings about calls: what comes out compiles with the generator, the finding is gone, and no warning is new.
/// A result is the lines that went and those that came.
/// </summary>
public sealed class CallFixTests
{
    private const string Kernels = """
        using System;
        using FusedActivations;

        public static partial class Kernels
        {
            [Activation("softmax")] public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);
            [Activation("softmax")] public static partial void SoftmaxInPlace(Span<float> x, int columns);
            [Activation("softmax")] public static partial void Output(ReadOnlySpan<float> x, int columns, Span<float> result);
            [Activation("log_softmax")] public static partial void LogSoftmax(ReadOnlySpan<float> x, int columns, Span<float> y);
            [Activation("sigmoid")] public static partial void Sigmoid(ReadOnlySpan<float> x, Span<float> y);
            [Activation("sigmoid")] public static partial void SigmoidInPlace(Span<float> x);
            [Activation("sigmoid")] public static partial float Sigmoid(float x);
            [Activation("relu")] public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);
            [Activation("relu(x + bias)")] public static partial void BiasRelu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            [Activation("identity")] public static partial void Head(ReadOnlySpan<float> x, Span<float> y);
            [Activation("relu(x + bias)")] public static partial void Layer(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            [Activation("sigmoid", Members = GeneratedMembers.Forward | GeneratedMembers.Backward | GeneratedMembers.BackwardFromOutput)] public static partial void Gate(Span<float> x);
            [Activation("sigmoid")] public static partial void Plain(Span<float> x);
            [Loss("cross_entropy")] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
            [Loss("cross_entropy", LabelSmoothing = 0.1)] public static partial float Smooth(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
            [Loss("cross_entropy")] public static partial float Soft(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, int columns, Span<float> dlogits);
            [Loss("nll")] public static partial float Nll(ReadOnlySpan<float> logp, ReadOnlySpan<int> labels, int columns, Span<float> dlogp);
            [Loss("mse")] public static partial float Mse(ReadOnlySpan<float> y, ReadOnlySpan<float> target, Span<float> dy);
            [Loss("bce_with_logits")] public static partial float BceLogits(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, Span<float> dlogits);
            [Loss("bce")] public static partial float Bce(ReadOnlySpan<float> p, ReadOnlySpan<float> target, Span<float> dp);
        }
        """;

    [Theory]
    [InlineData("A pass in place", "SoftmaxInPlace(x, 10);\nreturn Smooth(x, t, 10, d);", "Remove 'SoftmaxInPlace': -SoftmaxInPlace(x, 10);")]
    [InlineData("A pass in place beside another statement", "Array.Clear(d); SoftmaxInPlace(x, 10); return Smooth(x, t, 10, d);", "Remove 'SoftmaxInPlace': -Array.Clear(d); SoftmaxInPlace(x, 10); return Smooth(x, t, 10, d); +Array.Clear(d); return Smooth(x, t, 10, d);")]
    [InlineData("A pass into a buffer", "var p = new float[10];\nSoftmax(x, 10, p);\nreturn Smooth(p, t, 10, d);", "Pass 'x': -return Smooth(p, t, 10, d); +return Smooth(x, t, 10, d);")]
    [InlineData("A pass of what changes on the way", "var p = new float[10];\nSoftmax(x, 10, p);\nArray.Clear(x);\nreturn Smooth(p, t, 10, d);", "Replace 'Softmax' by a copy: -Softmax(x, 10, p); +x.CopyTo(p, 0);")]
    [InlineData("A pass of what the loss writes", "var p = new float[10];\nSoftmax(x, 10, p);\nreturn Smooth(p, t, 10, x);", "Replace 'Softmax' by a copy: -Softmax(x, 10, p); +x.CopyTo(p, 0);")]
    [InlineData("A pass of a field", "var p = new float[10];\nSoftmax(this.h, 10, p);\nreturn Smooth(p, t, 10, d);", "Replace 'Softmax' by a copy: -Softmax(this.h, 10, p); +this.h.CopyTo(p, 0);")]
    [InlineData("A pass into a span", "Span<float> p = stackalloc float[10];\nSoftmax(x, 10, p);\nArray.Clear(x);\nreturn Smooth(p, t, 10, d);", "Replace 'Softmax' by a copy: -Softmax(x, 10, p); +x.CopyTo(p);")]
    [InlineData("A pass into a part", "Softmax(x, 10, this.h.AsSpan(0, 10));\nreturn Smooth(this.h.AsSpan(0, 10), t, 10, d);", "Pass 'x': -return Smooth(this.h.AsSpan(0, 10), t, 10, d); +return Smooth(x, t, 10, d);")]
    [InlineData("A pass before a branch", "var p = new float[10];\nSoftmax(x, 10, p);\nif (t.Length > 3) { return Smooth(p, t, 10, d); }\nreturn 0;", "Replace 'Softmax' by a copy: -Softmax(x, 10, p); +x.CopyTo(p, 0);")]
    [InlineData("A pass with names", "var p = new float[10];\nSoftmax(y: p, columns: 10, x: x);\nreturn Smooth(labels: t, columns: 10, logits: p, dlogits: d);", "Pass 'x': -return Smooth(labels: t, columns: 10, logits: p, dlogits: d); +return Smooth(labels: t, columns: 10, logits: x, dlogits: d);")]
    [InlineData("A pass of a branch", "if (t.Length > 3)\nSoftmaxInPlace(x, 10);\nelse throw new InvalidOperationException();\nreturn Smooth(x, t, 10, d);", "Remove 'SoftmaxInPlace': -SoftmaxInPlace(x, 10); +{ }")]
    [InlineData("A pass of a case", "switch (t.Length)\n{\ncase 1:\nSoftmaxInPlace(x, 10);\nreturn Smooth(x, t, 10, d);\ndefault:\nreturn 0;\n}", "Remove 'SoftmaxInPlace': -SoftmaxInPlace(x, 10);")]
    [InlineData("A pass that is no statement", "this.Arrow(x);\nreturn Smooth(x, t, 10, d);", "")]
    [InlineData("A pass of what has no name", "var p = new float[10];\nSoftmax((float[])x, 10, p);\nArray.Clear(x);\nreturn Smooth(p, t, 10, d);", "")]
    [InlineData("A loss of one unit", "return Smooth(x, t, 1, d);", "")]
    [InlineData("Passes of two branches", "if (t.Length > 3) { SoftmaxInPlace(x, 10); } else { SoftmaxInPlace(x, 10); }\nreturn Smooth(x, t, 10, d);", "")]
    [InlineData("A pass in another method", "this.Squash(x);\nreturn Smooth(x, t, 10, d);", "Remove 'SoftmaxInPlace': -private void Squash(float[] values) { SoftmaxInPlace(values, 10); } +private void Squash(float[] values) { }")]
    [InlineData("Scalars", "for (int i = 0; i < x.Length; i++) { x[i] = Sigmoid(x[i]); }\nreturn BceLogits(x, y, d);", "Remove 'Sigmoid': -for (int i = 0; i < x.Length; i++) { x[i] = Sigmoid(x[i]); } +for (int i = 0; i < x.Length; i++) { x[i] = x[i]; }|Call 'Bce': -return BceLogits(x, y, d); +return Bce(x, y, d);")]
    [InlineData("A loss of probabilities", "SoftmaxInPlace(x, 10);\nreturn CrossEntropy(x, t, 10, d);", "Remove 'SoftmaxInPlace': -SoftmaxInPlace(x, 10);|Make 'CrossEntropy' 'sparse_categorical_cross_entropy': -[Loss(\"cross_entropy\")] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits); +[Loss(\"sparse_categorical_cross_entropy\")] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);")]
    [InlineData("A loss of probabilities over numbers", "SoftmaxInPlace(x, 10);\nreturn Soft(x, y, 10, d);", "Remove 'SoftmaxInPlace': -SoftmaxInPlace(x, 10);|Make 'Soft' 'categorical_cross_entropy': -[Loss(\"cross_entropy\")] public static partial float Soft(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, int columns, Span<float> dlogits); +[Loss(\"categorical_cross_entropy\")] public static partial float Soft(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, int columns, Span<float> dlogits);")]
    [InlineData("Another activation", "Softmax(x, 10, x);\nreturn Nll(x, t, 10, d);", "Call 'LogSoftmax': -Softmax(x, 10, x); +LogSoftmax(x, 10, x);|Remove 'Softmax' and call 'CrossEntropy': -Softmax(x, 10, x); -return Nll(x, t, 10, d); +return CrossEntropy(x, t, 10, d);")]
    [InlineData("Another activation with names", "Output(result: x, columns: 10, x: x);\nreturn Nll(x, t, 10, d);", "Make 'Output' 'log_softmax': -[Activation(\"softmax\")] public static partial void Output(ReadOnlySpan<float> x, int columns, Span<float> result); +[Activation(\"log_softmax\")] public static partial void Output(ReadOnlySpan<float> x, int columns, Span<float> result);|Remove 'Output' and call 'CrossEntropy': -Output(result: x, columns: 10, x: x); -return Nll(x, t, 10, d); +return CrossEntropy(x, t, 10, d);")]
    [InlineData("An activation that a method is not named for", "Head(x, x);\nreturn Bce(x, y, d);", "Call 'Sigmoid': -Head(x, x); +Sigmoid(x, x);|Call 'BceLogits': -return Bce(x, y, d); +return BceLogits(x, y, d);")]
    [InlineData("An expression", "Layer(x, y, x);\nreturn Bce(x, y, d);", "Make 'Layer' 'sigmoid': -[Activation(\"relu(x + bias)\")] public static partial void Layer(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y); +[Activation(\"sigmoid(x + bias)\")] public static partial void Layer(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);")]
    [InlineData("An expression of which a part would go", "BiasRelu(x, y, x);\nreturn Smooth(x, t, 10, d);", "")]
    [InlineData("An activation of rows for one of elements", "SoftmaxInPlace(x, 1);\nreturn Bce(x, y, d);", "")]
    [InlineData("Two passes", "Relu(x, x);\nSigmoidInPlace(x);\nreturn Mse(x, y, d);", "Remove 'SigmoidInPlace': -SigmoidInPlace(x);|Remove 'Relu': -Relu(x, x);")]
    [InlineData("A probability that is squashed twice", "SigmoidInPlace(x);\nSoftmaxInPlace(x, 10);\nreturn 0;", "Remove 'SoftmaxInPlace': -SoftmaxInPlace(x, 10);|Remove 'SigmoidInPlace': -SigmoidInPlace(x);")]
    [InlineData("A gradient from the output", "Gate(x);\nGateBackward(x, d, d);\nreturn 0;", "Call 'GateBackwardFromOutput': -GateBackward(x, d, d); +GateBackwardFromOutput(x, d, d);")]
    [InlineData("A gradient without a form from the output", "Plain(x);\nPlainBackward(x, d, d);\nreturn 0;", "")]
    public async Task Every_fix_cures(string what, string body, string fixes)
    {
        FixedProject project = FixedProject.Open(Model(body), Kernels);
        IReadOnlyList<Diagnostic> found = await project.AnalyzeGeneratedAsync();
        List<string> results = [];
        foreach (Diagnostic diagnostic in found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info))
        {
            foreach ((RemedyFixProvider _, CodeAction action) in await project.OffersAsync(diagnostic))
            {
                FixedProject cured = await project.ApplyAsync(action);
                Assert.Empty(
                    (await cured.CompileAsync()).GetDiagnostics().Where(static error => error.Severity == DiagnosticSeverity.Error));
                string[] left =
                    [.. (await cured.AnalyzeGeneratedAsync()).Where(static other => other.Severity > DiagnosticSeverity.Info).Select(Show)];
                Assert.DoesNotContain(Show(diagnostic), left, StringComparer.Ordinal);
                Assert.True(left.All(message => found.Select(Show).Contains(message, StringComparer.Ordinal)),
                    $"{what}, {action.Title}: {string.Join('\n', left)}");
                results.Add($"{action.Title}: {Difference(await project.WholeTextAsync(), await cured.WholeTextAsync())}");
            }
        }

        Assert.NotEmpty(found);
        Assert.Equal(fixes, string.Join('|', results));
    }

    private static string Model(string body) => $$"""
        using System;
        using FusedActivations;
        using static Kernels;

        public sealed class Model
        {
            private readonly float[] h = new float[10];
            private void Squash(float[] values) { SoftmaxInPlace(values, 10); }
            private void Arrow(float[] values) => SoftmaxInPlace(values, 10);
            public float Train(float[] x, float[] y, int[] t, float[] d)
            {
        {{body}}
            }
        }
        """;

    private static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

    private static string Difference(string before, string after)
    {
        string[] old = [.. before.Split('\n').Select(static line => line.Trim())];
        string[] now = [.. after.Split('\n').Select(static line => line.Trim())];
        return string.Join(' ', old.Except(now, StringComparer.Ordinal)
            .Select(static line => "-" + line)
            .Concat(now.Except(old, StringComparer.Ordinal).Select(static line => "+" + line)));
    }
}
