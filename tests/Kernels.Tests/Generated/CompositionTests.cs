using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks that what overflows, underflows or saturates on the way does not spoil a result that does not.</summary>
public sealed class CompositionTests
{
    // Where an expression crosses zero, its terms are as large as before.
    private const double Units = 64;

    // What standard precision allows anywhere: far tails may be 0.
    private const double StandardTail = 1.0 / (1L << 30);
    private const double StandardSlope = 1.0 / (1L << 24);

    /// <summary>Gets the places of the cases.</summary>
    public static TheoryData<int, string> Cases
    {
        get
        {
            TheoryData<int, string> cases = [];
            for (int i = 0; i < CompositionCase.All.Count; i++)
            {
                cases.Add(i, CompositionCase.All[i].Expression);
            }

            return cases;
        }
    }

    /// <summary>Checks float.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Float_is_right_at_the_ends_of_its_range(int index, string expression) =>
        Check<float>(KernelAssembly.Full, index, expression, CompositionCase.All[index].Singles);

    /// <summary>Checks float of standard precision.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Standard_float_is_right_at_the_ends_of_its_range(int index, string expression) =>
        Check<float>(KernelAssembly.Standard, index, expression, CompositionCase.All[index].Singles);

    /// <summary>Checks double.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Double_is_right_at_the_ends_of_its_range(int index, string expression) =>
        Check<double>(KernelAssembly.Full, index, expression, CompositionCase.All[index].Doubles);

    private static void Check<T>(KernelAssembly assembly, int index, string expression, IReadOnlyList<GoldenPoint> points)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Type type = assembly.Loaded.GetType("Compositions." + CompositionCase.ClassOf(index), throwOnError: true)!;
        T[] x = [.. points.Select(static point => T.CreateChecked(point.X))];
        T[] y = CaseKernels<T>.Run(Find<T>(type, "Spans"), x);
        T[] dydx = CaseKernels<T>.Run(Find<T>(type, "SpansDerivative"), x);
        List<string> wrong = [];
        bool isStandard = assembly == KernelAssembly.Standard;
        for (int i = 0; i < x.Length; i++)
        {
            Compare(wrong, "value", x[i], y[i], points[i].Value, isStandard ? StandardTail : 0);
            Compare(wrong, "derivative", x[i], dydx[i], points[i].Derivative, isStandard ? StandardSlope : 0);
        }

        Assert.True(wrong.Count == 0, $"{expression}: {string.Join("; ", wrong)}");
    }

    private static void Compare<T>(List<string> wrong, string what, T x, T actual, double exact, double least)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T expected = T.CreateChecked(exact);
        bool isRight = T.IsFinite(expected) && T.IsFinite(actual)
            ? Math.Abs(double.CreateChecked(actual) - exact) <= Math.Max(Tolerance(expected), least)
            : actual.Equals(expected);
        if (!isRight)
        {
            wrong.Add(FormattableString.Invariant($"{what} at {x:R} is {actual:R}, not {expected:R}"));
        }
    }

    // The arithmetic of an expression, unlike its functions, may lose what is below the normal numbers.
    private static double Tolerance<T>(T expected)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T size = T.Abs(expected);
        return T.IsSubnormal(size) ? double.CreateChecked(size + size) : Units * double.CreateChecked(T.BitIncrement(size) - size);
    }

    private static Map<T> Find<T>(Type type, string name)
        where T : unmanaged =>
        type.GetMethod(name, [typeof(ReadOnlySpan<T>), typeof(Span<T>)])!.CreateDelegate<Map<T>>();
}
