using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Reads and writes the first lanes only.</content>
public readonly partial struct Lanes256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Lanes256<T> LoadPartial(ref T source, nuint index, int count)
    {
        if (!Avx.IsSupported)
        {
            return LoadOneByOne(ref source, index, count);
        }

        fixed (T* start = &Unsafe.Add(ref source, index))
        {
#if NET10_0_OR_GREATER
            if (Avx512F.VL.IsSupported)
            {
                return typeof(T) == typeof(double)
                    ? Unsafe.BitCast<Vector256<double>, Lanes256<T>>(Avx512F.VL.MaskLoad((double*)start, FirstLanesDouble(count), default))
                    : Unsafe.BitCast<Vector256<float>, Lanes256<T>>(Avx512F.VL.MaskLoad((float*)start, FirstLanesSingle(count), default));
            }

#endif
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Avx.MaskLoad((double*)start, FirstLanesDouble(count)).As<double, T>())
                : Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Avx.MaskLoad((float*)start, FirstLanesSingle(count)).As<float, T>());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void StorePartial(Lanes256<T> value, ref T destination, nuint index, int count)
    {
        if (!Avx.IsSupported)
        {
            StoreOneByOne(value, ref destination, index, count);
            return;
        }

        fixed (T* start = &Unsafe.Add(ref destination, index))
        {
#if NET10_0_OR_GREATER
            // Some processors write by the older instruction in many steps.
            if (Avx512F.VL.IsSupported)
            {
                if (typeof(T) == typeof(double))
                {
                    Avx512F.VL.MaskStore((double*)start, FirstLanesDouble(count), value.Value.AsDouble());
                }
                else
                {
                    Avx512F.VL.MaskStore((float*)start, FirstLanesSingle(count), value.Value.AsSingle());
                }

                return;
            }

#endif
            if (typeof(T) == typeof(double))
            {
                Avx.MaskStore((double*)start, FirstLanesDouble(count), value.Value.AsDouble());
            }
            else
            {
                Avx.MaskStore((float*)start, FirstLanesSingle(count), value.Value.AsSingle());
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> FirstLanesSingle(int count) =>
        Vector256.LessThan(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7), Vector256.Create(count)).AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> FirstLanesDouble(int count) =>
        Vector256.LessThan(Vector256.Create(0L, 1, 2, 3), Vector256.Create((long)count)).AsDouble();

    private static Lanes256<T> LoadOneByOne(ref T source, nuint index, int count)
    {
        Vector256<T> lanes = default;
        for (int lane = 0; lane < count; lane++)
        {
            lanes = lanes.WithElement(lane, Unsafe.Add(ref source, index + (nuint)lane));
        }

        return Unsafe.BitCast<Vector256<T>, Lanes256<T>>(lanes);
    }

    private static void StoreOneByOne(Lanes256<T> value, ref T destination, nuint index, int count)
    {
        for (int lane = 0; lane < count; lane++)
        {
            Unsafe.Add(ref destination, index + (nuint)lane) = value.Value.GetElement(lane);
        }
    }
}
