using System.Runtime.CompilerServices;

namespace FusedActivations.Benchmarks.Functions;

/// <content>Kernels of expressions: what stands around an activation is in the same sweep.</content>
internal static partial class Kernels
{
    /// <summary>V.Logistic(x).Times(x * y).</summary>
    public readonly struct SwiGlu : IKernel
    {
        public static int Inputs => 2;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Logistic(x).Times(x * y);
        }
    }

    /// <summary>The gradients of silu(gate) * up.</summary>
    public readonly struct SwiGluBackward : IKernel
    {
        public static int Inputs => 3;

        public static int Outputs => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            var logistic = V.Logistic(x);
            second = logistic.Times(z * x);
            return z * y * (logistic.Value + logistic.SlopeTimes(x));
        }
    }

    /// <summary>gelu by tanh of x + bias, plus a residual: u * logistic(1.5957691 (u + 0.044715 u^3)).</summary>
    public readonly struct BiasGeluResidual : IKernel
    {
        public static int Inputs => 3;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            V u = x + y;
            var argument = V.Exact(1.5957691216057308) * u * (V.Create(1.0) + (V.Exact(0.044715) * V.Product(u, u)));
            return V.Logistic(argument).Times(u) + z;
        }
    }
}
