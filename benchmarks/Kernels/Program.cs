using BenchmarkDotNet.Running;
using FusedActivations.Benchmarks.Kernels;

BenchmarkSwitcher.FromAssembly(typeof(WidthConfig).Assembly).Run(args, new WidthConfig());
