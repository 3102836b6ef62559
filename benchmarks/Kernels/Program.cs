using System;
using System.Collections.Generic;
using System.CommandLine;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using FusedActivations.Benchmarks.Kernels;
using FusedActivations.Benchmarks.Kernels.Page;
using FusedActivations.Benchmarks.Kernels.Peers;

Option<bool> quick = new("--quick") { Description = "A rough look: fewer and shorter measurements." };
Option<string?> only = new("--only") { Description = "Measures the cases whose names have this in them: \"Forward gelu\"." };
Option<bool> page = new("--page") { Description = "Writes docs/performance.md; the machine should do nothing else." };
RootCommand command = new("Measures generated kernels and others, with BenchmarkDotNet, and prints tables.") { quick, only, page };
if (FusedActivations.Programs.CommandLine.Answer(command, args, out ParseResult given) is { } code)
{
    return code;
}

OneDnn.Build();
Summary summary = BenchmarkRunner.Run<CaseBenchmarks>(new WidthConfig(given.GetValue(quick), given.GetValue(only)));
IReadOnlyList<CaseTime> measured = CaseTime.Of(summary);
PerformancePage text = new(measured);
bool isWhole = measured.Count > 0 && measured.Count == summary.BenchmarksCases.Length;
Console.WriteLine(text.Tables());
if (given.GetValue(page) && isWhole)
{
    text.Write();
}

return isWhole ? 0 : 1;
