using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Checks that the faults people make are found in the calls of ordinary methods, by the rule that names them.</summary>
public sealed class FaultyCallTests
{
    [Theory]
    [InlineData("201", "static float T(float[] x, float[] t, float[] d) { Span<float> p = stackalloc float[8]; Softmax(x, 1, p); return Bce(p, t, d); }")]
    [InlineData("201", "static void T(float[] x, float[] p) { int units = 1; Softmax(x, units, p); }")]
    [InlineData("201", "private const int Units = 1; static float T(float[] x, int[] t, float[] d) { var p = new float[x.Length]; Softmax(x, Units, p); return SparseCce(p, t, Units, d); }")]
    [InlineData("204", "static float T(float[] x, int[] t, float[] d) { var p = new float[10]; Sigmoid(x, p); return SparseCce(p, t, 10, d); }")]
    [InlineData("206", "static float T(float[] x, int[] t, float[] d) => CrossEntropy(x, t, 1, d);")]
    [InlineData("208i", "static float T(float[] x, float[] t, float[] d) { var y = new float[10]; Relu(x, y); return Mse(y, t, d); }")]
    [InlineData("209", "static float T(float[] x, float[] d) { float[] t = { 120, 35.5f, 80 }; var y = new float[3]; Sigmoid(x, y); return Mse(y, t, d); }")]
    [InlineData("210", "static float T(float[] x, int[] t, float[] d) { var p = new float[10]; Softmax(x, 10, p); return CrossEntropy(p, t, 10, d); }")]
    [InlineData("210", "static float T(float[] x, int[] t, float[] d) { Softmax(x, 10, x); return Validate(x, t, 10); }")]
    [InlineData("210", "static float T(float[] x, int[] t, float[] d) { var p = new float[10]; Sigmoid(x, p); return CrossEntropy(p, t, 10, d); }")]
    [InlineData("210", "static float T(float[] x, int[] t, float[] d) { var p = new float[10]; Squashed(x, p); return CrossEntropy(p, t, 10, d); }")]
    [InlineData("204", "static float T(float[] x, int[] t, float[] d) { var p = new float[10]; Squashed(x, p); return SparseCce(p, t, 10, d); }")]
    [InlineData("208i", "static float T(float[] x, float[] t, float[] d) { var y = new float[10]; Rectified(x, y); return Mse(y, t, d); }")]
    [InlineData("210", "static float T(float[] x, float[] b, int[] t, float[] d) { var p = new float[10]; BiasRelu(x, b, p); return CrossEntropy(p, t, 10, d); }")]
    [InlineData("211", "static float T(float[] x, float[] t, float[] d) { Span<float> p = stackalloc float[10]; Sigmoid(x, p); return BceLogits(p, t, d); }")]
    [InlineData("211", "static float T(float[] x, float[] t, float[] d) { for (int i = 0; i < x.Length; i++) { x[i] = Sigmoid(x[i]); } return BceLogits(x, t, d); }")]
    [InlineData("211", "static float T(float[] x, float[] t, float[] d) { var p = new float[10]; Relu(x, p); return BceLogits(p, t, d); }")]
    [InlineData("212i", "static float T(float[] x, int[] t, float[] d) { var p = new float[10]; LogSoftmax(x, 10, p); return CrossEntropy(p, t, 10, d); }")]
    [InlineData("213", "static float T(float[] x, float[] t, float[] d) { var y = new float[10]; Identity(x, y); return Bce(y, t, d); }")]
    [InlineData("213", "static float T(float[] x, float[] b, float[] t, float[] d) { var y = new float[10]; MatMul(x, x, y); AddBias(y, b, y); return Bce(y, t, d); }")]
    [InlineData("213", "static float T(float[] x, float[] t, float[] d) { var y = new float[10]; Tanh(x, y); return Bce(y, t, d); }")]
    [InlineData("213", "static float T(float[] x, float[] t, float[] d) { var y = new float[10]; Relu(x, y); return Cce(y, t, 10, d); }")]
    [InlineData("214", "static float T(float[] x, int[] t, float[] d) { var y = new float[10]; Softmax(x, 10, y); return Nll(y, t, 10, d); }")]
    [InlineData("215", "static float T(float[] x, float[] t, float[] d) { var y = new float[10]; Softmax(x, 10, y); return KlDiv(y, t, 10, d); }")]
    [InlineData("216", "static float T(float[] x, float[] d) { float[] xor = [0, 1, 1, 0]; var y = new float[4]; Sigmoid(x, y); return Mse(y, xor, d); }")]
    [InlineData("216i", "static float T(float[] x, float[] t, float[] d) { var y = new float[4]; Sigmoid(x, y); return Mse(y, t, d); }")]
    [InlineData("217i", "static float T(float[] x, float[] t, float[] d) { var y = new float[4]; Softmax(x, 4, y); return Mse(y, t, d); }")]
    [InlineData("219i", "static float T(float[] x, float[] t, float[] d) { var y = new float[4]; Softmax(x, 4, y); return Bce(y, t, d); }")]
    [InlineData("221", "static float T(float[] x, float[] d) { float[] t = { -1, 1, 1, -1 }; var y = new float[4]; Sigmoid(x, y); return Bce(y, t, d); }")]
    [InlineData("223", "static float T(float[] x, float[] t, float[] d) { var y = new float[4]; Identity(x, y); return Poisson(y, t, d); }")]
    [InlineData("303", "static float T(float[] x, float[] t, float[] d) { var y = new float[4]; Step(x, y); return Mse(y, t, d); }")]
    [InlineData("306i", "static void T(float[] x, float[] y) { Relu(x, x); Relu(x, y); }")]
    [InlineData("306", "static void T(float[] x, float[] y) { Relu(x, x); Tanh(x, y); }")]
    [InlineData("306", "static void T(float[] x, float[] y) { Relu(x, x); Softmax(x, 10, y); }")]
    [InlineData("306", "static void T(float[] x, float[] y) { Tanh(x, x); Softplus(x, y); }")]
    [InlineData("", "static void T(float[] x, float[] y) { Softplus(x, x); Tanh(x, y); }")]
    [InlineData("306", "static void T(float[] x, float[] y) { Softplus(x, x); Gelu(x, y); }")]
    [InlineData("503", "static void T(float[] x, float[] y) { Softmax(x, 10, y); Softmax(y, 10, y); }")]
    [InlineData("503", "static void T(float[] x, float[] y) { Sigmoid(x, x); Softmax(x, 10, y); }")]
    [InlineData("503", "static void T(Span<float> x) { SigmoidInPlace(x); Print(x.ToArray()); SigmoidInPlace(x); }")]
    [InlineData("116", "static void T(float[] x, float[] w, float[] y, float[] dy) { GeluInPlace(x); MatMul(x, w, y); GeluInPlaceBackward(x, dy, dy); }")]
    [InlineData("116", "static void T(float[] x, float[] dy) { SigmoidInPlace(x); SigmoidInPlaceBackward(x, dy, dy); }")]
    [InlineData("116", "static void T(float[] x, float[] dy) { Sigmoid(x, x); SigmoidBackward(x, dy, dy); }")]
    [InlineData("604i", "static void T(float[] x, float[] b, float[] y) { AddBias(x, b, x); Gelu(x, y); Linear.MatMul(x, y, y); }", false)]
    [InlineData("604i", "static void T(float[] x, float[] b) { AddBias(x, b, x); Gelu(x, x); }")]
    [InlineData("604i", "static void T(float[] x, float[] b, float[] y) { Span<float> t = stackalloc float[16]; AddBias(x, b, t); Gelu(t, y); }")]
    [InlineData("601i", "static float T(float[] x, float[] t, float[] d) { var y = new float[4]; Sigmoid(x, y); return Bce(y, t, d); }")]
    public async Task A_fault_is_found(string ids, string members, bool isFound = true) =>
        Assert.Equal(isFound ? ids : "", await CallCheck.IdsAsync(members));

    [Theory]
    [InlineData("Through a local", "var q = p; Softmax(x, 10, q); loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("Through a view", "Span<float> view = p; Softmax(x, 10, view); loss = CrossEntropy(p.AsSpan(), t, 10, d);")]
    [InlineData("Through the whole as a range", "Softmax(x, 10, p.AsSpan()); loss = CrossEntropy(p.AsSpan(0, 20), t, 10, d);")]
    [InlineData("Through equal slices", "Softmax(x, 10, p.AsSpan(0, t.Length)); loss = CrossEntropy(p.AsSpan(0, t.Length), t, 10, d);")]
    [InlineData("Through a slice of what was written", "Softmax(x, 10, p); loss = CrossEntropy(p.AsSpan(10, 10), t, 10, d);")]
    [InlineData("Row by row", "for (int r = 0; r < t.Length; r++) { Softmax(x.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); } loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("Row by row with ranges", "for (int r = 0; r < t.Length; r++) { Softmax(x.AsSpan()[(r * 10)..((r + 1) * 10)], 10, p.AsSpan()[(r * 10)..((r + 1) * 10)]); } loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("Within a row", "for (int r = 0; r < t.Length; r++) { var row = p.AsSpan(r * 10, 10); Softmax(x.AsSpan(r * 10, 10), 10, row); loss += CrossEntropy(row, t.AsSpan(r, 1), 10, d.AsSpan(r * 10, 10)); }")]
    [InlineData("Through a field", "this.output = p; Softmax(x, 10, this.output); loss = CrossEntropy(this.output, t, 10, d);")]
    [InlineData("Through a field of another object", "Softmax(x, 10, other.output); loss = CrossEntropy(other.output, t, 10, d);")]
    [InlineData("Through an element", "float[][] layers = { x, p }; Softmax(layers[0], 10, layers[1]); loss = CrossEntropy(layers[1], t, 10, d);")]
    [InlineData("Through an element of a field", "Softmax(this.layers[0], 10, this.layers[1]); loss = CrossEntropy(this.layers[1], t, 10, d);")]
    [InlineData("Through a copy", "Softmax(x, 10, x); x.CopyTo(p, 0); loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("Past a print", "Softmax(x, 10, p); Print(p); Console.WriteLine(p.Max()); loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("In a branch", "if (t.Length > 3) { Softmax(x, 10, p); loss = CrossEntropy(p, t, 10, d); }")]
    [InlineData("After equal branches", "if (t.Length > 3) { Softmax(x, 10, p); } else { Softmax(x, 10, p); } loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("In a training loop", "for (int epoch = 0; epoch < 10; epoch++) { foreach (float[] batch in this.layers) { MatMul(batch, x, p); Softmax(p, 10, p); loss += CrossEntropy(p, t, 10, d); Update(x, batch, d); } }")]
    [InlineData("In a while loop", "while (loss < 3) { MatMul(x, x, p); Softmax(p, 10, p); if (p[0] > 2) { break; } loss += CrossEntropy(p, t, 10, d); }")]
    [InlineData("Through a method that writes", "Predict(x, p); loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("Through a method that returns", "var q = Predicted(x); loss = CrossEntropy(q, t, 10, d);")]
    [InlineData("Through a method that takes the loss", "Softmax(x, 10, p); loss = Loss(p, t, d);")]
    [InlineData("Through two methods", "Predict(x, p); loss = Loss(p, t, d);")]
    [InlineData("Through a method that writes a field", "this.Forward(x); loss = CrossEntropy(this.output, t, 10, d);")]
    [InlineData("Through another object's method", "other.Forward(x); loss = CrossEntropy(other.output, t, 10, d);")]
    [InlineData("Through a local function", "void Apply(float[] from) { Softmax(from, 10, p); } Apply(x); loss = CrossEntropy(p, t, 10, d);")]
    [InlineData("Through objects of layers", "foreach (Model model in new[] { other, this }) { model.Forward(x); loss += CrossEntropy(model.output, t, 10, d); }")]
    [InlineData("Through a property", "Softmax(x, 10, this.Output); loss = CrossEntropy(this.Output, t, 10, d);")]
    [InlineData("In a lambda", "Action step = () => { Softmax(x, 10, p); CrossEntropy(p, t, 10, d); }; step();")]
    [InlineData("In a try", "try { Softmax(x, 10, p); loss = CrossEntropy(p, t, 10, d); } finally { Print(p); }")]
    [InlineData("In a switch", "switch (t.Length) { case 1: Softmax(x, 10, p); loss = CrossEntropy(p, t, 10, d); break; default: break; }")]
    [InlineData("With named arguments", "Softmax(y: p, columns: 10, x: x); loss = CrossEntropy(dlogits: d, columns: 10, labels: t, logits: p);")]
    [InlineData("With ping and pong", "float[] a = x, b = p; for (int i = 0; i < 3; i++) { MatMul(a, x, b); (a, b) = (b, a); } Softmax(a, 10, b); loss = CrossEntropy(b, t, 10, d);")]
    public async Task Double_softmax_is_found(string way, string body)
    {
        string ids = await CallCheck.IdsAsync($$"""
            private float[] output = new float[20];
            private readonly float[][] layers = { new float[20], new float[20] };
            private float[] Output { get; } = new float[20];
            private static void Predict(float[] x, float[] y) { MatMul(x, x, y); Softmax(y, 10, y); }
            private static float[] Predicted(float[] x) { var y = new float[20]; MatMul(x, x, y); Softmax(y, 10, y); return y; }
            private static float Loss(float[] logits, int[] labels, Span<float> d) { Print(logits); return CrossEntropy(logits, labels, 10, d); }
            private void Forward(float[] x) { this.Hidden(x); Softmax(x, 10, this.output); }
            private void Hidden(float[] x) => MatMul(x, x, this.layers[0]);
            public float Train(float[] x, int[] t, float[] d, Model other)
            {
                float loss = 0;
                var p = new float[20];
                {{body}}
                return loss;
            }
            """);
        Assert.Equal((way, "210"), (way, ids));
    }

    [Fact]
    public async Task The_prediction_is_underlined_and_the_methods_are_named()
    {
        IReadOnlyList<string> found = await CallCheck.PlacesAsync(
            "static float T(float[] x, int[] t, float[] d) { var p = new float[10]; Softmax(x, 10, p); return CrossEntropy(p.AsSpan(), t, 10, d); }");
        Assert.Equal(
            ["FACT210 at p.AsSpan(): 'CrossEntropy' applies softmax itself; after 'Softmax' the loss cannot fall below 1.461 for 10 classes; remove 'Softmax', or use 'sparse_categorical_cross_entropy'"],
            found);
    }

    [Fact]
    public async Task Messages_of_buffers_name_both_calls()
    {
        Assert.Equal(
            ["FACT503 at Softmax: 'Softmax' squashes the output of 'Sigmoid' (line 9) once more; remove one of them"],
            await CallCheck.PlacesAsync("static void T(float[] x, float[] y) { Sigmoid(x, x);\nSoftmax(x, 10, y); }"));
        Assert.Equal(
            ["FACT116 at x: 'GeluInPlaceBackward' needs the input of 'GeluInPlace', which 'GeluInPlace' overwrote with its output; keep a copy of the input, or write the output elsewhere"],
            await CallCheck.PlacesAsync("static void T(float[] x, float[] dy) { GeluInPlace(x); GeluInPlaceBackward(x, dy, dy); }"));
        Assert.Equal(
            ["FACT201 at 1: 'Softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid'"],
            await CallCheck.PlacesAsync("static float T(float[] x, float[] t, float[] d) { Softmax(x, 1, x); return Bce(x, t, d); }"));
    }

    [Theory]
    [InlineData("Softmax(x, 10, x); SoftmaxInPlace(x, 10);", "FACT503 at SoftmaxInPlace: 'SoftmaxInPlace' squashes the output of 'Softmax' (line 9) once more; remove one of them")]
    [InlineData("Relu(x, x); Tanh(x, x);", "FACT306 at Tanh: 'Tanh' is applied to the output of 'Relu'; remove one of them")]
    [InlineData("Softmax(x, 10, y); Identity(y, x); Nll(x, t, 10, y);", "FACT214 at x: 'Nll' expects log-probabilities, but 'Softmax' gives 0..1, so that the loss is negative and no logarithm is ever taken; use 'log_softmax', or 'cross_entropy' on logits")]
    [InlineData("Softmax(x, 10, y); Log(y, x); CrossEntropy(x, t, 10, y);", "FACT212 at x: 'CrossEntropy' applies softmax itself, and 'log_softmax' before it changes nothing; remove it, or use 'negative_log_likelihood'")]
    [InlineData("BiasRelu(x, y, x); Tanh(x, x); CrossEntropy(x, t, 10, y);", "FACT306 at Tanh: 'Tanh' is applied to the output of 'BiasRelu'; remove one of them|FACT210 at x: 'CrossEntropy' applies softmax itself; after 'Tanh' the loss cannot fall below 0.797 for 10 classes; remove 'Tanh'")]
    [InlineData("GeluInPlace(x); GeluInPlaceBackward(x, y, y);", "FACT116 at x: 'GeluInPlaceBackward' needs the input of 'GeluInPlace', which 'GeluInPlace' overwrote with its output; keep a copy of the input, or write the output elsewhere")]
    public async Task Messages_name_the_methods(string body, string messages) => Assert.Equal(
        messages,
        string.Join('|', await CallCheck.PlacesAsync($"static void T(float[] x, float[] y, int[] t) {{ {body} }}")));

    [Fact]
    public async Task The_earlier_call_is_shown_beside_the_later_one()
    {
        Microsoft.CodeAnalysis.Diagnostic found = Assert.Single(
            await CallCheck.FindAsync(
                CallCheck.Compile(
                    "static float T(float[] x, int[] t, float[] d) { Softmax(x, 10, x); return CrossEntropy(x, t, 10, d); }")));
        Microsoft.CodeAnalysis.Location earlier = Assert.Single(found.AdditionalLocations);
        Assert.Equal("Softmax", earlier.SourceTree!.GetText().ToString(earlier.SourceSpan));
    }

    [Fact]
    public async Task Statements_without_a_class_are_read()
    {
        const string Program = """
            using FusedActivations;

            float[] x = new float[10], d = new float[10];
            int[] t = { 3 };
            Kernels.Softmax(x, 10, x);
            Kernels.CrossEntropy(x, t, 10, d);
            """;
        Assert.Equal(
            "FACT210",
            Assert.Single(
                await CallCheck.FindAsync(
                    CallCheck.Create(Program)
                        .WithOptions(
                            new Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication,
                                allowUnsafe: true)))).Id);
    }
}
