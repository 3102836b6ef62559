using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Shows one method of each kind that the generator writes, in a file of its own, for reviewers to read.</summary>
public sealed class KindSnapshotTests
{
    /// <summary>Gets a name for each kind, with a method of it.</summary>
    public static TheoryData<string, string> Kinds { get; } = new()
    {
        { "Forward", """[Activation("relu6", Members = GeneratedMembers.Forward)] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "Derivative", """[Activation("relu6", Members = GeneratedMembers.Derivative)] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "Backward", """[Activation("relu6", Members = GeneratedMembers.Backward)] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "WithDerivative", """[Activation("silu", Members = GeneratedMembers.WithDerivative)] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "SecondDerivative", """[Activation("tanh", Members = GeneratedMembers.SecondDerivative)] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "FromOutput", """[Activation("tanh", Members = GeneratedMembers.BackwardFromOutput)] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "OwnBackward", """[Activation("silu")] void M(ReadOnlySpan<float> x, Span<float> y); [ActivationBackward(nameof(M))] public static partial void Back(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx)""" },
        { "Double", """[Activation("softplus", Members = GeneratedMembers.Forward)] void M(ReadOnlySpan<double> x, Span<double> y)""" },
        { "FullPrecision", """[Activation("gelu(x + bias)", Precision = Precision.Full)] void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y)""" },
        { "Scalar", """[Activation("elu", Members = GeneratedMembers.Forward)] float M(float x)""" },
        { "ScalarOfDouble", """[Activation("elu", Members = GeneratedMembers.Forward)] double M(double x)""" },
        { "Register128", """[Activation("relu6", Members = GeneratedMembers.Forward)] Vector128<float> M(Vector128<float> x)""" },
        { "Register512", """[Activation("relu6", Members = GeneratedMembers.Forward)] Vector512<double> M(Vector512<double> x)""" },
        { "InPlace", """[Activation("hard_tanh", Members = GeneratedMembers.Forward)] void M(Span<float> x)""" },
        { "Residual", """[Activation("relu(x) + residual")] void M(ReadOnlySpan<float> x, ReadOnlySpan<float> residual, Span<float> y)""" },
        { "PerColumn", """[Activation("relu(x + bias)")] void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y)""" },
        { "PerRow", """[Activation("relu(x * scale)")] void M(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> scale, Span<float> y)""" },
        { "Learned", """[Activation("leaky_relu")] void M(ReadOnlySpan<float> x, [Learned] float alpha, Span<float> y)""" },
        { "RunTimeScalar", """[Activation("leaky_relu")] void M(ReadOnlySpan<float> x, float alpha, Span<float> y)""" },
        { "TwoSpans", """[Activation("reglu")] void M(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y)""" },
        { "GateFirst", """[Activation("reglu", Layout = GatedLayout.GateFirst)] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "ValueFirst", """[Activation("reglu", Layout = GatedLayout.ValueFirst)] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "Interleaved", """[Activation("reglu", Layout = GatedLayout.Interleaved)] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "Softmax", """[Activation("softmax")] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "SoftmaxOfOneRow", """[Activation("softmax")] void M(ReadOnlySpan<float> x, Span<float> y)""" },
        { "SoftmaxWithSink", """[Activation("softmax", Sink = 0)] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "SoftmaxOfDouble", """[Activation("softmax")] void M(ReadOnlySpan<double> x, int columns, Span<double> y)""" },
        { "LogSoftmax", """[Activation("log_softmax")] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "LogSumExp", """[Activation("logsumexp")] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "Sparsemax", """[Activation("sparsemax")] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "Hardmax", """[Activation("hardmax")] void M(ReadOnlySpan<float> x, int columns, Span<float> y)""" },
        { "GumbelSoftmax", """[Activation("gumbel_softmax")] void M(ReadOnlySpan<float> x, int columns, ulong seed, Span<float> y)""" },
        { "ElementLoss", """[Loss("mse")] float M(ReadOnlySpan<float> y, ReadOnlySpan<float> target, Span<float> dy)""" },
        { "ElementLossAlone", """[Loss("mse")] float M(ReadOnlySpan<float> y, ReadOnlySpan<float> target)""" },
        { "ElementLossOfDouble", """[Loss("huber")] double M(ReadOnlySpan<double> y, ReadOnlySpan<double> target, Span<double> dy)""" },
        { "LossWithVariance", """[Loss("gaussian_nll")] float M(ReadOnlySpan<float> mean, ReadOnlySpan<float> target, ReadOnlySpan<float> variance, Span<float> dmean, Span<float> dvariance)""" },
        { "OverlapLoss", """[Loss("dice")] float M(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, Span<float> dlogits)""" },
        { "LabelLoss", """[Loss("nll")] float M(ReadOnlySpan<float> logp, ReadOnlySpan<int> labels, int columns, Span<float> dlogp)""" },
        { "LabelLossAlone", """[Loss("nll")] float M(ReadOnlySpan<float> logp, ReadOnlySpan<int> labels, int columns)""" },
        { "CrossEntropyAlone", """[Loss("cross_entropy")] float M(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns)""" },
        { "CrossEntropyOfTargets", """[Loss("cross_entropy")] float M(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, int columns, Span<float> dlogits)""" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_method(string kind, string method)
    {
        int result = method.IndexOf(']', System.StringComparison.Ordinal) + 1;
        string program = $"public static partial class Kernels {{ {method[..result]} public static partial{method[result..]}; }}";
        string compiled = GeneratorRun.Compile(program).SyntaxTrees.Last().ToString();
        Assert.DoesNotContain("NotSupportedException", compiled, System.StringComparison.Ordinal);
        Snapshot.Verify(nameof(KindSnapshotTests), GeneratorRun.Sources(GeneratorRun.Usings + program), kind);
    }

    /// <summary>Tells whether there is a case of a name.</summary>
    internal static bool Has(string kind) => Kinds.Any(row => string.Equals((string)row[0], kind, System.StringComparison.Ordinal));
}
