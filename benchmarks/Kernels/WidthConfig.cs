using System;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>Runs each case with registers of 512 bits, where the machine has them, and of 256 bits.</summary>
public sealed class WidthConfig : ManualConfig
{
    /// <summary>The name of the job with the widest registers.</summary>
    public const string Widest = "512 bits";

    /// <summary>The name of the job with the narrower ones.</summary>
    public const string Narrower = "256 bits";

    // All cases take some 10 minutes.
    private static readonly (int Iterations, int Milliseconds) Thorough = (9, 50);
    private static readonly (int Iterations, int Milliseconds) Quick = (3, 15);
    private const int LongestName = 80;

    /// <summary>Initializes the configuration.</summary>
    /// <param name="isQuick">Whether a rough look is enough.</param>
    /// <param name="only">A part of the names of the cases to run, or null for all.</param>
    public WidthConfig(bool isQuick, string? only)
    {
        (int iterations, int milliseconds) = isQuick ? Quick : Thorough;
        // Each job builds the project anew, with the generator: that needs no analyzers, and may take minutes.
        Job job = Job.Default.WithRuntime(CoreRuntime.Core10_0)
            .WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")])
            .WithStrategy(RunStrategy.Throughput)
            .WithWarmupCount(1)
            .WithIterationCount(iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds))
            .WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0")
            .WithEnvironmentVariable("OMP_NUM_THREADS", "1");
        this.WithBuildTimeout(TimeSpan.FromMinutes(15));
        if (Vector512.IsHardwareAccelerated)
        {
            this.AddJob(job.WithId(Widest));
        }

        this.AddJob(job.WithId(Narrower)
            .WithEnvironmentVariable("DOTNET_EnableAVX512", "0")
            .WithEnvironmentVariable("ONEDNN_MAX_CPU_ISA", "AVX2")
            .WithEnvironmentVariable("DNNL_MAX_CPU_ISA", "AVX2"));
        this.AddColumnProvider(DefaultColumnProviders.Instance);
        this.AddLogger(ConsoleLogger.Default);
        this.AddExporter(JsonExporter.Brief);
        this.WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(LongestName));
        this.HideColumns(Column.EnvironmentVariables, Column.Arguments, Column.Runtime);
        if (only is not null)
        {
            this.AddFilter(new SimpleFilter(one =>
                one.Parameters.Items[0].Value.ToString()!.Contains(only, StringComparison.OrdinalIgnoreCase)));
        }
    }
}
