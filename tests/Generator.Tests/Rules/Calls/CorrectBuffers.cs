using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Lists calls that are right because of what happens to a buffer between them.</summary>
public static class CorrectBuffers
{
    /// <summary>Gets the members by name.</summary>
    public static TheoryData<string, string> Models => new()
    {
        {
            "A loss of its own on each branch",
            """
            public static float Train(float[] x, float[] t, int[] labels, float[] d, bool isTraining)
            {
                if (!isTraining) { Softmax(x, 10, x); return -x[labels[0]]; }
                return CrossEntropy(x, labels, 10, d);
            }
            """
        },
        {
            "A softmax that is only sometimes applied",
            "public static float Train(float[] x, int[] t, float[] d, bool isApplied) { if (isApplied) { Softmax(x, 10, x); } return CrossEntropy(x, t, 10, d); }"
        },
        {
            "A buffer that is written in between",
            """
            private static void Normalize(Span<float> values) => values.Fill(1);
            public static float Train(float[] x, int[] t, float[] d)
            {
                Softmax(x, 10, x); Normalize(x); CrossEntropy(x, t, 10, d);
                Softmax(x, 10, x); x[0] = 1; CrossEntropy(x, t, 10, d);
                Softmax(x, 10, x); Array.Clear(x); CrossEntropy(x, t, 10, d);
                Softmax(x, 10, x); foreach (ref float value in x.AsSpan()) { value = 3; } CrossEntropy(x, t, 10, d);
                Softmax(x, 10, x); ref float first = ref x[0]; first = 2; CrossEntropy(x, t, 10, d);
                Softmax(x, 10, x); Linear.Update(x, d, d); CrossEntropy(x, t, 10, d);
                Softmax(x, 10, x); x = new float[10]; return CrossEntropy(x, t, 10, d);
            }
            """
        },
        {
            "Rows that move on",
            """
            public static float Train(float[][] rows, int[] t, float[] d)
            {
                float loss = 0;
                for (int i = 0; i + 1 < rows.Length; i++) { loss += CrossEntropy(rows[i + 1], t, 10, d); Softmax(rows[i], 10, rows[i]); }
                for (int i = 0; i < rows.Length; i++) { Softmax(rows[i], 10, rows[i]); }
                return loss;
            }
            """
        },
        {
            "Models that take turns",
            """
            private float[] logits = new float[10];
            private readonly float[] w = new float[100];
            private float[] Forward(float[] x) { MatMul(x, this.w, this.logits); Sigmoid(this.logits, this.logits); return this.logits; }
            public static float Train(Model[] models, float[] x, int[] t, float[] d)
            {
                float loss = 0;
                foreach (Model model in models) { loss += CrossEntropy(model.logits, t, 10, d); Softmax(model.logits, 10, model.logits); }
                for (int i = 0; i < 3; i++) { var model = new Model { logits = new float[10] }; loss += CrossEntropy(model.logits, t, 10, d); Softmax(model.logits, 10, model.logits); }
                foreach (Model model in models) { x = model.Forward(x); }
                Model first = models[0], second = models[1];
                Softmax(first.logits, 10, first.logits);
                (first, second) = (second, first);
                return loss + CrossEntropy(first.logits, t, 10, d);
            }
            """
        },
        {
            "An optimizer step in a lambda",
            "public static void Train(float[][] x, int[] t, float[] w, float[] d) { foreach (float[] row in x) { Action refresh = () => MatMul(w, w, row); Softmax(row, 10, d); refresh(); CrossEntropy(row, t, 10, d); } }"
        },
        {
            "Gradients from a kept input",
            "public static void Step(float[] x, float[] dy) { var kept = (float[])x.Clone(); GeluInPlace(x); GeluInPlaceBackward(kept, dy, dy); ReluInPlace(dy); ReluInPlaceBackward(dy, x, x); SigmoidInPlace(kept); SigmoidInPlaceBackwardFromOutput(kept, dy, dy); }"
        },
        {
            "Log-probabilities by hand",
            "public static float Train(float[] x, int[] t, float[] d) { var p = new float[10]; Softmax(x, 10, p); Log(p, p); return Nll(p, t, 10, d); }"
        },
    };
}
