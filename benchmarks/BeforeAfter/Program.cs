using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FusedActivations.Benchmarks;
using FusedActivations.Benchmarks.BeforeAfter;
using FusedActivations.Programs;

Argument<int> lines = CommandLine.Count("rows", "The rows of a span.", fallback: 128, largest: 1 << 16);
Argument<int> row = CommandLine.Count("columns", "The elements of a row.", fallback: 512, largest: 1 << 16);
RootCommand command = new("Measures the loop of the README and the code that is generated in its place.") { lines, row };
if (CommandLine.Answer(command, args, out ParseResult given) is { } code)
{
    return code;
}

int columns = given.GetValue(row);
int length = checked(given.GetValue(lines) * columns);
Random random = new(1);
float[] x = Values(length);
float[] bias = Values(columns);
float[] dy = Values(length);
float[] y = new float[length];
float[] dx = new float[length];
float[] dbias = new float[columns];

double loop = Batches.Fastest(() => Loop.BiasGelu(x, bias, y), length);
double forward = Batches.Fastest(() => Kernels.BiasGelu(x, bias, y), length);
double backward = Batches.Fastest(() => Kernels.BiasGeluBackward(x, bias, dy, dx, dbias), length);
long before = GC.GetAllocatedBytesForCurrentThread();
Kernels.BiasGelu(x, bias, y);
Kernels.BiasGeluBackward(x, bias, dy, dx, dbias);
long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

int bits = Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;
Console.WriteLine(
    $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, registers of {bits} bits, one thread");
Console.WriteLine($"{length} floats in rows of {columns}: nanoseconds an element, the shortest of many runs");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the loop          {loop,7:F2}"));
Console.WriteLine(
    string.Create(CultureInfo.InvariantCulture, $"BiasGelu          {forward,7:F2}, the loop takes {loop / forward:F0} times as long"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"BiasGeluBackward  {backward,7:F2}, the gradient of the bias included"));
Console.WriteLine($"bytes allocated   {allocated,7}");
return 0;

float[] Values(int count) => [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 6) - 3)];
