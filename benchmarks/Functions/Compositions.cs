using System.Numerics.Tensors;

namespace FusedActivations.Benchmarks.Functions;

/// <summary>The same results by calls of TensorPrimitives, in as few passes as it offers.</summary>
internal static class Compositions
{
    /// <summary>x * sigmoid(x).</summary>
    public static void Silu(Operands o)
    {
        TensorPrimitives.Sigmoid(o.X, o.First);
        TensorPrimitives.Multiply(o.First, o.X, o.First);
    }

    /// <summary>silu(x) * y.</summary>
    public static void SwiGlu(Operands o)
    {
        Silu(o);
        TensorPrimitives.Multiply(o.First, o.Y, o.First);
    }

    /// <summary>The gradients of silu(x) * y for the upstream z.</summary>
    public static void SwiGluBackward(Operands o)
    {
        // s = sigmoid(x); dy = z x s; dx = z y (s + x s (1 - s)) = z y s (1 + x - x s).
        TensorPrimitives.Sigmoid(o.X, o.Between);
        TensorPrimitives.Multiply(o.X, o.Between, o.Second);
        TensorPrimitives.Subtract(o.X, o.Second, o.First);
        TensorPrimitives.Add(o.First, 1f, o.First);
        TensorPrimitives.Multiply(o.First, o.Between, o.First);
        TensorPrimitives.Multiply(o.First, o.Y, o.First);
        TensorPrimitives.Multiply(o.First, o.Z, o.First);
        TensorPrimitives.Multiply(o.Second, o.Z, o.Second);
    }

    /// <summary>gelu by tanh of x + y, plus z.</summary>
    public static void BiasGeluResidual(Operands o)
    {
        TensorPrimitives.Add(o.X, o.Y, o.Between);
        TensorPrimitives.Multiply(o.Between, o.Between, o.First);
        TensorPrimitives.Multiply(o.First, 0.0356774081f, o.First);
        TensorPrimitives.Add(o.First, 0.797884561f, o.First);
        TensorPrimitives.Multiply(o.First, o.Between, o.First);
        TensorPrimitives.Tanh(o.First, o.First);
        TensorPrimitives.Add(o.First, 1f, o.First);
        TensorPrimitives.Multiply(o.First, o.Between, o.First);
        TensorPrimitives.MultiplyAdd(o.First, 0.5f, o.Z, o.First);
    }
}
