using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;
using FusedActivations.Benchmarks.Kernels.Cases;

namespace FusedActivations.Benchmarks.Kernels.Page;

/// <summary>Represents the time of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Width">The job's name: the width of registers.</param>
/// <param name="Nanoseconds">The median time of an element, or of a call where the case says so.</param>
internal sealed record CaseTime(Case Case, string Width, double Nanoseconds)
{
    /// <summary>Reads what was measured, in the order of the list; a case that failed is absent.</summary>
    public static IReadOnlyList<CaseTime> Of(Summary summary) =>
    [
        .. from report in summary.Reports
           where report.ResultStatistics is not null
           let one = (Case)report.BenchmarkCase.Parameters.Items[0].Value
           orderby CaseList.All.IndexOf(one)
           select new CaseTime(one, report.BenchmarkCase.Job.Id, report.ResultStatistics!.Median / one.Elements),
    ];
}
