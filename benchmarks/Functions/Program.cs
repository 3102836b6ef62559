using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Numerics.Tensors;
using FusedActivations.Benchmarks.Functions;
using FusedActivations.Generated;
using FusedActivations.Programs;

Argument<int> count = CommandLine.Count("length", "The elements of a span.", fallback: 4096, largest: 1 << 24);
Argument<string[]> parts = new("names") { Description = "Parts of the names that are wanted; all where there is none.", Arity = ArgumentArity.ZeroOrMore };
RootCommand command = new("Prints nanoseconds an element of the vector functions, for each width of registers and beside TensorPrimitives.") { count, parts };
if (CommandLine.Answer(command, args, out ParseResult given) is { } code)
{
    return code;
}

int length = given.GetValue(count);
string[] wanted = given.GetValue(parts) ?? [];
Operands data = new(length);
List<(string Name, Action Print)> rows = [];

Row<Kernels.Sigmoid>(() => TensorPrimitives.Sigmoid(data.X, data.First));
Row<Kernels.Tanh>(() => TensorPrimitives.Tanh(data.X, data.First));
Row<Kernels.Silu>(() => Compositions.Silu(data));
Row<Kernels.SwiGlu>(() => Compositions.SwiGlu(data));
Row<Kernels.SwiGluBackward>(() => Compositions.SwiGluBackward(data));
Row<Kernels.BiasGeluResidual>(() => Compositions.BiasGeluResidual(data));
Row<Kernels.Exp>(() => TensorPrimitives.Exp(data.X, data.First));
Row<Kernels.ExpMinusOne>(() => TensorPrimitives.ExpM1(data.X, data.First));
Row<Kernels.ExpTimes>(null);
Row<Kernels.SigmoidSlope>(null);
Row<Kernels.Softplus>(null);
Row<Kernels.Mish>(null);
Row<Kernels.MishSlope>(null);
Row<Kernels.SechSquared>(null);
Row<Kernels.Log>(() => TensorPrimitives.Log(data.X, data.First));
Row<Kernels.Gelu>(null);
Row<Kernels.Density>(null);
Row<Kernels.Erf>(null);
Row<Kernels.Sin>(() => TensorPrimitives.Sin(data.X, data.First));

foreach (int columns in new[] { 16, 64, 1000, 4096 })
{
    rows.Add(("Softmax", new RowKernels(columns).Print));
}

rows.RemoveAll(row => wanted.Length > 0 && !wanted.Any(part => row.Name.Contains(part, StringComparison.OrdinalIgnoreCase)));
if (rows.Count == 0)
{
    Console.Error.WriteLine($"No function has {string.Join(" or ", wanted.Select(static part => $"'{part}'"))} in its name.");
    return 2;
}

Console.WriteLine($"Nanoseconds an element, the shortest of many runs over {length} floats: registers of 512, 256 and 128 bits, one element at a time,");
Console.WriteLine("and TensorPrimitives with its time as a multiple of the first column.");
Console.WriteLine($"{"kernel",-18}{"512",8}{"256",8}{"128",8}{"lane",8}{"tensors",9}{"ratio",7}");
rows.ForEach(static row => row.Print());
return 0;

void Row<K>(Action? tensors)
    where K : struct, IKernel => rows.Add((typeof(K).Name, () => Print<K>(tensors)));

void Print<K>(Action? tensors)
    where K : struct, IKernel
{
    double widest = Batches.Fastest(() => Loops.Run<K, Lanes512<float>>(data), length);
    double half = Batches.Fastest(() => Loops.Run<K, Lanes256<float>>(data), length);
    double quarter = Batches.Fastest(() => Loops.Run<K, Lanes128<float>>(data), length);
    double single = Batches.Fastest(() => Loops.Run<K, Lane<float>>(data), length);
    string others = "";
    if (tensors is not null)
    {
        double time = Batches.Fastest(tensors, length);
        others = string.Create(CultureInfo.InvariantCulture, $"{time,9:F3}{time / widest,7:F2}");
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{typeof(K).Name,-18}{widest,8:F3}{half,8:F3}{quarter,8:F3}{single,8:F3}{others}"));
}
