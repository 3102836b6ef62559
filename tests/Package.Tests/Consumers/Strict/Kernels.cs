using System.Runtime.Intrinsics;
using FusedActivations;

namespace Strict;

/// <summary>Each form that a method can have.</summary>
internal static partial class Kernels
{
    /// <summary>A constant parameter.</summary>
    [Activation("leaky_relu", Alpha = 0.01)]
    public static partial void LeakyRelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>In place.</summary>
    [Activation("silu", Members = GeneratedMembers.Forward)]
    public static partial void Silu(Span<float> x);

    /// <summary>Double precision.</summary>
    [Activation("softplus")]
    public static partial void Softplus(ReadOnlySpan<double> x, Span<double> y);

    /// <summary>One value.</summary>
    [Activation("mish")]
    public static partial float Mish(float x);

    /// <summary>One register.</summary>
    [Activation("mish")]
    public static partial Vector512<float> Mish(Vector512<float> x);

    /// <summary>A learned slope for each column.</summary>
    [Activation("prelu")]
    public static partial void PRelu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> alpha, Span<float> y);

    /// <summary>An expression.</summary>
    [Activation("silu(gate) * up", Members = GeneratedMembers.Forward)]
    public static partial void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> y);

    /// <summary>Its backward pass, with a name and an order of its own.</summary>
    [ActivationBackward(nameof(SwiGlu))]
    public static partial void Gradients(ReadOnlySpan<float> dy, ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> dgate,
        Span<float> dup);
}
