using System;
using System.Linq;
using System.Numerics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>
/// Checks the gradients of learned numbers where a formula's terms cancel, underflow or are infinite, and one zero among a batch.
/// </summary>
public sealed class LearnedTests
{
    private delegate void PullLearnedOf<T>(ReadOnlySpan<T> x, T p, ReadOnlySpan<T> dy, Span<T> dx, out T dp);

    /// <summary>x^p log x tends to 0 with x, and a zero in the batch must not spoil the sum.</summary>
    [Theory]
    [InlineData("Pow", 3, new[] { 2.0, 0, 1e-3 }, 5.545177437572138, new[] { 12.0, 0, 3e-6 })]
    [InlineData("Pow", 0, new[] { 0.0, 2, -0.0 }, 0.6931471805599453, new[] { 0.0, 0, 0 })]
    [InlineData("Pow", 0.5, new[] { 4.0, 0 }, 2.772588722239781, new[] { 0.25, double.PositiveInfinity })]
    [InlineData("Pow", 1, new[] { 0.0, 1 }, 0, new[] { 1.0, 1 })]
    [InlineData("Snake", 1e-25, new[] { 2.0 }, 4, new[] { 1.0 })]
    [InlineData("Snake", 1e-25, new[] { 3.0, 1 }, 10, new[] { 1.0, 1 })]
    [InlineData("Softcap", 30, new[] { 1e-3 }, 2.469135800246914e-14, new[] { 0.9999999988888889 })]
    [InlineData("Softcap", 30, new[] { 1e20, -1e20 }, 0, new[] { 0.0, 0 })]
    [InlineData("Softcap", 30, new[] { 1e20 }, 1, new[] { 0.0 })]
    [InlineData("Written", 30, new[] { 1e-3 }, 2.469135800246914e-14, new[] { 0.9999999988888889 })]
    [InlineData("Softplus", 1e30, new[] { 1e9 }, 0, new[] { 1.0 })]
    [InlineData("Softplus", 2, new[] { 8.0 }, -4.782744440317174e-07, new[] { 0.9999998874648379 })]
    [InlineData("Xielu", 0.8, new[] { -1e-3 }, 4.998333749916681e-07, new[] { 0.49920039986671 })]
    public void Gradients_are_limits(string method, double p, double[] x, double dp, double[] dx)
    {
        Check<float>(KernelAssembly.Full, method, "Single", p, x, dp, dx, 2e-6);
        Check<float>(KernelAssembly.Standard, method, "Single", p, x, dp, dx, 2e-6);
        Check<double>(KernelAssembly.Full, method, "Double", p, x, dp, dx, 1e-7);
    }

    /// <summary>The gradient of the number is an output like the others, but all has been read when it is written.</summary>
    [Fact]
    public void The_gradient_of_a_number_is_no_element_of_another_gradient()
    {
        PullLearnedOf<float> backward = BackwardOf<float>(KernelAssembly.Full, "Pow", "Single");
        float[] x = [2, 3, 5];
        float[] dx = [-1, -1, -1];
        Assert.Equal("dp", Assert.Throws<ArgumentException>(() => backward(x, 2, [1, 1, 1], dx, out dx[1])).ParamName);
        Assert.Equal([-1, -1, -1], dx);

        backward([2, 3, 5], 2, [1, 1, 1], dx, out float apart);
        backward(x, 2, [1, 1, 1], dx, out x[0]);
        Assert.Equal(apart, x[0]);
        Assert.Equal([4, 6, 10], dx);
    }

    private static PullLearnedOf<T> BackwardOf<T>(KernelAssembly assembly, string method, string type)
        where T : unmanaged =>
        assembly.Loaded.GetType("Learned." + type, throwOnError: true)!
            .GetMethod(method + "Backward",
                [typeof(ReadOnlySpan<T>), typeof(T), typeof(ReadOnlySpan<T>), typeof(Span<T>), typeof(T).MakeByRefType()])!
            .CreateDelegate<PullLearnedOf<T>>();

    private static void Check<T>(KernelAssembly assembly, string method, string type, double p, double[] x, double dp, double[] dx,
        double tolerance)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        PullLearnedOf<T> backward = BackwardOf<T>(assembly, method, type);
        T[] dy = new T[x.Length];
        Array.Fill(dy, T.One);
        T[] found = new T[x.Length];
        backward([.. x.Select(T.CreateChecked)], T.CreateChecked(p), dy, found, out T foundOfP);
        AssertNear(dp, double.CreateChecked(foundOfP), tolerance);
        for (int i = 0; i < dx.Length; i++)
        {
            AssertNear(dx[i], double.CreateChecked(found[i]), tolerance);
        }
    }

    private static void AssertNear(double expected, double actual, double tolerance) =>
        Assert.True(actual.Equals(expected) || Math.Abs(actual - expected) <= tolerance * Math.Abs(expected),
            FormattableString.Invariant($"{actual:R}, expected {expected:R}"));
}
