using System;
using System.Globalization;
using System.Linq;
using System.Numerics.Tensors;
using FusedActivations.Benchmarks.Functions;
using FusedActivations.Vectors;

// Prints nanoseconds an element for each width, then TensorPrimitives and its ratio to the widest registers.
// Arguments: the length, then parts of the names that are wanted.
int length = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 4096;
Operands data = new(length);
Console.WriteLine($"{"kernel",-18}{"512",8}{"256",8}{"128",8}{"lane",8}{"tensors",9}{"ratio",7}");

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
    if (args.Length <= 1 || args.Skip(1).Any(static part => "softmax".Contains(part, StringComparison.OrdinalIgnoreCase)))
    {
        new RowKernels(columns).Print();
    }
}

void Row<K>(Action? tensors)
    where K : struct, IKernel
{
    string name = typeof(K).Name;
    if (args.Length > 1 && !args.Skip(1).Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
    {
        return;
    }

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

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18}{widest,8:F3}{half,8:F3}{quarter,8:F3}{single,8:F3}{others}"));
}
