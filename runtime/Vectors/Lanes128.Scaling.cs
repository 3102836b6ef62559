using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Scales by powers of two.</content>
public readonly partial struct Lanes128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> ScaleByPowerOfTwo(Lanes128<T> value, Lanes128<T> exponent)
    {
        if (Avx512F.VL.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<double>, Lanes128<T>>(Avx512F.VL.Scale(value.Value.AsDouble(), exponent.Value.AsDouble()))
                : Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Avx512F.VL.Scale(value.Value.AsSingle(), exponent.Value.AsSingle()));
        }

        // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be
        // rounded, the latter is far below 1, and the result zero. Nothing is rounded twice.
        Lanes128<T> last = AtLeast(AtMost(exponent, Create(IsDouble ? 1023 : 127)), Create(IsDouble ? -1022 : -126));
        if (typeof(T) == typeof(double))
        {
            Vector128<double> power = exponent.Value.AsDouble();
            Vector128<double> beyond = power - last.Value.AsDouble();
            Vector128<double> rounding = Vector128.Create(FloatBits.RoundingDouble);
            Vector128<double> rounded = (beyond * Vector128.Create(0.75)) + rounding;
            Vector128<double> outer = rounded - rounding;
            Vector128<double> inner = (power - (outer + outer)) + rounding;
            Vector128<long> one = Vector128.Create(FloatBits.OneDouble);
            Vector128<double> first = (Vector128.ShiftLeft(rounded.AsInt64(), 52) + one).AsDouble();
            Vector128<double> second = (Vector128.ShiftLeft(inner.AsInt64(), 52) + one).AsDouble();
            return Unsafe.BitCast<Vector128<double>, Lanes128<T>>(value.Value.AsDouble() * first * first * second);
        }
        else
        {
            Vector128<float> power = exponent.Value.AsSingle();
            Vector128<float> beyond = power - last.Value.AsSingle();
            Vector128<float> rounding = Vector128.Create(FloatBits.RoundingSingle);
            Vector128<float> rounded = (beyond * Vector128.Create(0.75f)) + rounding;
            Vector128<float> outer = rounded - rounding;
            Vector128<float> inner = (power - (outer + outer)) + rounding;
            Vector128<int> one = Vector128.Create(FloatBits.OneSingle);
            Vector128<float> first = (Vector128.ShiftLeft(rounded.AsInt32(), 23) + one).AsSingle();
            Vector128<float> second = (Vector128.ShiftLeft(inner.AsInt32(), 23) + one).AsSingle();
            return Unsafe.BitCast<Vector128<float>, Lanes128<T>>(value.Value.AsSingle() * first * first * second);
        }
    }
}
