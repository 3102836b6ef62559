using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>The argument of the logistic function in gelu's tanh form.</content>
public partial interface IVector<V, T>
{
    /// <summary>
    /// Computes 2 sqrt(2/pi) (u + 0.044715 u^3) in two lanes, the constants in two doubles: the logistic function multiplies the
    /// error of its argument by the argument, which is some 700 where the result is subnormal in double.
    /// </summary>
    /// <remarks>The constants: tools/golden/gelu_argument.py.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Pair<V, T> GeluArgument(Pair<V, T> u)
    {
        Pair<V, T> factor = typeof(T) == typeof(double)
            ? new(V.Create(1.5957691216057308), V.Create(-9.96930880911092e-17))
            : Pair<V, T>.Create(1.5957691216057308);
        Pair<V, T> cubic = typeof(T) == typeof(double)
            ? new(V.Create(0.044715), V.Create(2.1960211427085595e-18))
            : Pair<V, T>.Create(0.044715);
        return factor * (u * (V.Create(1) + (cubic * (u * u))));
    }

    /// <inheritdoc cref="GeluArgument(Pair{V, T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Pair<V, T> GeluArgument(V u)
    {
        Pair<V, T> factor = typeof(T) == typeof(double)
            ? new(V.Create(1.5957691216057308), V.Create(-9.96930880911092e-17))
            : Pair<V, T>.Create(1.5957691216057308);
        Pair<V, T> cubic = typeof(T) == typeof(double)
            ? new(V.Create(0.044715), V.Create(2.1960211427085595e-18))
            : Pair<V, T>.Create(0.044715);
        return factor * (u * (V.Create(1) + (cubic * Pair<V, T>.Product(u, u))));
    }
}
