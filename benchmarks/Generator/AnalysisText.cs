using System.Linq;

namespace FusedActivations.Benchmarks.Generator;

/// <summary>Writes files of some 500 lines, as somebody has them open in an editor: one for each analyzer.</summary>
internal static class AnalysisText
{
    private const int Layers = 40;

    private const string Usings = "using System;\nusing FusedActivations;\n\n";

    private const string Kernels = """
        public static partial class Kernels
        {
            [Activation("relu")] public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);
            [Activation("gelu")] public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);
            [Activation("softmax")] public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);
            [Loss("cross_entropy")] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
        }

        """;

    /// <summary>Gets a network that is declared, with a fault.</summary>
    public static string Declarations { get; } = Usings + $$"""
        [Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", Classes = 10, InputMax = 255)]
        public static partial class Network
        {
        {{Repeat(Layers, static i => $"""
                /// <summary>Layer {i}.</summary>
                /// <param name="x">The input.</param>
                /// <param name="y">The output.</param>
                [HiddenLayer(Units = 64, Initializer = WeightInitializer.GlorotUniform,
                    Dropout = 0.2)]
                [Activation(
                    "{(i % 3 == 0 ? "relu(x * 0.5)" : i % 3 == 1 ? "sigmoid" : "leaky_relu")}"
                    {(i % 3 == 2 ? ", Alpha = 0.3" : "")})]

                public static partial void L{i}(ReadOnlySpan<float> x, Span<float> y);

            """)}}
            [OutputLayer(Units = 9), Activation("softmax")]
            public static partial void O(ReadOnlySpan<float> x, Span<float> y);
        }
        """;

    /// <summary>Gets a training loop that calls kernels, with a fault.</summary>
    public static string Calls { get; } = Usings + Kernels + $$"""
        public sealed class Model
        {
            private readonly float[][] w = new float[41][], h = new float[41][], z = new float[41][];
            private bool isVerbose;

            public float Train(float[][] batches, int[] t, float[] d)
            {
                float loss = 0;
                for (int epoch = 0; epoch < 10; epoch++)
                {
                    foreach (float[] batch in batches)
                    {
                        batch.CopyTo(this.h[0], 0);
        {{Repeat(Layers, static i => $$"""
                        // Layer {{i}}.
                        MatMul(
                            this.h[{{i}}],
                            this.w[{{i}}],
                            this.z[{{i}}]);
                        Kernels.{{(i % 2 == 0 ? "Gelu" : "Relu")}}(
                            this.z[{{i}}],
                            this.h[{{i + 1}}]);
                        if (this.isVerbose)
                        {
                            Console.WriteLine(this.h[{{i + 1}}][0]);
                        }

            """)}}
                        Kernels.Softmax(this.h[40], 10, this.h[40]);
                        loss += Kernels.CrossEntropy(this.h[40], t, 10, d);
                    }
                }

                return loss;
            }

            private static void MatMul(float[] x, float[] w, float[] y)
            {
                for (int i = 0; i < y.Length; i++)
                {
                    y[i] = x[i] * w[i];
                }
            }
        }
        """;

    /// <summary>Gets arithmetic in plain C#, some of it spelled so that it overflows.</summary>
    public static string Arithmetic { get; } = Usings + Kernels + $$"""
        public static class Arithmetic
        {
        {{Repeat(125, static i => $$"""
                public static double F{{i}}(double x, double y)
                {
                    return {{(i % 6 == 0 ? $"Math.Sqrt(x * x + {i}) / (1 + Math.Exp(-y)) + Math.Log(1 + Math.Exp(y))" : $"Math.Max(x * x + {i}, y) / (1 + Math.Min(x, y))")}};
                }

            """)}}
        }
        """;

    /// <summary>Gets one method of twelve functions.</summary>
    public static string TwelveFunctions { get; } = Usings + """
        public static partial class Kernels
        {
            [Activation("gelu(silu(a) + tanh(b)) * sigmoid(mish(a) - softplus(b)) + elu(erf(a)) * exp(tanh(b) / softplus(a)) + log1p(abs(b)) * sin(a) - relu(b)")]
            public static partial void Twelve(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> y);
        }
        """;

    private static string Repeat(int count, System.Func<int, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(i => text(i) + "\n"));
}
