using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using System.Runtime.Intrinsics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks gated activations: values and gradients, from two inputs and from packed ones of every layout.</summary>
public sealed class GatedTests
{
    private static readonly GatedKernels<float> Singles = new(KernelAssembly.Full.Loaded);
    private static readonly GatedKernels<float> Standards = new(KernelAssembly.Standard.Loaded);
    private static readonly GatedKernels<double> Doubles = new(KernelAssembly.Full.Loaded);
    private static readonly (int Rows, int Columns)[] Shapes =
        [.. new[] { 1, 2, 7, 16, 17, 33 }.SelectMany(static columns => new[] { (1, columns), (2, columns), (3, columns) })];

    /// <summary>Gets the activations.</summary>
    public static TheoryData<string> Names => [.. GatedSource.Names];

    /// <summary>Gets the activations in every layout.</summary>
    public static TheoryData<string, string> NamesAndLayouts
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string name in GatedSource.Names)
            {
                foreach (string layout in GatedSource.Layouts)
                {
                    data.Add(name, layout);
                }
            }

            return data;
        }
    }

    /// <summary>Gets the layouts.</summary>
    public static TheoryData<string> Layouts => [.. GatedSource.Layouts];

    /// <summary>Checks values and gradients of two inputs against formulas written by hand.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Two_inputs_are_the_gate_and_the_value(string name)
    {
        (double[] gate, double[] value, double[] dy) =
            (Packing.Values<double>(0, 133), Packing.Values<double>(1, 133), Packing.Values<double>(2, 133));
        AssertFollowsFormula(name, Doubles.RunTwo(name, gate, value, dy), gate, value, dy, 2e-14);
        AssertFollowsFormula(name, Singles.RunTwo(name, Round(gate), Round(value), Round(dy)), gate, value, dy, 3e-6);
        AssertFollowsFormula(name, Standards.RunTwo(name, Round(gate), Round(value), Round(dy)), gate, value, dy, 3e-6);
    }

    /// <summary>Checks that a packed input gives the bits of two inputs, on lengths about which registers and rows end.</summary>
    [Theory]
    [MemberData(nameof(NamesAndLayouts))]
    public void Packed_inputs_give_the_bits_of_two_inputs(string name, string layout)
    {
        foreach ((int rows, int columns) in Shapes)
        {
            AssertPackedIsTwo(Singles, name, layout, rows, columns);
            AssertPackedIsTwo(Standards, name, layout, rows, columns);
            AssertPackedIsTwo(Doubles, name, layout, rows, columns);
        }
    }

    /// <summary>Checks the gradients of a packed bias against the gradients of its terms, and the whole against two inputs.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_packed_bias_is_added_and_summed_half_by_half(string layout)
    {
        foreach ((int rows, int columns) in Shapes.Append((5, 257)).Append((4, 512)))
        {
            double[] x = Packing.Values<double>(0, 2 * rows * columns);
            double[] bias = Packing.Values<double>(1, 2 * columns);
            double[] dy = Packing.Values<double>(2, rows * columns);
            double[] added = [.. x.Select((element, i) => element + bias[i % (2 * columns)])];
            (double[] y, double[] dx, double[] dbias) = Doubles.RunBiased(layout, x, bias, dy);
            (double[] gate, double[] value) = Packing.Unpack(layout, added, columns);
            (double[] dgate, double[] dvalue) = Packing.Unpack(layout, dx, columns);
            AssertFollowsFormula("swiglu", (y, dgate, dvalue), gate, value, dy, 1e-13);
            for (int i = 0; i < bias.Length; i++)
            {
                double sum = Enumerable.Range(0, rows).Sum(row => dx[(row * 2 * columns) + i]);
                Assert.Equal(sum, dbias[i], 1e-12 * (1 + Math.Abs(sum)));
            }

            (float[] single, _, float[] singleBias) = Singles.RunBiased(layout, Round(x), Round(bias), Round(dy));
            AssertNear(y, single, 1e-5);
            AssertNear(dbias, singleBias, 1e-5);
        }
    }

    /// <summary>Checks an expression with a scale per row and an unpacked residual.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_is_beside_the_function_is_not_packed(string layout)
    {
        foreach ((int rows, int columns) in Shapes)
        {
            double[] gate = Packing.Values<double>(0, rows * columns);
            double[] value = Packing.Values<double>(1, rows * columns);
            double[] scale = Packing.Values<double>(2, rows);
            double[] residual = Packing.Values<double>(3, rows * columns);
            double[] dy = Packing.Values<double>(4, rows * columns);
            double[] x = Packing.Pack(layout, gate, value, columns);
            (double[] y, double[] dx, double[] dscale, double[] dresidual) =
                (new double[dy.Length], new double[x.Length], new double[rows], new double[dy.Length]);
            Doubles.Find<Scale<double>>("Scaled_" + layout)(x, scale, residual, columns, y);
            Doubles.Find<PullScale<double>>("Scaled_" + layout + "Backward")(x, scale, residual, columns, dy, dx, dscale, dresidual);
            double[] plain = [.. gate.Zip(value, static (g, v) => GatedFormulas.Gate("geglu", g).Value * v)];
            AssertNear([.. plain.Select((product, i) => (product * scale[i / columns]) + residual[i])], y, 1e-13);
            AssertNear([.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(row * columns, columns).Sum(i => dy[i] * plain[i]))],
                dscale, 1e-11);
            Assert.Equal(dy, dresidual);
            double[] scaled = [.. dy.Select((upstream, i) => upstream * scale[i / columns])];
            AssertNear(
                [.. gate.Zip(value, static (g, v) => GatedFormulas.Gate("geglu", g).Slope * v)
                    .Zip(scaled, static (slope, upstream) => slope * upstream)],
                Packing.Unpack(layout, dx, columns).Gate,
                1e-12);
        }
    }

    /// <summary>Checks the gradient of a learned steepness against a difference.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_learned_parameter_is_shared_by_both_halves(string layout)
    {
        const double Step = 1e-3;
        double[] x = Packing.Values<double>(0, 66);
        double[] dy = Packing.Values<double>(1, 33);
        double Loss(double beta)
        {
            double[] y = new double[33];
            Doubles.Find<MapScalar<double>>("Learned_" + layout)(x, beta, y);
            return y.Zip(dy).Sum(static pair => pair.First * pair.Second);
        }

        Doubles.Find<PullLearned<double>>("Learned_" + layout + "Backward")(x, 0.75, dy, new double[66], out double dbeta);
        double slope = ((8 * (Loss(0.75 + Step) - Loss(0.75 - Step))) - (Loss(0.75 + (2 * Step)) - Loss(0.75 - (2 * Step)))) / (12 * Step);
        Assert.Equal(slope, dbeta, 1e-8 * (1 + Math.Abs(slope)));
    }

    /// <summary>Checks the halves of glu where no layout is asked for.</summary>
    [Fact]
    public void The_dialect_says_which_half_is_the_gate()
    {
        double[] x = Packing.Values<double>(0, 14);
        double[] pytorch = new double[7];
        double[] oneDnn = new double[7];
        Doubles.Find<Map<double>>("OneRow")(x, pytorch);
        Doubles.Find<Map<double>>("OneRowOneDnn")(x, oneDnn);
        AssertNear([.. Enumerable.Range(0, 7).Select(i => x[i] / (1 + Math.Exp(-x[7 + i])))], pytorch, 1e-15);
        AssertNear([.. Enumerable.Range(0, 7).Select(i => x[7 + i] / (1 + Math.Exp(-x[i])))], oneDnn, 1e-15);
    }

    /// <summary>Checks that Max is the limit and Beta the offset of swiglu_oai, and that the gradient passes at the limit itself.</summary>
    [Fact]
    public void A_clamped_gate_passes_its_gradient_at_the_limit()
    {
        double[] gate = [1.5, 1.5, 1.6, -9, 1];
        double[] value = [1.5, -1.5, 1.6, -1.6, 1];
        (double[] y, double[] dgate, double[] dvalue) = Doubles.RunTwo("Clamped", gate, value, [1, 1, 1, 1, 1]);
        Assert.Equal(1.5 / (1 + Math.Exp(-1.702 * 1.5)) * 1.5, y[0], 1e-15);
        Assert.Equal([true, true, false, true, true], dgate.Select(static slope => slope != 0));
        Assert.Equal([true, true, false, false, true], dvalue.Select(static slope => slope != 0));
    }

    /// <summary>Checks scalars and registers against spans.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Scalars_and_registers_agree_with_spans(string name)
    {
        (float[] gate, float[] value) = (Packing.Values<float>(0, 8), Packing.Values<float>(1, 8));
        float[] spans = new float[8];
        Singles.Find<Map2<float>>(name)(gate, value, spans);
        Vector256<float> register = Singles.Find<Func<Vector256<float>, Vector256<float>, Vector256<float>>>(name)(
            Vector256.Create<float>(gate), Vector256.Create<float>(value));
        Func<float, float, float> scalar = Singles.Find<Func<float, float, float>>(name);
        for (int i = 0; i < 8; i++)
        {
            // Without a fused multiply-add, widths may round differently.
            float tolerance = System.Runtime.Intrinsics.X86.Fma.IsSupported ? 0 : Math.Abs(spans[i]) * 5e-7f;
            Assert.Equal(spans[i], register[i], tolerance);
            Assert.Equal(spans[i], scalar(gate[i], value[i]), tolerance);
        }
    }

    /// <summary>Checks that NaN in either input is NaN, and that a gate that decays wins over a finite value.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Special_inputs_give_what_they_should(string name)
    {
        double[] gate = [double.NaN, 1, double.NaN, double.NegativeInfinity, -1e300];
        double[] value = [1, double.NaN, 0, 2, 2];
        (double[] y, double[] dgate, double[] dvalue) = Doubles.RunTwo(name, gate, value, [1, 1, 1, 1, 1]);
        Assert.All(y[..3], static output => Assert.Equal(double.NaN, output));
        Assert.Equal(double.NaN, dvalue[0]);
        if (!string.Equals(name, "bilinear", StringComparison.Ordinal))
        {
            Assert.Equal([0, 0], y[3..].Select(Math.Abs));
            Assert.Equal([0, 0], dvalue[3..].Select(Math.Abs));
            Assert.Equal([0, 0], dgate[3..].Select(Math.Abs));
        }
    }

    private static void AssertPackedIsTwo<T>(GatedKernels<T> kernels, string name, string layout, int rows, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int length = rows * columns;
        (T[] gate, T[] value, T[] dy) = (Packing.Values<T>(0, length), Packing.Values<T>(1, length), Packing.Values<T>(2, length));
        (T[] y, T[] dgate, T[] dvalue) = kernels.RunTwo(name, gate, value, dy);
        (T[] packedY, T[] packedGate, T[] packedValue) = kernels.RunPacked(name, layout, gate, value, dy, columns);
        Assert.Equal(Bits(y), Bits(packedY));
        Assert.Equal(Bits(dgate), Bits(packedGate));
        Assert.Equal(Bits(dvalue), Bits(packedValue));
    }

    private static IEnumerable<ulong> Bits<T>(T[] values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => values.Select(CaseReport.BitsOf);

    private static void AssertFollowsFormula<T>(string name, (T[] Y, T[] GateGradient, T[] ValueGradient) found, double[] gate,
        double[] value, double[] dy, double tolerance)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (double Value, double Slope)[] gates = [.. gate.Select(g => GatedFormulas.Gate(name, g))];
        (double Value, double Slope)[] values = [.. value.Select(v => GatedFormulas.Value(name, v))];
        AssertNear([.. gates.Zip(values, static (g, v) => g.Value * v.Value)], found.Y, tolerance);
        AssertNear([.. gates.Zip(values, static (g, v) => g.Slope * v.Value).Zip(dy, static (slope, upstream) => slope * upstream)],
            found.GateGradient, tolerance);
        AssertNear([.. gates.Zip(values, static (g, v) => g.Value * v.Slope).Zip(dy, static (slope, upstream) => slope * upstream)],
            found.ValueGradient, tolerance);
    }

    private static void AssertNear<T>(double[] expected, T[] actual, double tolerance)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            double found = double.CreateChecked(actual[i]);
            Assert.True(Math.Abs(expected[i] - found) <= tolerance * (1 + Math.Abs(expected[i])),
                FormattableString.Invariant($"{i}: {found:R}, expected {expected[i]:R}"));
        }
    }

    private static float[] Round(double[] values) => Array.ConvertAll(values, static value => (float)value);

    private delegate void Scale<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> scale, ReadOnlySpan<T> residual, int columns, Span<T> y);

    private delegate void PullScale<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> scale, ReadOnlySpan<T> residual, int columns, ReadOnlySpan<T> dy,
        Span<T> dx, Span<T> dscale, Span<T> dresidual);
}
