using System.Numerics;
using FusedActivations.Vectors;

namespace FusedActivations.Losses;

/// <summary>Computes the logit of one element in double.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the element.</typeparam>
internal static class LogitOf<T, L>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, ILogits<T>
{
    /// <summary>Computes the logit.</summary>
    public static double At(T x)
    {
        if (L.ArePlain)
        {
            return double.CreateTruncating(x);
        }

        Pair<Lane<T>, T> logit = L.At(new Lane<T>(x));
        double low = double.CreateTruncating(logit.Low.Value);
        return double.CreateTruncating(logit.High.Value) + (double.IsNaN(low) ? 0 : low);
    }
}
