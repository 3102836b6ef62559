using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Scales by powers of two.</content>
public readonly partial struct Lanes256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> ScaleByPowerOfTwo(Lanes256<T> value, Lanes256<T> exponent)
    {
        if (Avx512F.VL.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector256<double>, Lanes256<T>>(Avx512F.VL.Scale(value.Value.AsDouble(), exponent.Value.AsDouble()))
                : Unsafe.BitCast<Vector256<float>, Lanes256<T>>(Avx512F.VL.Scale(value.Value.AsSingle(), exponent.Value.AsSingle()));
        }

        // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be
        // rounded, the latter is far below 1, and the result zero. Nothing is rounded twice.
        Lanes256<T> last = AtLeast(AtMost(exponent, Create(IsDouble ? 1023 : 127)), Create(IsDouble ? -1022 : -126));
        if (typeof(T) == typeof(double))
        {
            Vector256<double> power = exponent.Value.AsDouble();
            Vector256<double> beyond = power - last.Value.AsDouble();
            Vector256<double> rounding = Vector256.Create(FloatBits.RoundingDouble);
            Vector256<double> rounded = (beyond * Vector256.Create(0.75)) + rounding;
            Vector256<double> outer = rounded - rounding;
            Vector256<double> inner = (power - (outer + outer)) + rounding;
            Vector256<long> one = Vector256.Create(FloatBits.OneDouble);
            Vector256<double> first = (Vector256.ShiftLeft(rounded.AsInt64(), 52) + one).AsDouble();
            Vector256<double> second = (Vector256.ShiftLeft(inner.AsInt64(), 52) + one).AsDouble();
            return Unsafe.BitCast<Vector256<double>, Lanes256<T>>(value.Value.AsDouble() * first * first * second);
        }
        else
        {
            Vector256<float> power = exponent.Value.AsSingle();
            Vector256<float> beyond = power - last.Value.AsSingle();
            Vector256<float> rounding = Vector256.Create(FloatBits.RoundingSingle);
            Vector256<float> rounded = (beyond * Vector256.Create(0.75f)) + rounding;
            Vector256<float> outer = rounded - rounding;
            Vector256<float> inner = (power - (outer + outer)) + rounding;
            Vector256<int> one = Vector256.Create(FloatBits.OneSingle);
            Vector256<float> first = (Vector256.ShiftLeft(rounded.AsInt32(), 23) + one).AsSingle();
            Vector256<float> second = (Vector256.ShiftLeft(inner.AsInt32(), 23) + one).AsSingle();
            return Unsafe.BitCast<Vector256<float>, Lanes256<T>>(value.Value.AsSingle() * first * first * second);
        }
    }
}
