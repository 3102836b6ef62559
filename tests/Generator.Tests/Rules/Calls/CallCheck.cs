using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Runs the analyzer of calls. A case is the members of a class that uses the methods of <see cref="Kernels"/>.</summary>
internal static class CallCheck
{
    /// <summary>The methods that the cases call.</summary>
    public const string Kernels = """
        using System;
        using FusedActivations;

        public static partial class Kernels
        {
            [Activation("identity")] public static partial void Identity(ReadOnlySpan<float> x, Span<float> y);
            [Activation("x + bias")] public static partial void AddBias(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            [Activation("relu(x + bias)")] public static partial void BiasRelu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            [Activation("relu(x + skip)")] public static partial void ReluSkip(ReadOnlySpan<float> x, ReadOnlySpan<float> skip, Span<float> y);
            [Activation("silu(gate) * up")] public static partial void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> y);
            [Activation("relu")] public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);
            [Activation("relu")] public static partial void ReluInPlace(Span<float> x);
            [Activation("leaky_relu")] public static partial void LeakyRelu(ReadOnlySpan<float> x, Span<float> y);
            [Activation("gelu")] public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);
            [Activation("gelu")] public static partial void GeluInPlace(Span<float> x);
            [Activation("sigmoid")] public static partial void Sigmoid(ReadOnlySpan<float> x, Span<float> y);
            [Activation("sigmoid")] public static partial void SigmoidInPlace(Span<float> x);
            [Activation("sigmoid")] public static partial float Sigmoid(float x);
            [ActivationFormula] private static float Squash(float x) => 1 / (1 + MathF.Exp(-x));
            [Activation(nameof(Squash))] public static partial void Squashed(ReadOnlySpan<float> x, Span<float> y);
            [Activation("x > 0 ? x : 0")] public static partial void Rectified(ReadOnlySpan<float> x, Span<float> y);
            [Activation("tanh")] public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y);
            [Activation("softplus")] public static partial void Softplus(ReadOnlySpan<float> x, Span<float> y);
            [Activation("exponential")] public static partial void Exp(ReadOnlySpan<float> x, Span<float> y);
            [Activation("log")] public static partial void Log(ReadOnlySpan<float> x, Span<float> y);
            [Activation("binary_step")] public static partial void Step(ReadOnlySpan<float> x, Span<float> y);
            [Activation("softmax")] public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);
            [Activation("softmax")] public static partial void SoftmaxInPlace(Span<float> x, int columns);
            [Activation("log_softmax")] public static partial void LogSoftmax(ReadOnlySpan<float> x, int columns, Span<float> y);

            [Loss("mse")] public static partial float Mse(ReadOnlySpan<float> y, ReadOnlySpan<float> target, Span<float> dy);
            [Loss("mae")] public static partial float Mae(ReadOnlySpan<float> y, ReadOnlySpan<float> target, Span<float> dy);
            [Loss("bce")] public static partial float Bce(ReadOnlySpan<float> p, ReadOnlySpan<float> target, Span<float> dp);
            [Loss("bce_with_logits")] public static partial float BceLogits(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, Span<float> dlogits);
            [Loss("categorical_cross_entropy")] public static partial float Cce(ReadOnlySpan<float> p, ReadOnlySpan<float> target, int columns, Span<float> dp);
            [Loss("sparse_cce")] public static partial float SparseCce(ReadOnlySpan<float> p, ReadOnlySpan<int> labels, int columns, Span<float> dp);
            [Loss("cross_entropy")] public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
            [Loss("cross_entropy")] public static partial float Validate(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns);
            [Loss("cross_entropy")] public static partial float SoftCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, int columns, Span<float> dlogits);
            [Loss("nll")] public static partial float Nll(ReadOnlySpan<float> logp, ReadOnlySpan<int> labels, int columns, Span<float> dlogp);
            [Loss("kl_div")] public static partial float KlDiv(ReadOnlySpan<float> logp, ReadOnlySpan<float> target, int columns, Span<float> dlogp);
            [Loss("hinge")] public static partial float Hinge(ReadOnlySpan<float> y, ReadOnlySpan<float> target, Span<float> dy);
            [Loss("poisson_nll")] public static partial float Poisson(ReadOnlySpan<float> rate, ReadOnlySpan<float> target, Span<float> drate);

            public static void GeluInPlaceBackward(ReadOnlySpan<float> x, ReadOnlySpan<float> dx_, Span<float> dx) => dx.Clear();
            public static void ReluInPlaceBackward(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx) => dx.Clear();
            public static void SigmoidInPlaceBackward(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx) => dx.Clear();
            public static void SigmoidBackward(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx) => dx.Clear();
            public static void SigmoidInPlaceBackwardFromOutput(ReadOnlySpan<float> y, ReadOnlySpan<float> dy, Span<float> dx) => dx.Clear();
        }

        public static class Linear
        {
            public static void MatMul(ReadOnlySpan<float> x, ReadOnlySpan<float> w, Span<float> y)
            {
                for (int i = 0; i < y.Length; i++)
                {
                    float sum = 0;
                    for (int j = 0; j < x.Length; j++)
                    {
                        sum += x[j] * w[(i * x.Length) + j];
                    }

                    y[i] = sum;
                }
            }

            public static void Dense(float[] x, float[] w, float[] y) => MatMul(x, w, y);
            public static void Update(float[] w, float[] x, float[] dy) { for (int i = 0; i < w.Length; i++) { w[i] -= 0.1f * x[i % x.Length] * dy[i / x.Length]; } }
            public static void Print(float[] values) { foreach (float value in values) { Console.WriteLine(value); } }
        }
        """;

    // Without a generator, a public partial method lacks its other part.
    private const string NoImplementation = "CS8795";

    /// <summary>Writes the file of a case.</summary>
    public static string InClass(string members) => $$"""
        using System;
        using System.Linq;
        using FusedActivations;
        using static Kernels;
        using static Linear;

        public partial class Model
        {
        {{members}}
        }
        """;

    /// <summary>Compiles a case, which must have no error.</summary>
    public static CSharpCompilation Compile(string members)
    {
        CSharpCompilation compilation = Create(InClass(members));
        Assert.Empty(
            compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                && !string.Equals(diagnostic.Id, NoImplementation, StringComparison.Ordinal)));
        return compilation;
    }

    /// <summary>Compiles a file beside that of the kernels.</summary>
    public static CSharpCompilation Create(string file) =>
        TestCompilation.Create(LanguageVersion.Latest, ("Kernels.cs", Kernels), ("Model.cs", file));

    /// <summary>Gives the ids that are found, with an "i" behind those that only inform.</summary>
    public static async Task<string> IdsAsync(string members) => RuleCheck.Ids(await FindAsync(Compile(members)).ConfigureAwait(false));

    /// <summary>Gives "FACT210 at probabilities: message" for what is found, in the order of the text.</summary>
    public static async Task<IReadOnlyList<string>> PlacesAsync(
        string members) => [.. (await FindAsync(Compile(members)).ConfigureAwait(false))
        .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
        .Select(static diagnostic =>
            $"{diagnostic.Id} at {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];

    /// <summary>Runs the analyzer.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation)
    {
        List<Exception> failures = [];
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([]), (exception, _, _) => failures.Add(exception),
            concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(compilation, [new CallAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync()
            .ConfigureAwait(false);
        Assert.Empty(failures);
        return found;
    }
}
