using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using BenchmarkDotNet.Attributes;
using FusedActivations.Benchmarks.Kernels.Cases;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>Measures every case in a process of its own; a time is that of a call.</summary>
public class CaseBenchmarks
{
    // Enough calls for the compiler's last tier, and time for it to be compiled.
    private const int Calls = 200;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan Compilation = TimeSpan.FromSeconds(0.05);

    private Action call = static () => { };

    /// <summary>Gets the cases.</summary>
    public static IEnumerable<Case> Cases => CaseList.All;

    /// <summary>Gets or sets the case.</summary>
    [ParamsSource(nameof(Cases))]
    public Case Case { get; set; } = CaseList.All[0];

    /// <summary>Makes the data, and calls until the compiler has done its best.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        this.call = this.Case.Prepare();
        for (int round = 0; round < 2; round++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            for (int i = 0; i < Calls && watch.Elapsed < Longest; i++)
            {
                this.call();
            }

            Thread.Sleep(Compilation);
        }
    }

    /// <summary>Makes the call.</summary>
    [Benchmark]
    public void Call() => this.call();
}
