using System;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using FusedActivations.Benchmarks;
using FusedActivations.Benchmarks.Losses;
using FusedActivations.Programs;

Argument<int> count = CommandLine.Count("rows", "The number of rows.", fallback: 8, largest: 1000);
RootCommand command = new(
    "Prints nanoseconds an element of cross-entropy with its gradient, then those of TensorPrimitives and the ratio, for several row lengths.")
{
    count
};
if (CommandLine.Answer(command, args, out ParseResult given) is { } code)
{
    return code;
}

int rows = given.GetValue(count);
Console.WriteLine($"Cross-entropy with its gradient, {rows} rows: nanoseconds an element, the shortest of many runs.");
Console.WriteLine($"{"columns",-10}{"fused",8}{"tensors",9}{"ratio",7}");
foreach (int columns in new[] { 10, 100, 1000, 4096, 50257 })
{
    float[] logits = [.. Enumerable.Range(0, rows * columns).Select(static i => (float)((((i * 2654435761L) & 0xFFFFFF) / 838860.8) - 10))];
    int[] labels = [.. Enumerable.Range(0, rows).Select(row => row * 7919 % columns)];
    float[] gradient = new float[logits.Length];
    double fused = Batches.Fastest(() => Kernels.CrossEntropy(logits, labels, columns, gradient), logits.Length);
    double tensors = Batches.Fastest(() => Compositions.CrossEntropy(logits, labels, columns, gradient), logits.Length);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{columns,-10}{fused,8:F3}{tensors,9:F3}{tensors / fused,7:F2}"));
}

return 0;
