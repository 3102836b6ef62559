using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Checks calls that are right, as people write them: no warning, and one piece of advice at most.</summary>
public sealed class CorrectCallTests
{
    /// <summary>Gets the members by name.</summary>
    public static TheoryData<string, string> Models => new()
    {
        {
            "A classifier with logits, and probabilities for the users",
            """
            private readonly float[] w1 = new float[784 * 64], w2 = new float[640], h = new float[64], z = new float[64], logits = new float[10], d = new float[10];
            private void Forward(float[] x) { MatMul(x, this.w1, this.z); Relu(this.z, this.h); MatMul(this.h, this.w2, this.logits); }
            public float Train(float[] x, int[] t) { this.Forward(x); float loss = CrossEntropy(this.logits, t, 10, this.d); Update(this.w2, this.h, this.d); return loss; }
            public float[] Predict(float[] x) { this.Forward(x); var p = new float[10]; Softmax(this.logits, 10, p); return p; }
            public float Evaluate(float[] x, int[] t) { var p = this.Predict(x); Console.WriteLine(p.Max()); return CrossEntropy(this.logits, t, 10, this.d); }
            """
        },
        {
            "Probabilities for a look during training",
            """
            public static void Train(float[] x, float[] w, int[] t)
            {
                Span<float> logits = stackalloc float[10], p = stackalloc float[10], d = stackalloc float[10];
                for (int epoch = 0; epoch < 5; epoch++)
                {
                    MatMul(x, w, logits);
                    CrossEntropy(logits, t, 10, d);
                    Softmax(logits, 10, p);
                    Print(p.ToArray());
                    MatMul(d, w, x);
                }
            }
            """
        },
        {
            "Layers in place",
            """
            public static float Train(float[][] w, float[] x, int[] t, float[] d)
            {
                var h = new float[64];
                foreach (float[] layer in w) { MatMul(x, layer, h); ReluInPlace(h); h.CopyTo(x, 0); }
                MatMul(x, w[0], h);
                return CrossEntropy(h, t, 10, d);
            }
            """
        },
        {
            "Two buffers in turn",
            """
            public static float Train(float[][] w, float[] x, int[] t, float[] d)
            {
                float[] current = x, next = new float[64];
                for (int i = 0; i < w.Length; i++)
                {
                    MatMul(current, w[i], next);
                    if (i < w.Length - 1) { Relu(next, next); }
                    (current, next) = (next, current);
                }

                return CrossEntropy(current, t, 10, d);
            }
            """
        },
        {
            "Batches of rows",
            """
            public static void Train(float[] x, float[] w, int[] t)
            {
                var logits = new float[320]; var d = new float[320]; var p = new float[320];
                for (int start = 0; start < t.Length; start += 32)
                {
                    for (int r = 0; r < 32; r++) { MatMul(x.AsSpan((start + r) * 784, 784), w, logits.AsSpan(r * 10, 10)); }
                    CrossEntropy(logits, t.AsSpan(start, 32), 10, d);
                    for (int r = 0; r < 32; r++) { Softmax(logits.AsSpan(r * 10, 10), 10, p.AsSpan(r * 10, 10)); }
                    Update(w, x, d);
                }
            }
            """
        },
        {
            "A helper that forwards",
            """
            private static void Layer(float[] x, float[] w, float[] y, bool isLast) { MatMul(x, w, y); if (!isLast) { Gelu(y, y); } }
            public static float Train(float[] x, float[] w, float[] t, float[] d)
            {
                var h = new float[64]; var y = new float[1];
                Layer(x, w, h, false);
                Layer(h, w, y, true);
                return Mse(y, t, d);
            }
            """
        },
        {
            "Distillation with a temperature",
            """
            public static float Train(float[] student, float[] teacher, float temperature, float[] d)
            {
                var soft = new float[10]; var logp = new float[10];
                for (int i = 0; i < 10; i++) { teacher[i] /= temperature; student[i] /= temperature; }
                Softmax(teacher, 10, soft);
                LogSoftmax(student, 10, logp);
                return KlDiv(logp, soft, 10, d);
            }
            """
        },
        {
            "Soft targets of another model",
            "public static float Train(float[] logits, float[] teacher, float[] d) { Softmax(teacher, 10, teacher); return SoftCrossEntropy(logits, teacher, 10, d); }"
        },
        {
            "Attention in the middle",
            """
            public static float Train(float[] q, float[] k, float[] v, float[] w, int[] t, float[] d)
            {
                var scores = new float[64]; var mixed = new float[64]; var logits = new float[10];
                MatMul(q, k, scores);
                Softmax(scores, 8, scores);
                MatMul(scores, v, mixed);
                Gelu(mixed, mixed);
                MatMul(mixed, w, logits);
                return CrossEntropy(logits, t, 10, d);
            }
            """
        },
        { "Scores of graph attention", "public static void Weigh(float[] e, float[] a) { LeakyRelu(e, e); Softmax(e, 8, a); }" },
        { "Scores through tanh", "public static void Weigh(float[] e, float[] a) { Tanh(e, e); Softmax(e, 8, a); }" },
        {
            "A recurrent cell",
            """
            public static void Cell(float[] x, float[] w, float[] c, float[] h)
            {
                Span<float> i = stackalloc float[8], f = stackalloc float[8], g = stackalloc float[8], o = stackalloc float[8];
                MatMul(x, w, i); Sigmoid(i, i); MatMul(x, w, f); Sigmoid(f, f); MatMul(x, w, o); Sigmoid(o, o); MatMul(x, w, g); Tanh(g, g);
                for (int n = 0; n < 8; n++) { c[n] = (f[n] * c[n]) + (i[n] * g[n]); }
                Tanh(c, h);
                for (int n = 0; n < 8; n++) { h[n] *= o[n]; }
            }
            public static float Run(float[] x, float[] w, float[] t, float[] d)
            {
                var c = new float[8]; var h = new float[8]; var y = new float[1];
                for (int step = 0; step < 10; step++) { Cell(x, w, c, h); }
                MatMul(h, w, y);
                return Mse(y, t, d);
            }
            """
        },
        {
            "Two heads in one buffer",
            """
            public static float Train(float[] head, float[] noise, float[] w, float[] image, float[] d)
            {
                var z = new float[20]; var y = new float[784];
                Span<float> mean = head.AsSpan(0, 20), deviation = head.AsSpan(20, 20);
                Softplus(deviation, deviation);
                for (int i = 0; i < 20; i++) { z[i] = mean[i] + (deviation[i] * noise[i]); }
                MatMul(z, w, y);
                return BceLogits(y, image, d) + Mse(head, noise, d);
            }
            """
        },
        {
            "A part of the outputs",
            "public static float Train(float[] box, float[] t, float[] d) { Sigmoid(box.AsSpan(4, 1), box.AsSpan(4, 1)); return BceLogits(box.AsSpan(5, 80), t, d) + BceLogits(box, t, d); }"
        },
        {
            "A generator and its critic",
            """
            private float[] image = new float[784], score = new float[1], d = new float[1];
            private readonly float[] real = { 1 }, fake = { 0 };
            private void Generate(float[] z, float[] w) { MatMul(z, w, this.image); Tanh(this.image, this.image); }
            private void Judge(float[] x, float[] w) { var h = new float[64]; MatMul(x, w, h); LeakyRelu(h, h); MatMul(h, w, this.score); }
            public float Train(float[] x, float[] z, float[] w)
            {
                this.Judge(x, w);
                float loss = BceLogits(this.score, this.real, this.d);
                this.Generate(z, w);
                this.Judge(this.image, w);
                return loss + BceLogits(this.score, this.fake, this.d);
            }
            public float TrainWithProbabilities(float[] x, float[] z, float[] w)
            {
                this.Judge(x, w);
                Sigmoid(this.score, this.score);
                float loss = Bce(this.score, this.real, this.d);
                this.Generate(z, w);
                this.Judge(this.image, w);
                Sigmoid(this.score, this.score);
                return loss + Bce(this.score, this.fake, this.d);
            }
            """
        },
        {
            "A residual block",
            "public static float Train(float[] x, float[] w, float[] t, float[] d) { var h = new float[8]; Relu(x, x); MatMul(x, w, h); ReluSkip(h, x, h); ReluSkip(h, x, h); MatMul(h, w, x); return Mse(x, t, d); }"
        },
        { "Predictions of a classifier", "public static void Predict(float[] x, float[] y) { Sigmoid(x, x); for (int i = 0; i < x.Length; i++) { x[i] -= 0.5f; } Step(x, y); }" },
        { "Counts", "public static float Train(float[] x, float[] t, float[] d) { Exp(x, x); return Poisson(x, t, d); }" },
        { "Margins", "public static float Train(float[] x, float[] t, float[] d) { Tanh(x, x); return Hinge(x, t, d); }" },
        {
            "Mish by its parts",
            "public static void Mish(float[] x, float[] y) { Softplus(x, y); Tanh(y, y); for (int i = 0; i < x.Length; i++) { y[i] *= x[i]; } }"
        },
        {
            "A feed-forward of a language model",
            """
            public static float Train(float[] x, float[] w, int[] t, float[] d)
            {
                Span<float> gate = new float[64], up = new float[64], h = new float[64], logits = new float[50257];
                for (int layer = 0; layer < 12; layer++) { MatMul(x, w, gate); MatMul(x, w, up); SwiGlu(gate, up, h); MatMul(h, w, x); }
                MatMul(x, w, logits);
                return CrossEntropy(logits, t, 50257, d);
            }
            """
        },
        {
            "Two copies of a network",
            """
            private readonly float[] q = new float[4], next = new float[4], d = new float[4];
            public static float Step(Model policy, Model target, float[] x, float[] w, float[] t)
            {
                MatMul(x, w, policy.q);
                MatMul(x, w, target.q);
                Softmax(policy.q, 4, policy.next);
                return Mse(target.q, t, policy.d);
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Models))]
    [MemberData(nameof(CorrectBuffers.Models), MemberType = typeof(CorrectBuffers))]
    public async Task Correct_calls_are_left_alone(string name, string members)
    {
        string[] ids = (await CallCheck.IdsAsync(members)).Split(' ', System.StringSplitOptions.RemoveEmptyEntries);
        Assert.True(ids.Length <= 1 && ids.All(static id => id.EndsWith('i')), $"{name}: {string.Join(' ', ids)}");
    }
}
