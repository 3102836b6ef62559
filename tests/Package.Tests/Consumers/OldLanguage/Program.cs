using FusedActivations;

Kernels.Relu(new float[] { 1 }, new float[1]);

internal static partial class Kernels
{
    [Activation("relu")]
    public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);
}
