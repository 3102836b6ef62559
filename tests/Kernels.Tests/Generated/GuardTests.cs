using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks what generated methods refuse, under which name, and that they have written nothing by then.</summary>
public sealed class GuardTests
{
    private static readonly CaseKernels<float> Silu = new(KernelAssembly.Full.Loaded, GoldenCase.Find("silu/PyTorch"));
    private static readonly CaseKernels<float> Tanh = new(KernelAssembly.Full.Loaded, GoldenCase.Find("tanh/PyTorch"));
    private static readonly FusedKernels<float> Fused = new(KernelAssembly.Full.Loaded);

    /// <summary>Gets calls with the name of the parameter that is at fault; each gets 64 elements of 1.</summary>
    public static TheoryData<string, Action<float[]>> Faults => new()
    {
        { "y", static m => Silu.Forward(m.AsSpan(0, 8), m.AsSpan(16, 7)) },
        { "y", static m => Silu.Forward(m.AsSpan(0, 8), m.AsSpan(16, 9)) },
        { "y", static m => Silu.Forward(default, m.AsSpan(16, 1)) },
        { "y", static m => Silu.Forward(m.AsSpan(0, 32), m.AsSpan(1, 32)) },
        { "y", static m => Silu.Forward(m.AsSpan(1, 32), m.AsSpan(0, 32)) },
        { "dydx", static m => Silu.Derivative(m.AsSpan(0, 8), m.AsSpan(7, 8)) },
        { "dydx", static m => Silu.Derivative(m.AsSpan(0, 8), m.AsSpan(16, 3)) },
        { "dy", static m => Silu.Backward(m.AsSpan(0, 8), m.AsSpan(8, 7), m.AsSpan(16, 8)) },
        { "dx", static m => Silu.Backward(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(16, 9)) },
        { "dx", static m => Silu.Backward(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(4, 8)) },
        { "dx", static m => Silu.Backward(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(12, 8)) },
        { "dydx", static m => Silu.WithDerivative(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(15, 8)) },
        { "dydx", static m => Silu.WithDerivative(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(8, 8)) },
        { "y", static m => Silu.WithDerivative(m.AsSpan(0, 8), m.AsSpan(8, 9), m.AsSpan(24, 8)) },
        { "dx", static m => Tanh.BackwardFromOutput!(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(1, 8)) },
        { "dy", static m => Tanh.BackwardFromOutput!(m.AsSpan(0, 8), m.AsSpan(8, 7), m.AsSpan(16, 8)) },
        { "up", static m => Fused.Find<Map2<float>>("SwiGlu")(m.AsSpan(0, 8), m.AsSpan(8, 7), m.AsSpan(16, 8)) },
        { "z", static m => Fused.Find<Map2<float>>("SwiGlu")(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(16, 7)) },
        { "dup", static m => Fused.Find<Pull2<float>>("SwiGluBackward")(m.AsSpan(0, 8), m.AsSpan(8, 8), m.AsSpan(16, 8), m.AsSpan(24, 8), m.AsSpan(24, 8)) },
        { "bias", static m => Fused.Find<Map3<float>>("BiasGelu")(m.AsSpan(0, 8), m.AsSpan(8, 3), m.AsSpan(16, 8), m.AsSpan(24, 8)) },
        { "bias", static m => Fused.Find<Map3<float>>("BiasGelu")(m.AsSpan(0, 8), default, m.AsSpan(16, 8), m.AsSpan(24, 8)) },
        { "y", static m => Fused.Find<Map3<float>>("BiasGelu")(m.AsSpan(0, 8), m.AsSpan(8, 4), m.AsSpan(16, 8), m.AsSpan(8, 8)) },
        { "dbias", static m => Fused.Find<Pull3<float>>("BiasGeluBackward")(m.AsSpan(0, 8), m.AsSpan(8, 4), m.AsSpan(16, 8),
            m.AsSpan(24, 8), m.AsSpan(32, 8), m.AsSpan(40, 5), m.AsSpan(48, 8)) },
        { "dbias", static m => Fused.Find<Pull3<float>>("BiasGeluBackward")(m.AsSpan(0, 8), m.AsSpan(8, 4), m.AsSpan(16, 8),
            m.AsSpan(24, 8), m.AsSpan(32, 8), m.AsSpan(8, 4), m.AsSpan(48, 8)) },
        { "scale", static m => Fused.Find<Map4<float>>("ScaledTanh")(m.AsSpan(0, 8), m.AsSpan(8, 3), m.AsSpan(16, 4), 1, m.AsSpan(24, 8)) },
        { "columns", static m => Fused.Find<MapRows<float>>("Weigh")(m.AsSpan(0, 8), m.AsSpan(8, 3), 3, m.AsSpan(24, 8)) },
        { "columns", static m => Fused.Find<MapRows<float>>("Weigh")(m.AsSpan(0, 8), m.AsSpan(8, 3), 0, m.AsSpan(24, 8)) },
        { "columns", static m => Fused.Find<MapRows<float>>("Weigh")(m.AsSpan(0, 8), m.AsSpan(8, 3), -4, m.AsSpan(24, 8)) },
        { "weight", static m => Fused.Find<MapRows<float>>("Weigh")(m.AsSpan(0, 8), m.AsSpan(8, 3), 4, m.AsSpan(24, 8)) },
        { "dweight", static m => Fused.Find<PullRows<float>>("WeighBackward")(m.AsSpan(0, 8), m.AsSpan(8, 2), 4, m.AsSpan(16, 8),
            m.AsSpan(24, 8), m.AsSpan(32, 1)) },
    };

    /// <summary>Checks the name, and the memory.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public void A_misfit_is_refused_by_name_before_anything_is_written(string parameter, Action<float[]> call)
    {
        float[] memory = new float[64];
        Array.Fill(memory, 1);
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => call(memory)).ParamName);
        Assert.All(memory, static value => Assert.Equal(1, value));
    }

    /// <summary>Checks empty spans of every role.</summary>
    [Fact]
    public void Nothing_is_as_good_as_something()
    {
        Silu.Forward([], []);
        Silu.Backward([], [], []);
        Silu.WithDerivative([], [], []);
        Tanh.BackwardFromOutput!([], [], []);
        Fused.Find<Map3<float>>("BiasGelu")([], [], [], []);
        Fused.Find<Map3<float>>("BiasGelu")([], new float[4], [], []);
        float[] dbias = [7, 7, 7, 7];
        Fused.Find<Pull3<float>>("BiasGeluBackward")([], new float[4], [], [], [], dbias, []);
        Assert.Equal([0, 0, 0, 0], dbias);
        Fused.Find<PullLearned<float>>("SwishBackward")([], 1, [], [], out float dbeta);
        Assert.Equal(0, dbeta);
    }

    /// <summary>Checks that gradients may replace what they are computed from.</summary>
    [Fact]
    public void A_gradient_may_take_the_place_of_an_input_or_of_the_upstream_gradient()
    {
        float[] x = [.. Enumerable.Range(0, 37).Select(static j => FusedReport.ValueAt<float>(0, j))];
        float[] dy = [.. Enumerable.Range(0, 37).Select(static j => FusedReport.ValueAt<float>(1, j))];
        float[] expected = new float[37];
        Silu.Backward(x, dy, expected);
        float[] overInput = [.. x];
        Silu.Backward(overInput, dy, overInput);
        float[] overUpstream = [.. dy];
        Silu.Backward(x, overUpstream, overUpstream);
        Assert.Equal(expected, overInput);
        Assert.Equal(expected, overUpstream);
    }
}
