namespace FusedActivations;

/// <content>The error function and the normal distribution.</content>
internal static partial class LaneFormula<V, T>
{
    /// <summary>Computes the error function of u.</summary>
    public static V Erf(V u) => V.ErrorFunction(u).Erf;

    /// <summary>Computes 1 - erf(u) without the cancellation.</summary>
    public static V Erfc(V u) => V.ErrorFunction(u).Erfc;

    /// <summary>Computes the cumulative distribution of the standard normal, (1 + erf(u / sqrt(2))) / 2.</summary>
    public static V NormalCdf(V u) => V.Normal(u).Cdf;

    /// <summary>Computes the density of the standard normal, e^(-u^2/2) / sqrt(2 pi).</summary>
    public static V NormalDensity(V u) => V.Normal(u).Density;
}
