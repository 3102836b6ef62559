using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Evaluates polynomials.</content>
public readonly partial struct Lanes256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> FourTerms(Lanes256<T> sum, Lanes256<T> x, double c3, double c2, double c1, double c0)
    {
        if (!Fma.IsSupported)
        {
            return Join(
                Lanes128<T>.FourTerms(Lower(sum), Lower(x), c3, c2, c1, c0),
                Lanes128<T>.FourTerms(Upper(sum), Upper(x), c3, c2, c1, c0));
        }

        if (typeof(T) == typeof(double))
        {
            Vector256<double> point = x.Value.AsDouble();
            Vector256<double> total = Fma.MultiplyAdd(sum.Value.AsDouble(), point, Vector256.Create(c3));
            total = Fma.MultiplyAdd(total, point, Vector256.Create(c2));
            total = Fma.MultiplyAdd(total, point, Vector256.Create(c1));
            return Unsafe.BitCast<Vector256<double>, Lanes256<T>>(Fma.MultiplyAdd(total, point, Vector256.Create(c0)));
        }
        else
        {
            Vector256<float> point = x.Value.AsSingle();
            Vector256<float> total = Fma.MultiplyAdd(sum.Value.AsSingle(), point, Vector256.Create((float)c3));
            total = Fma.MultiplyAdd(total, point, Vector256.Create((float)c2));
            total = Fma.MultiplyAdd(total, point, Vector256.Create((float)c1));
            return Unsafe.BitCast<Vector256<float>, Lanes256<T>>(Fma.MultiplyAdd(total, point, Vector256.Create((float)c0)));
        }
    }
}
