using System.Runtime.CompilerServices;

namespace FusedActivations.Benchmarks.Functions;

/// <summary>The kernels, as generated code has them.</summary>
internal static partial class Kernels
{
    /// <summary>V.Logistic(x).Value.</summary>
    public readonly struct Sigmoid : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Logistic(x).Value;
        }
    }

    /// <summary>V.Logistic(x).Times(x).</summary>
    public readonly struct Silu : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Logistic(x).Times(x);
        }
    }

    /// <summary>V.Logistic(x).Slope.</summary>
    public readonly struct SigmoidSlope : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Logistic(x).Slope;
        }
    }

    /// <summary>V.Logistic(x).Softplus.</summary>
    public readonly struct Softplus : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Logistic(x).Softplus;
        }
    }

    /// <summary>V.Logistic(x).TanhSoftplusTimes(x).</summary>
    public readonly struct Mish : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Logistic(x).TanhSoftplusTimes(x);
        }
    }

    /// <summary>V.Logistic(x).TanhSoftplusSlope.</summary>
    public readonly struct MishSlope : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Logistic(x).TanhSoftplusSlope;
        }
    }

    /// <summary>V.Hyperbolic(x).Tanh.</summary>
    public readonly struct Tanh : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Hyperbolic(x).Tanh;
        }
    }

    /// <summary>V.Hyperbolic(x).SechSquared.</summary>
    public readonly struct SechSquared : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Hyperbolic(x).SechSquared;
        }
    }

    /// <summary>V.Exponential(x).Value.</summary>
    public readonly struct Exp : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Exponential(x).Value;
        }
    }

    /// <summary>V.Exponential(x).MinusOne.</summary>
    public readonly struct ExpMinusOne : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Exponential(x).MinusOne;
        }
    }

    /// <summary>V.Exponential(x).Times(x).</summary>
    public readonly struct ExpTimes : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Exponential(x).Times(x);
        }
    }

    /// <summary>V.Log(V.Abs(x)).</summary>
    public readonly struct Log : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Log(V.Abs(x));
        }
    }

    /// <summary>V.Normal(x).CdfTimes(x).</summary>
    public readonly struct Gelu : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Normal(x).CdfTimes(x);
        }
    }

    /// <summary>V.Normal(x).Density.</summary>
    public readonly struct Density : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Normal(x).Density;
        }
    }

    /// <summary>V.ErrorFunction(x).Erf.</summary>
    public readonly struct Erf : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.ErrorFunction(x).Erf;
        }
    }

    /// <summary>V.Circular(x).Sin.</summary>
    public readonly struct Sin : IKernel
    {
        public static int Inputs => 1;

        public static int Outputs => 1;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V>(V x, V y, V z, out V second)
            where V : struct, Generated.IVector<V, float>
        {
            second = default;
            return V.Circular(x).Sin;
        }
    }
}
