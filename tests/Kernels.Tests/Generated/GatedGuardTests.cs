using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks what methods over packed inputs refuse, under which name, and what they accept.</summary>
public sealed class GatedGuardTests
{
    private static readonly GatedKernels<float> Kernels = new(KernelAssembly.Full.Loaded);

    /// <summary>Gets calls with the name of the parameter that is at fault; each gets 64 elements of 1.</summary>
    public static TheoryData<string, Action<float[]>> Faults => new()
    {
        { "x", static m => Forward("swiglu_GateFirst")(m.AsSpan(0, 15), 4, m.AsSpan(16, 8)) },
        { "x", static m => Forward("swiglu_GateFirst")(m.AsSpan(0, 17), 4, m.AsSpan(20, 8)) },
        { "x", static m => Forward("swiglu_Interleaved")(m.AsSpan(0, 8), 4, m.AsSpan(20, 8)) },
        { "x", static m => Forward("swiglu_Interleaved")(default, 4, m.AsSpan(20, 8)) },
        { "columns", static m => Forward("swiglu_GateFirst")(m.AsSpan(0, 16), 3, m.AsSpan(16, 8)) },
        { "columns", static m => Forward("swiglu_Interleaved")(m.AsSpan(0, 16), 3, m.AsSpan(16, 8)) },
        { "columns", static m => Forward("swiglu_ValueFirst")(m.AsSpan(0, 16), 0, m.AsSpan(16, 8)) },
        { "columns", static m => Forward("swiglu_ValueFirst")(m.AsSpan(0, 16), -8, m.AsSpan(16, 8)) },
        { "y", static m => Forward("swiglu_GateFirst")(m.AsSpan(0, 16), 8, m.AsSpan(0, 8)) },
        { "y", static m => Forward("swiglu_GateFirst")(m.AsSpan(0, 16), 8, m.AsSpan(15, 8)) },
        { "y", static m => Forward("swiglu_Interleaved")(m.AsSpan(0, 16), 8, m.AsSpan(8, 8)) },
        { "x", static m => Backward("swiglu_GateFirst")(m.AsSpan(0, 14), 4, m.AsSpan(16, 8), m.AsSpan(32, 16)) },
        { "dx", static m => Backward("swiglu_GateFirst")(m.AsSpan(0, 16), 4, m.AsSpan(16, 8), m.AsSpan(32, 8)) },
        { "dx", static m => Backward("swiglu_GateFirst")(m.AsSpan(0, 16), 4, m.AsSpan(16, 8), m.AsSpan(1, 16)) },
        { "dx", static m => Backward("swiglu_GateFirst")(m.AsSpan(0, 16), 4, m.AsSpan(16, 8), m.AsSpan(16, 16)) },
        { "dx", static m => Backward("swiglu_Interleaved")(m.AsSpan(0, 16), 4, m.AsSpan(16, 8), m.AsSpan(20, 16)) },
        { "bias", static m => Kernels.Find<Map2<float>>("Biased_GateFirst")(m.AsSpan(0, 16), m.AsSpan(16, 7), m.AsSpan(32, 8)) },
        { "bias", static m => Kernels.Find<Map2<float>>("Biased_GateFirst")(m.AsSpan(0, 16), m.AsSpan(16, 9), m.AsSpan(32, 8)) },
        { "bias", static m => Kernels.Find<Map2<float>>("Biased_Interleaved")(m.AsSpan(0, 16), m.AsSpan(16, 6), m.AsSpan(32, 8)) },
        { "bias", static m => Kernels.Find<Map2<float>>("Biased_Interleaved")(m.AsSpan(0, 16), default, m.AsSpan(32, 8)) },
        { "y", static m => Kernels.Find<Map2<float>>("Biased_GateFirst")(m.AsSpan(0, 16), m.AsSpan(16, 8), m.AsSpan(16, 8)) },
        { "dbias", static m => Kernels.Find<Pull2<float>>("Biased_GateFirstBackward")(m.AsSpan(0, 16), m.AsSpan(16, 8), m.AsSpan(24, 8),
            m.AsSpan(32, 16), m.AsSpan(48, 4)) },
        { "dbias", static m => Kernels.Find<Pull2<float>>("Biased_InterleavedBackward")(m.AsSpan(0, 16), m.AsSpan(16, 8), m.AsSpan(24, 8),
            m.AsSpan(32, 16), m.AsSpan(16, 8)) },
        { "x", static m => Kernels.Find<Map<float>>("OneRow")(m.AsSpan(0, 7), m.AsSpan(8, 3)) },
        { "b", static m => Kernels.Find<Map2<float>>("swiglu")(m.AsSpan(0, 8), m.AsSpan(8, 7), m.AsSpan(16, 8)) },
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

    /// <summary>Checks empty spans, with and without columns.</summary>
    [Theory]
    [InlineData("GateFirst")]
    [InlineData("ValueFirst")]
    [InlineData("Interleaved")]
    public void Nothing_is_as_good_as_something(string layout)
    {
        Forward("swiglu_" + layout)([], 0, []);
        Forward("swiglu_" + layout)([], 1_000_000_000, []);
        Backward("swiglu_" + layout)([], 4, [], []);
        Kernels.Find<Map2<float>>("Biased_" + layout)([], [], []);
        float[] dbias = [7, 7, 7, 7];
        Kernels.Find<Pull2<float>>("Biased_" + layout + "Backward")([], new float[4], [], [], dbias);
        Assert.Equal([0, 0, 0, 0], dbias);
    }

    /// <summary>Checks that the gradients may be written over the packed input.</summary>
    [Theory]
    [InlineData("GateFirst")]
    [InlineData("ValueFirst")]
    [InlineData("Interleaved")]
    public void The_gradient_may_take_the_place_of_the_packed_input(string layout)
    {
        float[] x = Packing.Values<float>(0, 74);
        float[] dy = Packing.Values<float>(1, 37);
        float[] expected = new float[74];
        Backward("geglu_" + layout)(x, 37, dy, expected);
        Backward("geglu_" + layout)(x, 37, dy, x);
        Assert.Equal(expected, x);
    }

    /// <summary>Checks that nothing behind the end is read into a result or written.</summary>
    [Theory]
    [InlineData("GateFirst")]
    [InlineData("ValueFirst")]
    [InlineData("Interleaved")]
    public void Memory_behind_the_spans_is_left_alone(string layout)
    {
        for (int columns = 1; columns < 40; columns++)
        {
            float[] x = [.. Packing.Values<float>(0, 2 * columns), .. Enumerable.Repeat(float.NaN, 32)];
            float[] y = [.. new float[columns], .. Enumerable.Repeat(-1f, 32)];
            float[] dx = [.. new float[2 * columns], .. Enumerable.Repeat(-1f, 32)];
            Forward("swiglu_" + layout)(x.AsSpan(0, 2 * columns), columns, y.AsSpan(0, columns));
            Backward("swiglu_" + layout)(x.AsSpan(0, 2 * columns), columns, y.AsSpan(0, columns), dx.AsSpan(0, 2 * columns));
            Assert.DoesNotContain(float.NaN, y[..columns].Concat(dx[..(2 * columns)]));
            Assert.All(y[columns..].Concat(dx[(2 * columns)..]), static value => Assert.Equal(-1, value));
        }
    }

    private static MapPacked<float> Forward(string name) => Kernels.Find<MapPacked<float>>(name);

    private static PullPacked<float> Backward(string name) => Kernels.Find<PullPacked<float>>(name + "Backward");
}
