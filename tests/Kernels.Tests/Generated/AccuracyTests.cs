using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Compares the generated kernels of every activation with golden values, and float with double everywhere.</summary>
public sealed class AccuracyTests
{
    /// <summary>Gets the keys of the cases.</summary>
    public static TheoryData<string> Keys => [.. GoldenCase.Keys];

    /// <summary>Checks float of full precision, also at every exponent.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Float_keeps_its_bounds(string key) => CheckSingle(key, Precision.Full);

    /// <summary>Checks float of standard precision, also at every exponent.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Standard_float_keeps_its_bounds(string key) => CheckSingle(key, Precision.Standard);

    /// <summary>Checks double.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Double_keeps_its_bounds(string key)
    {
        GoldenCase item = GoldenCase.Find(key);
        Assert.Empty(CaseReport.OfDouble(KernelAssembly.Full.Loaded, item).Excesses(CaseBound.Of(item, Precision.Full)));
    }

    /// <summary>Checks that closed forms of the derivative are generated at all.</summary>
    [Fact]
    public void Two_in_five_cases_have_a_backward_pass_from_the_output() =>
        Assert.True(GoldenCase.All.Count(static item =>
            new CaseKernels<float>(KernelAssembly.Full.Loaded, item).BackwardFromOutput is not null)
            * 5 >= GoldenCase.All.Count * 2);

    private static void CheckSingle(string key, Precision precision)
    {
        GoldenCase item = GoldenCase.Find(key);
        CaseReport report = CaseReport.OfSingle(KernelAssembly.Of(precision).Loaded, item, precision);
        Assert.Empty(report.Excesses(CaseBound.Of(item, precision)));
    }
}
