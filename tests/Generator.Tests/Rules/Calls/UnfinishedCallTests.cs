using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Takes tokens from programs, as an editor sees them while they are typed: the analyzer never fails.</summary>
public sealed class UnfinishedCallTests
{
    private const string Odd = """
        private float[] output = new float[20]; private readonly float[][] layers = { new float[20], new float[20] }; private Model next;
        private float[] Forward(ref float[] x, out int n) { n = 1; void Local() { Softmax(this.output, 10, this.output); } Local(); (x, this.output) = (this.output, x); return n > 0 ? x : this.layers[n]; }
        public float Odd(float[] x, int[] t, Span<float> d, object o)
        {
            float loss = 0;
            start:
            this.Forward(ref x, out int n);
            this.next?.Forward(ref x, out _);
            for (int i = 0, j = 1; ; i++, j--) { if (i > n) break; if (j < 0) continue; Softmax(x.AsSpan(i * 10, 10), 10, d[(i * 10)..^j]); }
            do { loss += CrossEntropy(d, t, n switch { 1 => 10, _ => 1 }, d); } while (loss < 1 && Bce(x, x, d) > 0);
            try { SoftmaxInPlace(stackalloc float[10], 1); } catch (Exception e) when (e is not null) { throw; } finally { ReluInPlace(d); }
            switch (o) { case float[] { Length: > 3 } a: Relu(a, a); goto default; case null: return 0; default: Sigmoid(x, d); goto start; }
            Func<float[], float> f = y => { Softmax(y, 10, y); return Validate(y, t, 10); };
            unsafe { fixed (float* p = x) { p[0] = f(this.next.layers[n + 1] ??= new[] { 1f, 2 }); } }
            foreach (ref float v in d) { v = Sigmoid(v); }
            for (int i = 0; i < x.Length; i++) { x[i] = Sigmoid(x[^i]); }
            return loss + Mse(new Model { output = x, next = { output = x } }.output, [1, 0], d);
        }
        """;

    [Fact]
    public async Task Programs_without_a_token_do_not_break_the_analyzer()
    {
        List<string> failures = [];
        foreach (object[] model in CorrectCallTests.Models.Take(12).Append([nameof(Odd), Odd]))
        {
            string text = CallCheck.InClass((string)model[1]);
            foreach (SyntaxToken token in TokensOf(text).Where(static (_, i) => i % 4 == 0))
            {
                failures.AddRange(await FailuresAsync(text.Remove(token.SpanStart, token.Span.Length)).ConfigureAwait(true));
            }
        }

        Assert.Empty(failures);
    }

    [Fact]
    public async Task Programs_without_many_tokens_do_not_break_the_analyzer()
    {
        Random random = new(11);
        List<string> failures = [];
        string[] models = [.. CorrectCallTests.Models.Select(static model => (string)((object[])model)[1]), Odd, Odd, Odd];
        for (int i = 0; i < 400; i++)
        {
            string text = CallCheck.InClass(models[i % models.Length]);
            for (int j = 0; j < 5; j++)
            {
                SyntaxToken[] tokens = TokensOf(text);
                SyntaxToken token = tokens[random.Next(tokens.Length)];
                text = random.Next(2) == 0
                    ? text.Remove(token.SpanStart, token.Span.Length)
                    : text.Insert(token.SpanStart, tokens[random.Next(tokens.Length)].Text + " ");
            }

            failures.AddRange(await FailuresAsync(text).ConfigureAwait(true));
        }

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("void T(float[] x) { Softmax(); Softmax(x); CrossEntropy(x, 3); Softmax(x, 10, x, x); Relu(y: x); }")]
    [InlineData("[Activation(null)] static partial void A(ReadOnlySpan<float> x, Span<float> y); [Loss(null)] static partial float L(ReadOnlySpan<float> x); void T(float[] x) { A(x, x); L(x); }")]
    [InlineData("[Activation(\"relu\")] static partial void A(); [Activation(\"relu\")] static partial int B(string s); [Loss(\"mse\")] static partial void L(); void T() { A(); B(\"\"); L(); }")]
    [InlineData("void T(dynamic x) { Softmax(x, 10, x); x.Softmax(x); Relu(x[0], x); }")]
    [InlineData("void T(float[] x) { T(x); Softmax(x, 1, x); U(x); } void U(float[] x) { T(x); Softmax(x, 1, x); U(x); }")]
    [InlineData("float[] T => T; void U() { Softmax(T, 1, T); } Model this[int i] => this[i]; void V() { Softmax(this[0].T, 1, this[1][2].T); }")]
    public async Task Odd_programs_do_not_break_the_analyzer(string members) =>
        Assert.Empty(await FailuresAsync(CallCheck.InClass(members)));

    [Fact]
    public async Task Deep_expressions_do_not_break_the_analyzer()
    {
        string sum = string.Concat(Enumerable.Repeat("x[0] + ", 3000)) + "0";
        string nested = new string('(', 200) + "x" + new string(')', 200);
        Assert.Empty(
            await FailuresAsync(CallCheck.InClass($"float T(float[] x) {{ Softmax({nested}, 10, x); return {sum} + Softplus(x, x); }}")));
    }

    private static SyntaxToken[] TokensOf(string text) =>
        [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];

    private static async Task<IEnumerable<string>> FailuresAsync(string text)
    {
        List<string> failures = [];
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), (exception, _, _) => failures.Add($"{exception}\n{text}"),
            concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        await new CompilationWithAnalyzers(CallCheck.Create(text), [new CallAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        return failures;
    }
}
