using System.Numerics;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Losses;

/// <summary>Computes the logit of one element in double, with what rounding leaves.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the element.</typeparam>
internal static class LogitOf<T, L>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, ILogits<T>
{
    /// <summary>Computes the logit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<Lane<double>, double> At(T x)
    {
        if (L.ArePlain)
        {
            return new Lane<double>(double.CreateTruncating(x));
        }

        // The low part of an infinite logit is not known.
        Pair<Lane<T>, T> logit = L.At(new Lane<T>(x));
        double low = double.CreateTruncating(logit.Low.Value);
        return Pair<Lane<double>, double>.Sum(new(double.CreateTruncating(logit.High.Value)), new(double.IsNaN(low) ? 0 : low));
    }
}
