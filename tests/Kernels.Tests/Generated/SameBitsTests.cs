using System;
using System.Linq;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks that a value depends on its input alone, and that nothing is written beside the output.</summary>
public sealed class SameBitsTests
{
    private const int Longest = 67;
    private const int Guard = 5;

    /// <summary>Gets the keys of the cases.</summary>
    public static TheoryData<string> Keys => [.. GoldenCase.Keys];

    /// <summary>Checks float of full precision.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Float_depends_on_its_input_alone(string key) => CheckPlaces<float>(KernelAssembly.Full, key, float.NaN, 1234.5f);

    /// <summary>Checks float of standard precision.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Standard_float_depends_on_its_input_alone(string key) =>
        CheckPlaces<float>(KernelAssembly.Standard, key, float.NaN, 1234.5f);

    /// <summary>Checks double.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Double_depends_on_its_input_alone(string key) => CheckPlaces<double>(KernelAssembly.Full, key, double.NaN, 1234.5);

    /// <summary>Checks the forms of a method in float of both precisions, and in double.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Registers_and_scalars_have_the_bits_of_spans(string key)
    {
        CheckForms<float>(KernelAssembly.Full, key, float.NaN);
        CheckForms<float>(KernelAssembly.Standard, key, float.NaN);
        CheckForms<double>(KernelAssembly.Full, key, double.NaN);
    }

    /// <summary>
    /// Checks that value and derivative have the same bits in every member; <see cref="TierTests"/> does so on other hardware.
    /// </summary>
    [Fact]
    public void Members_of_a_method_agree() => Assert.Empty(MemberReport.Disagreements(KernelAssembly.Full.Loaded, Precision.Full));

    /// <summary>Checks the same of standard precision.</summary>
    [Fact]
    public void Members_of_a_method_agree_in_standard_precision() =>
        Assert.Empty(MemberReport.Disagreements(KernelAssembly.Standard.Loaded, Precision.Standard));

    private static void CheckPlaces<T>(KernelAssembly assembly, string key, T nan, T guard)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        CaseKernels<T> kernels = new(assembly.Loaded, GoldenCase.Find(key));
        CheckPlaces(kernels.Forward, nan, guard);
        CheckPlaces(kernels.Derivative, nan, guard);
        CheckPlaces((x, y) => kernels.WithDerivative(x, y, new T[x.Length]), nan, guard);
        CheckPlaces((x, y) => kernels.WithDerivative(x, new T[x.Length], y), nan, guard);
        CheckPlaces((x, y) => kernels.Backward(x, Upstream(x), y), nan, guard);
        CheckPlaces((x, y) => x.CopyTo(y), kernels.InPlace, nan, guard);
        CheckPlaces((x, y) => x.CopyTo(y), y => kernels.Forward(y, y), nan, guard, kernels.Forward);
        CheckPlaces((x, y) => x.CopyTo(y), y => kernels.Derivative(y, y), nan, guard, kernels.Derivative);
        if (kernels.BackwardFromOutput is { } fromOutput)
        {
            CheckPlaces((x, y) => fromOutput(x, Upstream(x), y), nan, guard);
        }
    }

    private static void CheckPlaces<T>(Map<T> copy, Alter<T> alter, T nan, T guard, Map<T>? reference = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Map<T> inPlace = (x, y) =>
        {
            copy(x, y);
            alter(y);
        };
        CheckPlaces(inPlace, nan, guard);
        if (reference is not null)
        {
            T[] inputs = Values<T>(nan);
            Assert.Equal(CaseKernels<T>.Run(reference, inputs).Select(CaseReport.BitsOf),
                CaseKernels<T>.Run(inPlace, inputs).Select(CaseReport.BitsOf));
        }
    }

    private static void CheckPlaces<T>(Map<T> map, T nan, T guard)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] x = Values(nan);
        T[] alone = [.. x.SelectMany(value => CaseKernels<T>.Run(map, [value]))];
        T[] y = new T[Longest + (2 * Guard)];
        for (int length = 0; length <= Longest; length++)
        {
            int start = length % 4;
            int size = Math.Min(length, x.Length - start);
            int target = Guard - 1 - (length % 3);
            Array.Fill(y, guard);
            map(x.AsSpan(start, size), y.AsSpan(target, size));
            for (int i = 0; i < y.Length; i++)
            {
                bool isOutput = i >= target && i < target + size;
                if (!isOutput)
                {
                    Assert.Equal(guard, y[i]);
                }
                else
                {
                    Assert.Equal(CaseReport.BitsOf(alone[start + i - target]), CaseReport.BitsOf(y[i]));
                }
            }
        }
    }

    private static void CheckForms<T>(KernelAssembly assembly, string key, T nan)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        CaseKernels<T> kernels = new(assembly.Loaded, GoldenCase.Find(key));
        T[] x = Values(nan)[..64];
        T[] y = CaseKernels<T>.Run(kernels.Forward, x);

        // Without a fused multiply-add, widths may round differently.
        if (!Fma.IsSupported)
        {
            return;
        }

        for (int i = 0; i < x.Length; i += Vector512<T>.Count)
        {
            T[] wide = new T[Vector512<T>.Count];
            kernels.Value512(Vector512.Create<T>(x.AsSpan(i))).CopyTo(wide);
            AssertBits(y.AsSpan(i, wide.Length), wide);
            for (int j = 0; j < wide.Length; j++)
            {
                wide[j] = kernels.Value(x[i + j]);
            }

            AssertBits(y.AsSpan(i, wide.Length), wide);
            for (int j = 0; j < wide.Length; j += Vector256<T>.Count)
            {
                kernels.Value256(Vector256.Create<T>(x.AsSpan(i + j))).CopyTo(wide, j);
            }

            AssertBits(y.AsSpan(i, wide.Length), wide);
            for (int j = 0; j < wide.Length; j += Vector128<T>.Count)
            {
                kernels.Value128(Vector128.Create<T>(x.AsSpan(i + j))).CopyTo(wide, j);
            }

            AssertBits(y.AsSpan(i, wide.Length), wide);
        }
    }

    private static void AssertBits<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Assert.Equal(expected.ToArray().Select(CaseReport.BitsOf), actual.ToArray().Select(CaseReport.BitsOf));

    // An upstream gradient that is its element's own.
    private static T[] Upstream<T>(ReadOnlySpan<T> x)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] upstream = new T[x.Length];
        for (int i = 0; i < upstream.Length; i++)
        {
            upstream[i] = T.IsFinite(x[i]) ? (x[i] * T.CreateChecked(0.3125)) - T.One : T.One;
        }

        return upstream;
    }

    // Ordinary, tiny, large and special values, side by side in one register.
    private static T[] Values<T>(T nan)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] special = [nan, T.PositiveInfinity, T.NegativeInfinity, T.Zero, T.NegativeZero, T.Epsilon, -T.Epsilon];
        return [.. Enumerable.Range(0, 71)
            .Select(i => i % 10 == 9 ? special[i / 10] : T.CreateChecked(((i * 37 % 71) - 35) * 0.4375 * (i % 7 == 0 ? 30 : 1)))];
    }
}
