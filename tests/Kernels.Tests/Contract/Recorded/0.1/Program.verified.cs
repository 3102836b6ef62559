// What is recorded of 0.1: methods for all that generated code calls, and a run of each.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics;
using FusedActivations;

// The members of standard precision are called by the class of that name.
[assembly: ActivationDefaults(Precision = Precision.Full)]

public static partial class Functions
{
    [Activation("erf(x) + x * erfc(x) + asinh(x) + sign(x) + erf(x + b)")]
    public static partial void Gaussian(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("sin(x) * cos(x) + atan(x) * hypot(x, 2) + sin(x * b) + cos(x + b) * x / (1 + x * x)")]
    public static partial void Circular(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("exp2(x) + exp10(x) * x + log(exp(x) + 1.5) + log(1 - exp(-abs(x))) + log(1 + abs(x)) + exp2(x + b) + exp10(x + b) + exp(x + b) * b")]
    public static partial void Exponentials(ReadOnlySpan<double> x, ReadOnlySpan<double> b, Span<double> y);

    [Activation("expm1(x) + x / expm1(x + b)", Members = (GeneratedMembers)35)]
    public static partial void Bose(ReadOnlySpan<double> x, double b, Span<double> y);

    [Activation("floor(x) + ceil(x) + round(x) + truncate(x) + sqrt(abs(x)) + pow(abs(x), b) * x", Members = (GeneratedMembers)7)]
    public static partial void Rounded(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("sigmoid((x + b) * (x - b) / (x * x + 2) - (b - x) * x + 1 / (3 - (x + b))) + sigmoid(0.3 * (x + b) / 7) + x * b * sigmoid(b) + x * b * (1 - sigmoid(x))", Members = GeneratedMembers.Forward)]
    public static partial void Pairs(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("silu", Members = (GeneratedMembers)47)]
    public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);

    [Activation("gelu", Members = (GeneratedMembers)39)]
    public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);

    [Activation("gelu_tanh")]
    public static partial void GeluTanh(ReadOnlySpan<double> x, Span<double> y);

    [Activation("mish(x) + mish(x + b) + tanh(softplus(b))")]
    public static partial void Mish(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("expm1(x) - x")]
    public static partial void Expm1Rest(ReadOnlySpan<float> x, Span<float> y);

    [Activation("tanh", Members = (GeneratedMembers)63)]
    public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y);

    [Activation("softplus", Members = (GeneratedMembers)39)]
    public static partial void Softplus(ReadOnlySpan<double> x, Span<double> y);

    [Activation("clamp(x, -1, 1) + (x <= 0.5 ? x : b)")]
    public static partial void Pieces(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("relu")]
    public static partial void Relu(Span<float> x);

    [Activation("silu")]
    public static partial float One(float x);

    [Activation("gelu")]
    public static partial Vector128<float> Four(Vector128<float> x);

    [Activation("gelu")]
    public static partial Vector256<float> Eight(Vector256<float> x);

    [Activation("gelu")]
    public static partial Vector512<double> Wide(Vector512<double> x);

    [Activation("gelu")]
    public static partial Vector512<float> Sixteen(Vector512<float> x);

    [Activation("gelu")]
    public static partial Vector128<double> TwoWide(Vector128<double> x);

    [Activation("gelu")]
    public static partial Vector256<double> FourWide(Vector256<double> x);
}

// In sums that are rounded, so that no argument is in two parts.
public static partial class Standard
{
    [Activation("exp(x) + exp(x + b) * b + expm1(x) + x / expm1(x + b) + tanh(x + b)", Precision = Precision.Standard)]
    public static partial void Exponentials(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("expm1(x) + x / expm1(x + 9)", Members = (GeneratedMembers)35, Precision = Precision.Standard)]
    public static partial void Bose(ReadOnlySpan<float> x, Span<float> y);

    [Activation("expm1(x) - x", Precision = Precision.Standard)]
    public static partial void Expm1Rest(ReadOnlySpan<float> x, Span<float> y);

    [Activation("sigmoid(x + b) + b * sigmoid(x) + x * b * sigmoid(x + b) + x * b * (1 - sigmoid(x)) + b * (1 - sigmoid(x + b)) + softplus(x) + softplus(-b)", Precision = Precision.Standard)]
    public static partial void Sigmoids(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("quick_gelu", Precision = Precision.Standard)]
    public static partial void QuickGelu(ReadOnlySpan<float> x, Span<float> y);

    [Activation("silu(x) * b", Members = (GeneratedMembers)47, Precision = Precision.Standard)]
    public static partial void Gate(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("silu", Members = (GeneratedMembers)47, Precision = Precision.Standard)]
    public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);

    [Activation("gelu", Precision = Precision.Standard)]
    public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);

    [Activation("gelu_tanh", Precision = Precision.Standard)]
    public static partial void GeluTanh(ReadOnlySpan<float> x, Span<float> y);

    [Activation("mish", Members = (GeneratedMembers)39, Precision = Precision.Standard)]
    public static partial void Mish(ReadOnlySpan<float> x, Span<float> y);

    [Activation("tanh(softplus(x)) + b * tanh(softplus(x + b))", Precision = Precision.Standard)]
    public static partial void MishGate(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);

    [Activation("tanh", Members = (GeneratedMembers)39, Precision = Precision.Standard)]
    public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y);
}

public static partial class Operands
{
    [Activation("gelu(x + bias) * scale + residual")]
    public static partial void Epilogue(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, [PerRow] ReadOnlySpan<float> scale, ReadOnlySpan<float> residual, Span<float> y);

    [Activation("swish")]
    public static partial void Swish(ReadOnlySpan<float> x, [Learned] float beta, Span<float> y);

    [Activation("x * weight")]
    public static partial void OneRow(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> weight, Span<float> y);

    [Activation("swiglu(x + bias)")]
    public static partial void Halves(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    [Activation("swiglu(x + bias)", Layout = GatedLayout.Interleaved)]
    public static partial void Alternating(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    [Activation("a * b + c * d + e * f + g * h")]
    public static partial void Products(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d, ReadOnlySpan<float> e, ReadOnlySpan<float> f, ReadOnlySpan<float> g, ReadOnlySpan<float> h, Span<float> y);

    [Activation("(a + bias) * b + c * d + e * f + g * h")]
    public static partial void ManyRows(ReadOnlySpan<float> a, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d, ReadOnlySpan<float> e, ReadOnlySpan<float> f, ReadOnlySpan<float> g, ReadOnlySpan<float> h, Span<float> y);
}

public static partial class Rows
{
    [Activation("softmax")]
    public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("softmax", Causal = true)]
    public static partial void Masked(ReadOnlySpan<float> x, ReadOnlySpan<float> mask, float temperature, int columns, Span<float> y);

    [Activation("log_softmin")]
    public static partial void LogSoftmin(ReadOnlySpan<double> x, int columns, Span<double> y);

    [Activation("logsumexp")]
    public static partial void LogSumExp(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("softmax")]
    public static partial void Sink(ReadOnlySpan<double> x, [Learned] double sink, int columns, Span<double> y);

    [Activation("log_softmax")]
    public static partial void LogSink(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> sink, int columns, Span<float> y);

    [Activation("sparsemax")]
    public static partial void Sparsemax(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("hardmax")]
    public static partial void Hardmax(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("gumbel_softmax", Hard = true)]
    public static partial void Gumbel(ReadOnlySpan<double> x, ulong seed, int columns, Span<double> y);
}

public static partial class Losses
{
    [Loss("mse")]
    public static partial float Mse(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> dx, Span<float> losses);

    [Loss("bce_with_logits", PosWeight = 3, LabelSmoothing = 0.1)]
    public static partial double Bce(ReadOnlySpan<double> x, ReadOnlySpan<double> t, Span<double> dx);

    [Loss("cross_entropy", IgnoreIndex = -100, LabelSmoothing = 0.1, ZLoss = 1e-3, SoftCap = 30, Temperature = 0.7, Reduction = Reduction.Sum)]
    public static partial float Labels(ReadOnlySpan<float> x, ReadOnlySpan<int> t, int columns, ReadOnlySpan<float> classWeights, Span<float> dx, Span<float> losses);

    [Loss("cross_entropy")]
    public static partial double Label(ReadOnlySpan<double> x, ReadOnlySpan<byte> t, Span<double> dx);

    [Loss("softmax_focal")]
    public static partial float Focal(ReadOnlySpan<float> x, ReadOnlySpan<int> t, int columns, ReadOnlySpan<float> classWeights, Span<float> dx);

    [Loss("cross_entropy")]
    public static partial float Targets(ReadOnlySpan<float> x, ReadOnlySpan<float> t, int columns, Span<float> dx);

    [Loss("nll")]
    public static partial float LogLikelihood(ReadOnlySpan<float> x, ReadOnlySpan<int> t, int columns, Span<float> dx);

    [Loss("sparse_cce")]
    public static partial float Likelihood(ReadOnlySpan<float> x, ReadOnlySpan<int> t, int columns, Span<float> dx);

    [Loss("dice", Smooth = 1, Epsilon = 1e-3)]
    public static partial float Dice(ReadOnlySpan<float> x, ReadOnlySpan<float> t, int columns, Span<float> dx);
}

public static class Program
{
    // Three rows of seven columns: no width divides them.
    private const int Columns = 7;
    private const int Rows = 3;
    private const int N = Rows * Columns;

    private static readonly float[] X = Numbers(N, 0.37);
    private static readonly float[] B = Numbers(N, 0.73);
    private static readonly float[] D = Numbers(N, 0.11);
    private static readonly float[] Positive = Array.ConvertAll(B, static value => MathF.Abs(value) + 0.1f);
    private static readonly float[] Column = Numbers(Columns, 0.21);
    private static readonly float[] Row = Numbers(Rows, 0.51);
    private static readonly float[] Shares = Array.ConvertAll(X, static value => 1 / (1 + (value * value)));
    private static readonly int[] Classes = [2, 0, 6];
    private static readonly double[] X2 = Array.ConvertAll(X, static value => (double)value);
    private static readonly double[] B2 = Array.ConvertAll(B, static value => (double)value);
    private static readonly double[] D2 = Array.ConvertAll(D, static value => (double)value);

    public static IEnumerable<(string Name, double[] Values)> Run() => [.. RunFunctions(), .. RunStandard(), .. RunOperands(), .. RunRows(), .. RunLosses()];

    private static IEnumerable<(string Name, double[] Values)> RunFunctions()
    {
        yield return Of("Gaussian", 3, static y => { Functions.Gaussian(X, B, y.AsSpan(0, N)); Functions.GaussianBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of("Circular", 3, static y => { Functions.Circular(X, B, y.AsSpan(0, N)); Functions.CircularBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of2("Exponentials", 3, static y => { Functions.Exponentials(X2, B2, y.AsSpan(0, N)); Functions.ExponentialsBackward(X2, B2, D2, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of2("Bose", 3, static y => { Functions.Bose(X2, 9, y.AsSpan(0, N)); Functions.BoseDerivative(X2, 9, y.AsSpan(N, N)); Functions.BoseSecondDerivative(X2, 9, y.AsSpan(2 * N)); });
        yield return Of("Rounded", 2, static y => { Functions.Rounded(X, Positive, y.AsSpan(0, N)); Functions.RoundedBackward(X, Positive, D, y.AsSpan(N), new float[N]); });
        yield return Of("Pairs", 1, static y => Functions.Pairs(X, B, y));
        yield return Of("Silu", 4, static y => { Functions.SiluWithDerivative(X, y.AsSpan(0, N), y.AsSpan(N, N)); Functions.SiluSecondDerivative(X, y.AsSpan(2 * N, N)); Functions.SiluBackward(X, D, y.AsSpan(3 * N)); });
        yield return Of("Gelu", 3, static y => { Functions.Gelu(X, y.AsSpan(0, N)); Functions.GeluDerivative(X, y.AsSpan(N, N)); Functions.GeluSecondDerivative(X, y.AsSpan(2 * N)); });
        yield return Of2("GeluTanh", 2, static y => { Functions.GeluTanh(X2, y.AsSpan(0, N)); Functions.GeluTanhBackward(X2, D2, y.AsSpan(N)); });
        yield return Of("Mish", 3, static y => { Functions.Mish(X, B, y.AsSpan(0, N)); Functions.MishBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of("Expm1Rest", 2, static y => { Functions.Expm1Rest(X, y.AsSpan(0, N)); Functions.Expm1RestBackward(X, D, y.AsSpan(N)); });
        yield return Of("Tanh", 2, static y => { Functions.Tanh(X, y.AsSpan(0, N)); Functions.TanhBackwardFromOutput(y.AsSpan(0, N), D, y.AsSpan(N)); });
        yield return Of2("Softplus", 3, static y => { Functions.Softplus(X2, y.AsSpan(0, N)); Functions.SoftplusDerivative(X2, y.AsSpan(N, N)); Functions.SoftplusSecondDerivative(X2, y.AsSpan(2 * N)); });
        yield return Of("Pieces", 3, static y => { Functions.Pieces(X, B, y.AsSpan(0, N)); Functions.PiecesBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of("Relu", 1, static y => { X.CopyTo(y, 0); Functions.Relu(y); });
        yield return Of("Values", 1, static y =>
        {
            y[0] = Functions.One(0.7f);
            Functions.Four(Vector128.Create(X)).CopyTo(y, 1);
            Functions.Eight(Vector256.Create(X)).CopyTo(y, 5);
            y[13] = (float)Functions.Wide(Vector512.Create(X2))[7];
            y[14] = Functions.Sixteen(Vector512.Create(X))[15];
            y[15] = (float)Functions.TwoWide(Vector128.Create(X2))[1];
            y[16] = (float)Functions.FourWide(Vector256.Create(X2))[3];
        });
    }

    private static IEnumerable<(string Name, double[] Values)> RunStandard()
    {
        yield return Of("Standard exponentials", 3, static y => { Standard.Exponentials(X, B, y.AsSpan(0, N)); Standard.ExponentialsBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of("Standard bose", 3, static y => { Standard.Bose(X, y.AsSpan(0, N)); Standard.BoseDerivative(X, y.AsSpan(N, N)); Standard.BoseSecondDerivative(X, y.AsSpan(2 * N)); });
        yield return Of("Standard expm1 rest", 2, static y => { Standard.Expm1Rest(X, y.AsSpan(0, N)); Standard.Expm1RestBackward(X, D, y.AsSpan(N)); });
        yield return Of("Standard sigmoids", 3, static y => { Standard.Sigmoids(X, B, y.AsSpan(0, N)); Standard.SigmoidsBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of("Standard gate", 3, static y => { Standard.Gate(X, B, y.AsSpan(0, N)); Standard.GateBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of("Standard silu", 4, static y => { Standard.SiluWithDerivative(X, y.AsSpan(0, N), y.AsSpan(N, N)); Standard.SiluSecondDerivative(X, y.AsSpan(2 * N, N)); Standard.SiluBackward(X, D, y.AsSpan(3 * N)); });
        yield return Of("Standard gelu", 3, static y => { Standard.Gelu(X, y.AsSpan(0, N)); Standard.GeluDerivative(X, y.AsSpan(N, N)); Standard.GeluBackward(X, D, y.AsSpan(2 * N)); });
        yield return Of("Standard quick_gelu", 2, static y => { Standard.QuickGelu(X, y.AsSpan(0, N)); Standard.QuickGeluBackward(X, D, y.AsSpan(N)); });
        yield return Of("Standard gelu_tanh", 2, static y => { Standard.GeluTanh(X, y.AsSpan(0, N)); Standard.GeluTanhBackward(X, D, y.AsSpan(N)); });
        yield return Of("Standard mish", 3, static y => { Standard.Mish(X, y.AsSpan(0, N)); Standard.MishDerivative(X, y.AsSpan(N, N)); Standard.MishSecondDerivative(X, y.AsSpan(2 * N)); });
        yield return Of("Standard mish gate", 3, static y => { Standard.MishGate(X, B, y.AsSpan(0, N)); Standard.MishGateBackward(X, B, D, y.AsSpan(N, N), y.AsSpan(2 * N)); });
        yield return Of("Standard tanh", 3, static y => { Standard.Tanh(X, y.AsSpan(0, N)); Standard.TanhDerivative(X, y.AsSpan(N, N)); Standard.TanhSecondDerivative(X, y.AsSpan(2 * N)); });
    }

    private static IEnumerable<(string Name, double[] Values)> RunOperands()
    {
        yield return Of("Epilogue", 5, static y =>
        {
            Operands.Epilogue(X, Column, Row, B, y.AsSpan(0, N));
            Operands.EpilogueBackward(X, Column, Row, B, D, y.AsSpan(N, N), y.AsSpan(2 * N, Columns), y.AsSpan(3 * N, Rows), y.AsSpan(4 * N));
        });
        yield return Of("Swish", 2, static y => { Operands.Swish(X, 1.3f, y.AsSpan(0, N)); Operands.SwishBackward(X, 1.3f, D, y.AsSpan(N), out y[0]); });
        yield return Of("OneRow", 2, static y => { Operands.OneRow(X, [2], y.AsSpan(0, N)); Operands.OneRowBackward(X, [2], D, y.AsSpan(N), new float[1]); });
        float[] packed = [.. X, .. B];
        float[] bias = [.. Column, .. Column];
        yield return Of("Halves", 4, y => { Operands.Halves(packed, bias, y.AsSpan(0, N)); Operands.HalvesBackward(packed, bias, D, y.AsSpan(N, 2 * N), y.AsSpan(3 * N, 2 * Columns)); });
        yield return Of("Alternating", 4, y => { Operands.Alternating(packed, bias, y.AsSpan(0, N)); Operands.AlternatingBackward(packed, bias, D, y.AsSpan(N, 2 * N), y.AsSpan(3 * N, 2 * Columns)); });
        yield return Of("Products", 1, static y => Operands.Products(X, B, X, D, B, D, X, X, y));
        yield return Of("ManyRows", 1, static y => Operands.ManyRows(X, Column, B, X, D, B, D, X, X, y));
    }

    private static IEnumerable<(string Name, double[] Values)> RunRows()
    {
        yield return Of("Softmax", 2, static y => { global::Rows.Softmax(X, Columns, y.AsSpan(0, N)); global::Rows.SoftmaxBackward(y.AsSpan(0, N), Columns, D, y.AsSpan(N)); });
        float[] square = Numbers(Columns * Columns, 0.9);
        yield return Of("Masked", 3, y => global::Rows.Masked(square, square, 0.7f, Columns, y.AsSpan(0, Columns * Columns)));
        yield return Of2("LogSoftmin", 2, static y => { global::Rows.LogSoftmin(X2, Columns, y.AsSpan(0, N)); global::Rows.LogSoftminBackward(y.AsSpan(0, N), Columns, D2, y.AsSpan(N)); });
        yield return Of("LogSumExp", 2, static y => { global::Rows.LogSumExp(X, Columns, y.AsSpan(0, Rows)); global::Rows.LogSumExpBackward(X, Columns, y.AsSpan(0, Rows), Row, y.AsSpan(N)); });
        yield return Of2("Sink", 2, static y => { global::Rows.Sink(X2, 0.3, Columns, y.AsSpan(0, N)); global::Rows.SinkBackward(y.AsSpan(0, N), Columns, D2, y.AsSpan(N), out double slope); y[0] = slope; });
        yield return Of("LogSink", 2, static y => { global::Rows.LogSink(X, Row, Columns, y.AsSpan(0, N)); global::Rows.LogSinkBackward(y.AsSpan(0, N), Columns, D, y.AsSpan(N), new float[Rows]); });
        yield return Of("Sparsemax", 2, static y => { global::Rows.Sparsemax(X, Columns, y.AsSpan(0, N)); global::Rows.SparsemaxBackward(y.AsSpan(0, N), Columns, D, y.AsSpan(N)); });
        yield return Of("Hardmax", 2, static y => { global::Rows.Hardmax(X, Columns, y.AsSpan(0, N)); global::Rows.HardmaxBackward(y.AsSpan(0, N), Columns, D, y.AsSpan(N)); });
        yield return Of2("Gumbel", 2, static y => { global::Rows.Gumbel(X2, 7, Columns, y.AsSpan(0, N)); global::Rows.GumbelBackward(X2, 7, Columns, D2, y.AsSpan(N)); });
    }

    private static IEnumerable<(string Name, double[] Values)> RunLosses()
    {
        yield return Of("Mse", 3, static y => y[^1] = Losses.Mse(X, B, y.AsSpan(0, N), y.AsSpan(N, N)));
        yield return Of2("Bce", 2, static y => y[^1] = Losses.Bce(X2, Array.ConvertAll(Shares, static value => (double)value), y.AsSpan(0, N)));
        yield return Of("Labels", 2, static y => y[^1] = Losses.Labels(X, [2, -100, 6], Columns, Positive.AsSpan(0, Columns), y.AsSpan(0, N), y.AsSpan(N, Rows)));
        yield return Of2("Label", 2, static y => y[^1] = Losses.Label(X2, [3], y.AsSpan(0, N)));
        yield return Of("Focal", 2, static y => y[^1] = Losses.Focal(X, Classes, Columns, Positive.AsSpan(0, Columns), y.AsSpan(0, N)));
        yield return Of("Targets", 2, static y => y[^1] = Losses.Targets(X, Shares, Columns, y.AsSpan(0, N)));
        yield return Of("LogLikelihood", 2, static y => y[^1] = Losses.LogLikelihood(X, Classes, Columns, y.AsSpan(0, N)));
        yield return Of("Likelihood", 2, static y => y[^1] = Losses.Likelihood(Shares, Classes, Columns, y.AsSpan(0, N)));
        yield return Of("Dice", 2, static y => y[^1] = Losses.Dice(Shares, Shares, Columns, y.AsSpan(0, N)));
    }

    private static float[] Numbers(int count, double step) => [.. Enumerable.Range(1, count).Select(i => (float)(3 * Math.Sin(i * step)))];

    private static (string Name, double[] Values) Of(string name, int blocks, Action<float[]> write)
    {
        float[] y = new float[blocks * N];
        write(y);
        return (name, Array.ConvertAll(y, static value => (double)value));
    }

    private static (string Name, double[] Values) Of2(string name, int blocks, Action<double[]> write)
    {
        double[] y = new double[blocks * N];
        write(y);
        return (name, y);
    }
}
