using System;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Activations over rows, generated, with every option.</summary>
internal static partial class RowMethods
{
    [Activation("softmax", Members = GeneratedMembers.Backward | GeneratedMembers.BackwardFromOutput)]
    public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("softmax")]
    public static partial void Softmax(ReadOnlySpan<double> x, int columns, Span<double> y);

    [Activation("softmax")]
    public static partial void SoftmaxOfAll(ReadOnlySpan<float> x, Span<float> y);

    [Activation("softmax")]
    public static partial void SoftmaxInPlace(Span<float> x, int columns);

    [Activation("softmax", Temperature = 0.7)]
    public static partial void Tempered(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("softmax")]
    public static partial void Tempered(ReadOnlySpan<double> x, int columns, double temperature, Span<double> y);

    [Activation("softmax")]
    public static partial void MaskedTempered(ReadOnlySpan<float> x, ReadOnlySpan<float> mask, int columns, float temperature,
        Span<float> y);

    [Activation("softmax")]
    public static partial void MaskedByColumn(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> mask, Span<float> y);

    [Activation("softmax", Causal = true)]
    public static partial void Causal(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("log_softmax", Causal = true)]
    public static partial void CausalLog(ReadOnlySpan<double> x, int columns, Span<double> y);

    [Activation("log_softmax")]
    public static partial void LogSoftmax(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("log_softmax")]
    public static partial void LogSoftmax(ReadOnlySpan<double> x, int columns, Span<double> y);

    [Activation("softmax", Sink = 0)]
    public static partial void PlusOne(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("softmax")]
    public static partial void Sink(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> sink, int columns, Span<float> y);

    [Activation("softmax")]
    public static partial void Sink(ReadOnlySpan<double> x, [PerRow] ReadOnlySpan<double> sink, int columns, Span<double> y);

    [Activation("softmax")]
    public static partial void SinkInPlace(Span<float> x, float sink, int columns);

    [Activation("softmax", Causal = true)]
    public static partial void SinkOfAll(ReadOnlySpan<double> x, ReadOnlySpan<double> mask, [Learned] double sink, double temperature,
        int columns, Span<double> y);

    [Activation("log_softmax")]
    public static partial void LogSink(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> sink, int columns, Span<float> y);

    [Activation("log_softmax")]
    public static partial void LogSink(ReadOnlySpan<double> x, [Learned] double sink, Span<double> y);

    [Activation("softmax", Members = GeneratedMembers.Forward)]
    public static partial void SinkAlone(ReadOnlySpan<double> x, [PerRow] ReadOnlySpan<double> sink, int columns, Span<double> y);

    [ActivationBackward(nameof(SinkAlone))]
    public static partial void PullSinkAlone(Span<double> dsink, ReadOnlySpan<double> dy, ReadOnlySpan<double> y, int columns);

    [Activation("softmin", Temperature = 2)]
    public static partial void Softmin(ReadOnlySpan<double> x, int columns, Span<double> y);

    [Activation("log_softmin")]
    public static partial void LogSoftmin(ReadOnlySpan<double> x, int columns, Span<double> y);

    [Activation("logsumexp")]
    public static partial void LogSumExp(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("logsumexp")]
    public static partial void LogSumExp(ReadOnlySpan<double> x, ReadOnlySpan<double> mask, int columns, double temperature,
        Span<double> y);

    [Activation("logsumexp")]
    public static partial double LogSumExpOfAll(ReadOnlySpan<double> x);

    [Activation("sparsemax")]
    public static partial void Sparsemax(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("sparsemax")]
    public static partial void Sparsemax(ReadOnlySpan<double> x, int columns, Span<double> y);

    [Activation("hardmax")]
    public static partial void Hardmax(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("hardmax")]
    public static partial void HardmaxInPlace(Span<double> x);

    [Activation("gumbel_softmax")]
    public static partial void Gumbel(ReadOnlySpan<double> x, int columns, ulong seed, double temperature, Span<double> y);

    [Activation("gumbel_softmax", Hard = true)]
    public static partial void GumbelHard(ReadOnlySpan<double> x, int columns, ulong seed, double temperature, Span<double> y);

    [Activation("gumbel_softmax")]
    public static partial void Gumbel(ReadOnlySpan<float> x, int columns, ulong seed, Span<float> y);

    [ActivationBackward(nameof(Softmax))]
    public static partial void PullSoftmax(Span<float> dx, ReadOnlySpan<float> dy, ReadOnlySpan<float> y, int columns);
}
