using System;
using System.Runtime.Intrinsics;
using FusedActivations;

namespace MatrixEpilogue;

/// <summary>What stands behind the matrix product of a layer, as a function of registers and as one of spans.</summary>
internal static partial class Epilogues
{
    /// <summary>For the loop of the product itself: the sums never leave their register before the activation.</summary>
    [Activation("silu(sum + bias) + residual", Members = GeneratedMembers.Forward)]
    public static partial Vector512<float> Apply(Vector512<float> sum, Vector512<float> bias, Vector512<float> residual);

    /// <summary>The same as a pass of its own, behind the product.</summary>
    [Activation("silu(sum + bias) + residual", Members = GeneratedMembers.Forward)]
    public static partial void Apply(ReadOnlySpan<float> sum, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> residual,
        Span<float> y);
}
