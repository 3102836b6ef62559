using System.IO;
using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Shows what is generated, for reviewers to read.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Span_method_with_derivative_and_backward() => Verify("""
        public static partial class Kernels
        {
            [Activation("silu")]
            public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);
        }
        """);

    [Fact]
    public void Scalar_and_register() => Verify("""
        namespace Demo;

        internal partial struct Kernels
        {
            /// <summary>The user's own words.</summary>
            [Activation("gelu_tanh", Members = GeneratedMembers.Forward)]
            internal static partial float Gelu(float x);

            [Activation("leaky_relu", Alpha = 0.1, Members = GeneratedMembers.Forward)]
            internal static partial Vector256<double> Leaky(Vector256<double> x);
        }
        """);

    [Fact]
    public void Learned_slope_per_channel() => Verify("""
        public static partial class Kernels
        {
            [Activation("prelu", Members = GeneratedMembers.Backward)]
            public static partial void PRelu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> alpha, Span<float> y);
        }
        """);

    [Fact]
    public void Packed_gate_and_value_with_a_bias() => Verify("""
        public static partial class Kernels
        {
            [Activation("swiglu(x + bias)", Members = GeneratedMembers.Backward)]
            public static partial void BiasSwiGlu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
        }
        """);

    [Fact]
    public void Interleaved_gate_and_value() => Verify("""
        public static partial class Kernels
        {
            [Activation("reglu", Layout = GatedLayout.Interleaved, Members = GeneratedMembers.Backward)]
            public static partial void ReGlu(ReadOnlySpan<float> x, Span<float> y);
        }
        """);

    [Fact]
    public void Cross_entropy_with_labels() => Verify("""
        public static partial class Kernels
        {
            [Loss("cross_entropy", LabelSmoothing = 0.1, IgnoreIndex = -100)]
            public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
        }
        """);

    [Fact]
    public void Cross_entropy_with_targets_and_every_option() => Verify("""
        public static partial class Kernels
        {
            [Loss("cross_entropy", LabelSmoothing = 0.1, ZLoss = 1e-4, SoftCap = 30, Temperature = 2, Reduction = Reduction.Sum)]
            public static partial double CrossEntropy(ReadOnlySpan<double> logits, ReadOnlySpan<double> target, int columns, ReadOnlySpan<double> weights, Span<double> dlogits, Span<double> losses);
        }
        """);

    [Fact]
    public void Loss_of_a_label_of_one_row() => Verify("""
        public static partial class Kernels
        {
            [Loss("nll")]
            public static partial float LogLikelihood(ReadOnlySpan<float> logProbabilities, ReadOnlySpan<byte> label, Span<float> dlogProbabilities);
        }
        """);

    [Fact]
    public void Rows_with_a_mask() => Verify("""
        public static partial class Kernels
        {
            [Activation("softmax", Temperature = 8, Causal = true)]
            public static partial void Attention(ReadOnlySpan<float> x, ReadOnlySpan<float> mask, int columns, Span<float> y);
        }
        """);

    [Fact]
    public void Faulty_method() => Verify("""
        public static partial class Kernels
        {
            [Activation("sliu")]
            public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);
        }
        """);

    [Fact]
    public void Every_approved_file_belongs_to_a_test() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Snapshot.Folder, "*.verified.cs").Select(static path => Path.GetFileName(path).Split('#')[0]),
            static name => name.Split('.') is not [var tests, var test] || !(tests is nameof(KindSnapshotTests)
                ? KindSnapshotTests.Has(test)
                : typeof(SnapshotTests).GetMethod(test) is not null));

    private static void Verify(string program, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Snapshot.Verify(nameof(SnapshotTests), GeneratorRun.Sources(GeneratorRun.Usings + program), test);
}
