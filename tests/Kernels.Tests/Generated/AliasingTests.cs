using System;
using System.Runtime.InteropServices;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>
/// Checks that spans which share memory are refused by name, in whole elements or in parts of one, before anything is written.
/// </summary>
public sealed partial class AliasingTests
{
    /// <summary>Gets calls with the name of the parameter at fault; each gets 256 bytes.</summary>
    public static TheoryData<string, Action<byte[]>> Faults => new()
    {
        { "dlogits", static m => CrossEntropy(At(m, 0, 8), Labels(m, 128, 2), 4, At(m, 128, 8), At(m, 200, 2)) },
        { "dlogits", static m => CrossEntropy(At(m, 0, 8), Labels(m, 154, 2), 4, At(m, 128, 8), At(m, 200, 2)) },
        { "dlogits", static m => CrossEntropy(At(m, 0, 8), Labels(m, 122, 2), 4, At(m, 128, 8), At(m, 200, 2)) },
        { "losses", static m => CrossEntropy(At(m, 0, 8), Labels(m, 128, 2), 4, At(m, 64, 8), At(m, 128, 2)) },
        { "losses", static m => CrossEntropy(At(m, 0, 8), Labels(m, 128, 2), 4, At(m, 64, 8), At(m, 93, 2)) },
        { "losses", static m => CrossEntropy(At(m, 0, 8), Labels(m, 128, 2), 4, At(m, 64, 8), At(m, 30, 2)) },
        { "dlogits", static m => CrossEntropy(At(m, 0, 8), Labels(m, 128, 2), 4, At(m, 2, 8), At(m, 200, 2)) },
        { "dlogits", static m => Weighted(At(m, 0, 8), Bytes(m, 190, 2), 4, At(m, 128, 4), At(m, 142, 8)) },
        { "dlogits", static m => Weighted(At(m, 0, 8), Bytes(m, 190, 2), 4, At(m, 128, 4), At(m, 159, 8)) },
        { "dx", static m => Likelihood(At(m, 0, 8), Longs(m, 64, 2), 4, At(m, 79, 8)) },
        { "dx", static m => SoftTargets(At(m, 0, 8), At(m, 61, 8), 4, At(m, 32, 8)) },
        { "dx", static m => Mean(At(m, 0, 8), At(m, 64, 8), At(m, 33, 8), At(m, 36, 8)) },
        { "losses", static m => Mean(At(m, 0, 8), At(m, 64, 8), At(m, 100, 8), At(m, 31, 8)) },
        { "y", static m => Gelu(At(m, 0, 8), At(m, 2, 8)) },
        { "dx", static m => GeluBackward(At(m, 0, 8), At(m, 64, 8), At(m, 67, 8)) },
        { "y", static m => BiasGelu(At(m, 0, 8), At(m, 64, 4), At(m, 62, 8)) },
        { "dbias", static m => BiasGeluBackward(At(m, 0, 8), At(m, 64, 4), At(m, 96, 8), At(m, 160, 8), At(m, 191, 4)) },
        { "y", static m => Scaled(At(m, 0, 8), At(m, 64, 2), 4, At(m, 71, 8)) },
        { "dscale", static m => ScaledBackward(At(m, 0, 8), At(m, 64, 2), 4, At(m, 96, 8), At(m, 160, 8), At(m, 98, 2)) },
        { "y", static m => SwiGlu(At(m, 0, 8), At(m, 33, 8), At(m, 35, 8)) },
        { "y", static m => Packed(At(m, 0, 16), 4, At(m, 2, 8)) },
        { "y", static m => Softmax(At(m, 0, 8), At(m, 66, 8), 4, At(m, 64, 8)) },
        { "dx", static m => SoftmaxBackward(At(m, 0, 8), 4, At(m, 64, 8), At(m, 65, 8)) },
        { "y", static m => LogSumExp(At(m, 0, 8), 4, At(m, 30, 2)) },
        { "dx", static m => LogSumExpBackward(At(m, 0, 8), 4, At(m, 100, 2), At(m, 128, 2), At(m, 103, 8)) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Shared_memory_is_refused_by_name_before_anything_is_written(string parameter, Action<byte[]> call)
    {
        byte[] memory = new byte[256];
        ArgumentException exception = Assert.Throws<ArgumentException>(() => call(memory));
        Assert.Equal(parameter, exception.ParamName);
        Assert.All(memory, static value => Assert.Equal(0, value));
    }

    [Fact]
    public void Neighbours_do_not_overlap()
    {
        byte[] memory = new byte[256];
        CrossEntropy(At(memory, 0, 8), Labels(memory, 32, 2), 4, At(memory, 40, 8), At(memory, 72, 2));
        Gelu(At(memory, 1, 8), At(memory, 33, 8));
        Gelu(At(memory, 1, 8), At(memory, 1, 8));
        Gelu(default, default);
    }

    [Loss("cross_entropy")]
    private static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits,
        Span<float> losses);

    [Loss("cross_entropy")]
    private static partial float Weighted(ReadOnlySpan<float> logits, ReadOnlySpan<byte> labels, int columns,
        ReadOnlySpan<float> classWeights, Span<float> dlogits);

    [Loss("nll")]
    private static partial float Likelihood(ReadOnlySpan<float> x, ReadOnlySpan<long> labels, int columns, Span<float> dx);

    [Loss("cross_entropy")]
    private static partial float SoftTargets(ReadOnlySpan<float> x, ReadOnlySpan<float> target, int columns, Span<float> dx);

    [Loss("mse")]
    private static partial float Mean(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> dx, Span<float> losses);

    [Activation("gelu")]
    private static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);

    [Activation("gelu(x + bias)")]
    private static partial void BiasGelu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    [Activation("gelu(x) * scale")]
    private static partial void Scaled(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> scale, int columns, Span<float> y);

    [Activation("silu(gate) * value")]
    private static partial void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y);

    [Activation("swiglu", Layout = GatedLayout.GateFirst)]
    private static partial void Packed(ReadOnlySpan<float> x, int columns, Span<float> y);

    [Activation("softmax")]
    private static partial void Softmax(ReadOnlySpan<float> x, ReadOnlySpan<float> mask, int columns, Span<float> y);

    [Activation("logsumexp")]
    private static partial void LogSumExp(ReadOnlySpan<float> x, int columns, Span<float> y);

    private static Span<float> At(byte[] memory, int start, int count) => MemoryMarshal.Cast<byte, float>(memory.AsSpan(start, 4 * count));

    private static Span<int> Labels(byte[] memory, int start, int count) => MemoryMarshal.Cast<byte, int>(memory.AsSpan(start, 4 * count));

    private static Span<long> Longs(byte[] memory, int start, int count) => MemoryMarshal.Cast<byte, long>(memory.AsSpan(start, 8 * count));

    private static Span<byte> Bytes(byte[] memory, int start, int count) => memory.AsSpan(start, count);
}
