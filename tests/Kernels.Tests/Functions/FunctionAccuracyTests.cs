using System.Linq;
using System.Runtime.Intrinsics.X86;
using FusedActivations.Kernels.Probe;
using Xunit;

namespace FusedActivations.Kernels.Tests.Functions;

/// <summary>Checks every row of the table of functions on every width.</summary>
public sealed class FunctionAccuracyTests
{
    /// <summary>Gets the names of the rows.</summary>
    public static TheoryData<string> Names => new(FunctionTable.Rows.Select(static row => row.Name));

    /// <summary>Checks float.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Float_keeps_its_bound_on_every_width(string name)
    {
        FunctionRow row = Row(name);
        Check(row.MeasureFloat(), row.FloatBound);
    }

    /// <summary>Checks double.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Double_keeps_its_bound_on_every_width(string name)
    {
        FunctionRow row = Row(name);
        Check(row.MeasureDouble(), row.DoubleBound);
    }

    private static FunctionRow Row(string name) =>
        FunctionTable.Rows.Single(row => string.Equals(row.Name, name, System.StringComparison.Ordinal));

    private static void Check(Accuracy accuracy, double bound)
    {
        Assert.True(accuracy.MaxUlp <= bound, $"{accuracy.MaxUlp} ulp at {accuracy.Worst}, allowed {bound}");
        Assert.True(accuracy.WidthsAgree || !Fma.IsSupported, "The widths differ.");
    }
}
