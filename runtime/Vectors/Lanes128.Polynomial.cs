using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Evaluates polynomials.</content>
public readonly partial struct Lanes128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> FourTerms(Lanes128<T> sum, Lanes128<T> x, double c3, double c2, double c1, double c0)
    {
        if (!Fma.IsSupported)
        {
            sum = MultiplyAdd(sum, x, Create(c3));
            sum = MultiplyAdd(sum, x, Create(c2));
            sum = MultiplyAdd(sum, x, Create(c1));
            return MultiplyAdd(sum, x, Create(c0));
        }

        if (typeof(T) == typeof(double))
        {
            Vector128<double> point = x.Value.AsDouble();
            Vector128<double> total = Fma.MultiplyAdd(sum.Value.AsDouble(), point, Vector128.Create(c3));
            total = Fma.MultiplyAdd(total, point, Vector128.Create(c2));
            total = Fma.MultiplyAdd(total, point, Vector128.Create(c1));
            return Unsafe.BitCast<Vector128<double>, Lanes128<T>>(Fma.MultiplyAdd(total, point, Vector128.Create(c0)));
        }
        else
        {
            Vector128<float> point = x.Value.AsSingle();
            Vector128<float> total = Fma.MultiplyAdd(sum.Value.AsSingle(), point, Vector128.Create((float)c3));
            total = Fma.MultiplyAdd(total, point, Vector128.Create((float)c2));
            total = Fma.MultiplyAdd(total, point, Vector128.Create((float)c1));
            return Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Fma.MultiplyAdd(total, point, Vector128.Create((float)c0)));
        }
    }
}
