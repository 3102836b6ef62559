using FusedActivations;

Console.WriteLine(Kernels.WithBody(2));

internal static class Kernels
{
    [Activation("leaky_rleu")]
    public static partial void Mistyped(ReadOnlySpan<float> x, Span<float> y);

    [Activation("geluu(x) + tahn(x)")]
    public static partial void MistypedTwice(ReadOnlySpan<float> x, Span<float> y);

    [Activation("leaky_relu", Beta = 0.2)]
    public static partial void Renamed(ReadOnlySpan<float> x, Span<float> y);

    [Activation("bounded_relu")]
    public static partial void Bounded(ReadOnlySpan<float> x, Span<float> y);

    [Activation("elu", Alpha = double.NaN)]
    public static partial void NotFinite(ReadOnlySpan<float> x, Span<float> y);

    [Activation("softplus", Beta = -1)]
    public static partial void OutOfRange(ReadOnlySpan<float> x, Span<float> y);

    [Activation("leaky_relu", Alpha = 1)]
    public static partial void Straight(ReadOnlySpan<float> x, Span<float> y);

    [Activation("leaky_relu", Alpha = -0.2)]
    public static partial void Folded(ReadOnlySpan<float> x, Span<float> y);

    [Activation("relu")]
    public static void NotPartial(ReadOnlySpan<float> x, Span<float> y);

    [Activation("relu")]
    public static float WithBody(float x) => x > 0 ? x : 0;

    [Activation("prelu")]
    public static partial void Learned(ReadOnlySpan<float> x, Span<float> y);

    [Activation("relu")]
    public static partial void OutputFirst(Span<float> y, ReadOnlySpan<float> x);

    [Activation("relu")]
    public static partial void Whole(ReadOnlySpan<long> x, Span<long> y);
}
