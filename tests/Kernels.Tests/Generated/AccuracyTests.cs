using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Compares the generated kernels of every activation with golden values, and float with double everywhere.</summary>
public sealed class AccuracyTests
{
    /// <summary>Gets the keys of the cases.</summary>
    public static TheoryData<string> Keys => [.. GoldenCase.Keys];

    /// <summary>Checks float, also at every exponent.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Float_keeps_its_bounds(string key)
    {
        GoldenCase item = GoldenCase.Find(key);
        Assert.Empty(CaseReport.OfSingle(KernelAssembly.Full.Loaded, item).Excesses(CaseBound.Of(item)));
    }

    /// <summary>Checks double.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void Double_keeps_its_bounds(string key)
    {
        GoldenCase item = GoldenCase.Find(key);
        Assert.Empty(CaseReport.OfDouble(KernelAssembly.Full.Loaded, item).Excesses(CaseBound.Of(item)));
    }

    /// <summary>Checks that closed forms of the derivative are generated at all.</summary>
    [Fact]
    public void Two_in_five_cases_have_a_backward_pass_from_the_output() =>
        Assert.True(GoldenCase.All.Count(static item => new CaseKernels<float>(KernelAssembly.Full.Loaded, item).BackwardFromOutput is not null)
            * 5 >= GoldenCase.All.Count * 2);
}
