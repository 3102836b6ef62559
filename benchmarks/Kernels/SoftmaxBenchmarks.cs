using BenchmarkDotNet.Attributes;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>Measures softmax of rows; a time is that of one element.</summary>
public class SoftmaxBenchmarks
{
    // A whole number of rows of every length.
    private const int Length = 8000;

    private readonly float[] x = Inputs.Of(Length);
    private readonly float[] y = new float[Length];

    /// <summary>Gets or sets the elements of a row.</summary>
    [Params(16, 80, 1000, 4000)]
    public int Columns { get; set; }

    [BenchmarkCategory("softmax"), Benchmark(Description = "generated", Baseline = true, OperationsPerInvoke = Length)]
    public void Softmax() => Generated.Softmax(this.x, this.Columns, this.y);

    [BenchmarkCategory("softmax"), Benchmark(Description = "TensorPrimitives", OperationsPerInvoke = Length)]
    public void SoftmaxOfTensors() => Tensors.Softmax(this.x, this.Columns, this.y);

    [BenchmarkCategory("softmax"), Benchmark(Description = "loop over MathF", OperationsPerInvoke = Length)]
    public void SoftmaxOfLoop() => ScalarLoops.Softmax(this.x, this.Columns, this.y);
}
