#if !NET9_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <summary>Adds to the vectors of .NET 8 the multiplication and addition that rounds once, which newer ones have.</summary>
internal static class FusedMultiplyAddOfNet8
{
    extension(Vector512)
    {
        /// <summary>Computes <c>left * right + addend</c>, rounded once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<float> FusedMultiplyAdd(Vector512<float> left, Vector512<float> right, Vector512<float> addend) =>
            Avx512F.IsSupported
                ? Avx512F.FusedMultiplyAdd(left, right, addend)
                : Vector512.Create(
                    Vector256.FusedMultiplyAdd(left.GetLower(), right.GetLower(), addend.GetLower()),
                    Vector256.FusedMultiplyAdd(left.GetUpper(), right.GetUpper(), addend.GetUpper()));

        /// <summary>Computes <c>left * right + addend</c>, rounded once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector512<double> FusedMultiplyAdd(Vector512<double> left, Vector512<double> right, Vector512<double> addend) =>
            Avx512F.IsSupported
                ? Avx512F.FusedMultiplyAdd(left, right, addend)
                : Vector512.Create(
                    Vector256.FusedMultiplyAdd(left.GetLower(), right.GetLower(), addend.GetLower()),
                    Vector256.FusedMultiplyAdd(left.GetUpper(), right.GetUpper(), addend.GetUpper()));
    }

    extension(Vector256)
    {
        /// <summary>Computes <c>left * right + addend</c>, rounded once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<float> FusedMultiplyAdd(Vector256<float> left, Vector256<float> right, Vector256<float> addend) =>
            Fma.IsSupported
                ? Fma.MultiplyAdd(left, right, addend)
                : Vector256.Create(
                    Vector128.FusedMultiplyAdd(left.GetLower(), right.GetLower(), addend.GetLower()),
                    Vector128.FusedMultiplyAdd(left.GetUpper(), right.GetUpper(), addend.GetUpper()));

        /// <summary>Computes <c>left * right + addend</c>, rounded once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector256<double> FusedMultiplyAdd(Vector256<double> left, Vector256<double> right, Vector256<double> addend) =>
            Fma.IsSupported
                ? Fma.MultiplyAdd(left, right, addend)
                : Vector256.Create(
                    Vector128.FusedMultiplyAdd(left.GetLower(), right.GetLower(), addend.GetLower()),
                    Vector128.FusedMultiplyAdd(left.GetUpper(), right.GetUpper(), addend.GetUpper()));
    }

    extension(Vector128)
    {
        /// <summary>Computes <c>left * right + addend</c>, rounded once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector128<float> FusedMultiplyAdd(Vector128<float> left, Vector128<float> right, Vector128<float> addend) =>
            Fma.IsSupported ? Fma.MultiplyAdd(left, right, addend)
            : AdvSimd.IsSupported ? AdvSimd.FusedMultiplyAdd(addend, left, right)
            : Vector128.Create(
                Lane(left, right, addend, 0),
                Lane(left, right, addend, 1),
                Lane(left, right, addend, 2),
                Lane(left, right, addend, 3));

        /// <summary>Computes <c>left * right + addend</c>, rounded once.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Vector128<double> FusedMultiplyAdd(Vector128<double> left, Vector128<double> right, Vector128<double> addend) =>
            Fma.IsSupported ? Fma.MultiplyAdd(left, right, addend)
            : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.FusedMultiplyAdd(addend, left, right)
            : Vector128.Create(Lane(left, right, addend, 0), Lane(left, right, addend, 1));
    }

    private static float Lane(Vector128<float> left, Vector128<float> right, Vector128<float> addend, int lane) =>
        MathF.FusedMultiplyAdd(left.GetElement(lane), right.GetElement(lane), addend.GetElement(lane));

    private static double Lane(Vector128<double> left, Vector128<double> right, Vector128<double> addend, int lane) =>
        Math.FusedMultiplyAdd(left.GetElement(lane), right.GetElement(lane), addend.GetElement(lane));
}
#endif
