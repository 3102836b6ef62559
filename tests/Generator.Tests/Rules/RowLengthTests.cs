using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using FusedActivations.Generator.Tests.Fixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Rows that are taken as one: FACT119.</summary>
public sealed class RowLengthTests
{
    private const string Methods = """
        [Activation("softmax")] static partial void One(ReadOnlySpan<float> x, Span<float> y);
        [Activation("softmax")] static partial void Rows(ReadOnlySpan<float> x, int columns, Span<float> y);
        [Activation("log_softmax")] static partial void LogOne(Span<float> x);
        [Activation("relu(x + bias)")] static partial void Biased(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, int columns, Span<float> y);
        [Loss("cross_entropy")] private static partial float LossOfOne(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels);
        [Loss("cross_entropy")] private static partial float LossOfRows(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
        [Loss("mse")] private static partial float Error(ReadOnlySpan<float> x, ReadOnlySpan<float> t);
        static readonly float[] Logits = new float[30];
        static float[] Other { get; } = new float[30];
        
        """;

    [Theory]
    [InlineData("static float F(float[] z, int[] l, float[] p) { One({|FACT119:z|}, p); return LossOfRows(z, l, 10, p); }", "'One' takes its whole input as one row, but 'LossOfRows' takes 'z' in rows of '10'; declare an 'int columns' parameter")]
    [InlineData("static void F(Span<float> z, float[] p, int n) { Biased(z, p, n, z); LogOne({|FACT119:z|}); }", "'LogOne' takes its whole input as one row, but 'Biased' takes 'z' in rows of 'n'")]
    [InlineData("static void F(float[] p) => Rows(Logits, 3, p); static float G(int[] l) => LossOfOne({|FACT119:Logits|}, l);", "'LossOfOne' takes its whole input as one row, but 'Rows' takes 'Logits' in rows of '3'")]
    [InlineData("static void F(float[] p) => Rows(Other, 3, p); static void G(float[] p) => One({|FACT119:Other.AsSpan()|}, p);", "but 'Rows' takes 'Other' in rows of '3'")]
    [InlineData("static void F(float[] z, float[] p, float[] q) { One(z, {|FACT119:p|}); Rows(p, 4, q); }", "but 'Rows' takes 'p' in rows of '4'")]
    public async Task A_buffer_that_is_taken_in_rows_elsewhere_is_pointed_out(string members, string message) =>
        Assert.Contains(message, Assert.Single(await CheckAsync(Methods + members)), StringComparison.Ordinal);

    // The type has no other body than this one.
    [Theory]
    [InlineData("class Calls { int Count { get { One({|FACT119:Logits|}, Other); Rows(Logits, 3, Other); return 1; } } }")]
    [InlineData("class Calls { Calls() { One({|FACT119:Logits|}, Other); Rows(Logits, 3, Other); } }")]
    [InlineData("class Calls { Action run = static () => { One({|FACT119:Logits|}, Other); Rows(Logits, 3, Other); }; }")]
    [InlineData("class Taking(Action run) { Action run = run; } class Calls() : Taking(static () => { One({|FACT119:Logits|}, Other); Rows(Logits, 3, Other); });")]
    public async Task Any_body_is_looked_at(string members) =>
        Assert.Contains("but 'Rows' takes 'Logits' in rows of '3'", Assert.Single(await CheckAsync(Methods + members)), StringComparison.Ordinal);

    [Theory]
    [InlineData("static float F(float[] z, int[] l, float[] p, float[] dz) { for (int i = 0; i < 3; i++) { One(z.AsSpan(i * 10, 10), p); } return LossOfRows(z, l, 10, dz); }")]
    [InlineData("static float F(float[] z, int[] l, float[] p, float[] dp) { One(z, p); return LossOfRows(p, l, p.Length, dp); }")]
    [InlineData("static float F(int[] l, float[] p) { float[] z = new float[10]; One(z, p); return LossOfRows(z, l, 10, z); }")]
    [InlineData("static float F(float[] z, float[] t, float[] p) { One(z, p); return Error(z, t); }")]
    [InlineData("static void F(float[] z, float[] p) => One(z, p); static void G(float[] z, float[] p) => Rows(z, 10, p);")]
    [InlineData("static void F(float[] z, float[] p) { Rows(z, 10, p); Rows(p, 10, z); }")]
    [InlineData("class Inner { float[] a = new float[6]; void F(float[] p) => One(this.a, p); } class Next { float[] a = new float[6]; void F(float[] p) => Rows(this.a, 3, p); }")]
    public Task One_row_is_fine(string members) => CheckAsync(Methods + members);

    [Theory]
    [InlineData("""[OutputLayer(Units = 10), Activation("softmax")] static partial void {|FACT119:M|}(ReadOnlySpan<float> x, Span<float> y);""", "'M' takes its whole input as one row, but a row has 10 units; declare an 'int columns' parameter")]
    [InlineData("""[OutputLayer(Units = 4), Activation("sparsemax")] static partial void {|FACT119:M|}(Span<float> x);""", "'M' takes its whole input as one row, but a row has 4 units")]
    [InlineData("""[OutputLayer(Units = 3), Activation("identity")] static partial void M(ReadOnlySpan<float> x, Span<float> y); [Loss("nll")] private static partial float {|FACT119:L|}(ReadOnlySpan<float> x, ReadOnlySpan<int> labels);""", "'L' takes its whole input as one row, but a row has 3 units")]
    public async Task A_declared_layer_tells_the_units_of_a_row(string members, string message) =>
        Assert.StartsWith(message, Assert.Single(await CheckAsync(members)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""[OutputLayer(Units = 10), Activation("softmax")] static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);""")]
    [InlineData("""[OutputLayer(Units = 10), Activation("softmax")] static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> mask, Span<float> y);""")]
    [InlineData("""[OutputLayer(Units = 10), Activation("sigmoid")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[HiddenLayer(Units = 10), Activation("softmax")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[OutputLayer, Activation("softmax")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[Activation("logsumexp")] private static partial float M(ReadOnlySpan<float> x);""")]
    public Task A_method_that_knows_its_rows_is_fine(string members) => CheckAsync(members);

    [Theory]
    [InlineData("""[OutputLayer(Units = 10), Activation("softmax")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""", """[OutputLayer(Units = 10), Activation("softmax")] static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);""")]
    [InlineData("""[OutputLayer(Units = 3), Activation("identity")] static partial void M(Span<float> x); [Loss("nll")] private static partial float L(ReadOnlySpan<float> x, ReadOnlySpan<int> labels);""", """[OutputLayer(Units = 3), Activation("identity")] static partial void M(Span<float> x); [Loss("nll")] private static partial float L(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, int columns);""")]
    public async Task The_fix_adds_the_parameter(string members, string corrected) =>
        Assert.Equal(("Add 'int columns'", corrected), Assert.Single(await FixCheck.MembersAsync(members)));

    private static Task<IReadOnlyList<string>> CheckAsync(string members) => RuleCheck.SourceAsync(
        TestCompilation.InClass(members),
        ImmutableArray.Create<DiagnosticAnalyzer>(new ActivationAnalyzer(), new RowLengthAnalyzer()),
        static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
