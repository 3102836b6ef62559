using FusedActivations;

Kernels.Mistyped([1], new float[1]);

internal static partial class Kernels
{
    [Activation("leaky_rleu")]
    public static partial void Mistyped(ReadOnlySpan<float> x, Span<float> y);
}
