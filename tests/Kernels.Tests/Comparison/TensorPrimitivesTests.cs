using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using Xunit;
using Xunit.Abstractions;

namespace FusedActivations.Kernels.Tests.Comparison;

/// <summary>
/// Keeps docs/tensor-primitives.md true for the pinned version: each fact there is a test here. A test that fails after
/// an update says that the page must change.
/// </summary>
/// <param name="output">Receives the shares that the page quotes.</param>
public sealed class TensorPrimitivesTests(ITestOutputHelper output)
{
    private delegate void Compute(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The functions that both have, under the names of TensorPrimitives.</summary>
    public static TheoryData<string> Shared => ["Exp", "Tanh", "Sigmoid", "Log"];

    /// <summary>tanh(0) is not 0 as soon as vector registers are used.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(17)]
    public void Tanh_of_zero(int length)
    {
        float wrong = length >= 4 && Vector128.IsHardwareAccelerated ? -5.9604645E-08f : 0;
        Assert.All(Apply(TensorPrimitives.Tanh, 0, length), value => Assert.Equal(wrong, value));
        Assert.All(Apply(GeneratedFunctions.Tanh, 0, length), static value => Assert.Equal(0, value));
    }

    /// <summary>expm1 of a small number is exp less 1, whose digits are gone.</summary>
    [Fact]
    public void Expm1_of_a_small_number()
    {
        float vector = Vector128.IsHardwareAccelerated ? 1.1920929E-07f : TensorPrimitivesScalar(1E-09f);
        Assert.Equal(vector, Apply(TensorPrimitives.ExpM1, 1E-09f, 16)[0]);
        Assert.Equal(1E-09f, Apply(GeneratedFunctions.ExpM1, 1E-09f, 16)[0]);
    }

    /// <summary>The logistic function ends where e^-x overflows, though the result is a number still, which full precision keeps.</summary>
    [Fact]
    public void Sigmoid_far_below_zero()
    {
        Assert.Equal(0, Apply(TensorPrimitives.Sigmoid, -90, 16)[0]);
        Assert.Equal(0, Apply(GeneratedFunctions.Sigmoid, -90, 16)[0]);
        Assert.Equal(8.19401E-40f, Apply(GeneratedFunctions.FullSigmoid, -90, 16)[0]);
    }

    /// <summary>The exponentials of a softmax are taken without subtracting the maximum.</summary>
    [Theory]
    [InlineData(100f, 200f, 300f)]
    [InlineData(-200f, -201f, -202f)]
    public void Softmax_of_large_numbers(float a, float b, float c)
    {
        float[] result = new float[3];
        TensorPrimitives.SoftMax([a, b, c], result);
        Assert.All(result, static value => Assert.True(float.IsNaN(value)));
    }

    /// <summary>The same x gives other bits in a short span and in a long one.</summary>
    [Theory]
    [MemberData(nameof(Shared))]
    public void Bits_depend_on_the_length(string name)
    {
        double share = ShareThatDiffers(Theirs(name), name);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"TensorPrimitives.{name}: {share:P1}"));
        Assert.Equal(Vector128.IsHardwareAccelerated, share > 0.05);
    }

    /// <summary>Generated code gives the same bits at every length.</summary>
    [Theory]
    [MemberData(nameof(Shared))]
    public void Generated_bits_do_not_depend_on_the_length(string name) => Assert.Equal(0, ShareThatDiffers(Ours(name), name));

    /// <summary>There are three activations, and no derivative.</summary>
    [Fact]
    public void Activations_that_exist()
    {
        string[] wanted =
        [
            "Sigmoid",
            "Tanh",
            "SoftMax",
            "Relu",
            "LeakyRelu",
            "Elu",
            "Gelu",
            "Silu",
            "Swish",
            "Mish",
            "Softplus",
            "SoftPlus",
            "Erf",
            "LogSoftMax"
        ];
        HashSet<string> names = [.. typeof(TensorPrimitives).GetMethods().Select(static method => method.Name)];
        Assert.Equal(["Sigmoid", "Tanh", "SoftMax"], wanted.Where(names.Contains), StringComparer.Ordinal);
        Assert.DoesNotContain(names, static name => name.Contains("Derivative", StringComparison.Ordinal)
            || name.Contains("Gradient", StringComparison.Ordinal)
            || name.Contains("Backward", StringComparison.Ordinal));
    }

    private static float TensorPrimitivesScalar(float x) => Apply(TensorPrimitives.ExpM1, x, 1)[0];

    private static double ShareThatDiffers(Compute function, string name)
    {
        Random random = new(1);
        float[] inputs = [.. Enumerable.Range(0, 20_000)
            .Select(_ => (float)((random.NextDouble() * 20) - 10))
            .Select(x => name is "Log" ? Math.Abs(x) : x)];
        return inputs.Count(x => !BitsOf(function, x, 1).Equals(BitsOf(function, x, 17))) / (double)inputs.Length;
    }

    private static int BitsOf(Compute function, float x, int length) => BitConverter.SingleToInt32Bits(Apply(function, x, length)[0]);

    private static float[] Apply(Compute function, float x, int length)
    {
        float[] inputs = [.. Enumerable.Repeat(x, length)];
        float[] results = new float[length];
        function(inputs, results);
        return results;
    }

    private static Compute Theirs(string name) => name switch
    {
        "Exp" => TensorPrimitives.Exp,
        "Tanh" => TensorPrimitives.Tanh,
        "Sigmoid" => TensorPrimitives.Sigmoid,
        _ => TensorPrimitives.Log,
    };

    private static Compute Ours(string name) => name switch
    {
        "Exp" => GeneratedFunctions.Exp,
        "Tanh" => GeneratedFunctions.Tanh,
        "Sigmoid" => GeneratedFunctions.Sigmoid,
        _ => GeneratedFunctions.Log,
    };
}
