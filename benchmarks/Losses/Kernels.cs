using System;

namespace FusedActivations.Benchmarks.Losses;

/// <summary>The losses that are measured.</summary>
internal static partial class Kernels
{
    /// <summary>Cross-entropy with its gradient.</summary>
    [Loss("cross_entropy")]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits);
}
