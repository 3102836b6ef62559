using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>Runs each benchmark with the widest registers of the machine and with 256 bits, and writes tables in markdown.</summary>
public sealed class WidthConfig : ManualConfig
{
    /// <summary>Initializes the configuration.</summary>
    public WidthConfig()
    {
        // Each run builds the project anew, with the generator: that needs no analyzers, and may take minutes.
        Job job = Job.Default.WithRuntime(CoreRuntime.Core10_0).WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")]);
        this.WithBuildTimeout(TimeSpan.FromMinutes(15));
        this.AddJob(job.WithId("widest"));
        this.AddJob(job.WithId("256-bit").WithEnvironmentVariable("DOTNET_EnableAVX512", "0"));
        this.AddColumnProvider(DefaultColumnProviders.Instance);
        this.AddLogger(ConsoleLogger.Default);
        this.AddExporter(MarkdownExporter.GitHub);
        this.AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByJob);
        this.HideColumns(Column.EnvironmentVariables, Column.Arguments, Column.Runtime, Column.RatioSD, Column.StdDev, Column.Error);
    }
}
