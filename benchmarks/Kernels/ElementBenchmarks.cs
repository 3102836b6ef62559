using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>Measures functions of elements; a time is that of one element, in a span that the caches hold.</summary>
public class ElementBenchmarks
{
    private const int Length = 4096;

    private readonly float[] x = Inputs.Of(Length);
    private readonly float[] second = Inputs.Of(Length);
    private readonly float[] between = new float[Length];
    private readonly float[] y = new float[Length];

    [BenchmarkCategory("sigmoid"), Benchmark(Description = "generated", Baseline = true, OperationsPerInvoke = Length)]
    public void Sigmoid() => Generated.Sigmoid(this.x, this.y);

    [BenchmarkCategory("sigmoid"), Benchmark(Description = "TensorPrimitives", OperationsPerInvoke = Length)]
    public void SigmoidOfTensors() => TensorPrimitives.Sigmoid(this.x, this.y);

    [BenchmarkCategory("sigmoid"), Benchmark(Description = "loop over MathF", OperationsPerInvoke = Length)]
    public void SigmoidOfLoop() => ScalarLoops.Map<ScalarLoops.Sigmoid>(this.x, this.y);

    [BenchmarkCategory("tanh"), Benchmark(Description = "generated", Baseline = true, OperationsPerInvoke = Length)]
    public void Tanh() => Generated.Tanh(this.x, this.y);

    [BenchmarkCategory("tanh"), Benchmark(Description = "TensorPrimitives", OperationsPerInvoke = Length)]
    public void TanhOfTensors() => TensorPrimitives.Tanh(this.x, this.y);

    [BenchmarkCategory("tanh"), Benchmark(Description = "loop over MathF", OperationsPerInvoke = Length)]
    public void TanhOfLoop() => ScalarLoops.Map<ScalarLoops.Tanh>(this.x, this.y);

    [BenchmarkCategory("silu"), Benchmark(Description = "generated", Baseline = true, OperationsPerInvoke = Length)]
    public void Silu() => Generated.Silu(this.x, this.y);

    [BenchmarkCategory("silu"), Benchmark(Description = "TensorPrimitives", OperationsPerInvoke = Length)]
    public void SiluOfTensors() => Tensors.Silu(this.x, this.y);

    [BenchmarkCategory("silu"), Benchmark(Description = "loop over MathF", OperationsPerInvoke = Length)]
    public void SiluOfLoop() => ScalarLoops.Map<ScalarLoops.Silu>(this.x, this.y);

    // Neither MathF nor TensorPrimitives has the error function.
    [BenchmarkCategory("gelu"), Benchmark(Description = "generated", Baseline = true, OperationsPerInvoke = Length)]
    public void Gelu() => Generated.Gelu(this.x, this.y);

    [BenchmarkCategory("swiglu"), Benchmark(Description = "generated", Baseline = true, OperationsPerInvoke = Length)]
    public void SwiGlu() => Generated.SwiGlu(this.x, this.second, this.y);

    [BenchmarkCategory("swiglu"), Benchmark(Description = "TensorPrimitives", OperationsPerInvoke = Length)]
    public void SwiGluOfTensors() => Tensors.SwiGlu(this.x, this.second, this.y);

    [BenchmarkCategory("swiglu"), Benchmark(Description = "loop over MathF", OperationsPerInvoke = Length)]
    public void SwiGluOfLoop() => ScalarLoops.SwiGlu(this.x, this.second, this.y);

    [BenchmarkCategory("bias, gelu_tanh, residual"), Benchmark(Description = "generated", Baseline = true, OperationsPerInvoke = Length)]
    public void BiasGelu() => Generated.BiasGelu(this.x, this.second, this.x, this.y);

    [BenchmarkCategory("bias, gelu_tanh, residual"), Benchmark(Description = "TensorPrimitives", OperationsPerInvoke = Length)]
    public void BiasGeluOfTensors() => Tensors.BiasGelu(this.x, this.second, this.x, this.between, this.y);

    [BenchmarkCategory("bias, gelu_tanh, residual"), Benchmark(Description = "loop over MathF", OperationsPerInvoke = Length)]
    public void BiasGeluOfLoop() => ScalarLoops.BiasGelu(this.x, this.second, this.x, this.y);
}
