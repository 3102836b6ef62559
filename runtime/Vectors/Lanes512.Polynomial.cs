using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Evaluates polynomials.</content>
public readonly partial struct Lanes512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> FourTerms(Lanes512<T> sum, Lanes512<T> x, double c3, double c2, double c1, double c0)
    {
        if (!Avx512F.IsSupported)
        {
            return Join(
                Lanes256<T>.FourTerms(Lower(sum), Lower(x), c3, c2, c1, c0),
                Lanes256<T>.FourTerms(Upper(sum), Upper(x), c3, c2, c1, c0));
        }

        if (typeof(T) == typeof(double))
        {
            Vector512<double> point = x.Value.AsDouble();
            Vector512<double> total = Avx512F.FusedMultiplyAdd(sum.Value.AsDouble(), point, Vector512.Create(c3));
            total = Avx512F.FusedMultiplyAdd(total, point, Vector512.Create(c2));
            total = Avx512F.FusedMultiplyAdd(total, point, Vector512.Create(c1));
            return Unsafe.BitCast<Vector512<double>, Lanes512<T>>(Avx512F.FusedMultiplyAdd(total, point, Vector512.Create(c0)));
        }
        else
        {
            Vector512<float> point = x.Value.AsSingle();
            Vector512<float> total = Avx512F.FusedMultiplyAdd(sum.Value.AsSingle(), point, Vector512.Create((float)c3));
            total = Avx512F.FusedMultiplyAdd(total, point, Vector512.Create((float)c2));
            total = Avx512F.FusedMultiplyAdd(total, point, Vector512.Create((float)c1));
            return Unsafe.BitCast<Vector512<float>, Lanes512<T>>(Avx512F.FusedMultiplyAdd(total, point, Vector512.Create((float)c0)));
        }
    }
}
