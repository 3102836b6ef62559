using System;

namespace FusedActivations.Benchmarks.Kernels.Measured;

/// <summary>Declares what is measured over rows, in the precision of the defaults.</summary>
internal static partial class RowKernels
{
    /// <summary>Computes softmax of rows.</summary>
    [Activation("softmax")]
    public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);

    /// <summary>Computes cross-entropy with its gradient.</summary>
    [Loss("cross_entropy")]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
}
