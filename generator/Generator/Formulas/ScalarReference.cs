using System;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Computes the functions that .NET Standard 2.0 lacks, in double, to some 1e-15. It serves reasoning at compile time
/// (constants, limits, the checks of tests), never the generated code.
/// </summary>
internal static class ScalarReference
{
    /// <summary>u, or the nearest of +-1e250 where it is larger: as a factor of what decays, infinity counts as that.</summary>
    public static double Finite(double u) => u > 1e250 ? 1e250 : u < -1e250 ? -1e250 : u;

    /// <summary>e^u - 1 (W. Kahan's quotient).</summary>
    public static double Expm1(double u)
    {
        if (Math.Abs(u) > 1)
        {
            return Math.Exp(u) - 1;
        }

        double exp = Math.Exp(u);
        return exp == 1 ? u : (exp - 1) * u / Math.Log(exp);
    }

    /// <summary>log(1 + u) (W. Kahan's quotient).</summary>
    public static double Log1p(double u)
    {
        double sum = 1 + u;
        return sum == 1 ? u : double.IsInfinity(sum) ? sum : Math.Log(sum) * u / (sum - 1);
    }

    /// <summary>1 / (1 + e^-u).</summary>
    public static double Sigmoid(double u) => u < 0 ? Math.Exp(u) / (1 + Math.Exp(u)) : 1 / (1 + Math.Exp(-u));

    /// <summary>log(1 + e^u).</summary>
    public static double Softplus(double u) => Math.Max(u, 0) + Log1p(Math.Exp(-Math.Abs(u)));

    /// <summary>1 - tanh(u)^2.</summary>
    public static double SechSquared(double u)
    {
        double decay = Math.Exp(-2 * Math.Abs(u));
        return 4 * decay / ((1 + decay) * (1 + decay));
    }

    /// <summary>The derivative of tanh(log(1 + e^u)).</summary>
    public static double TanhSoftplusSlope(double u)
    {
        double decay = Math.Exp(-Math.Abs(u));
        double denominator = u < 0 ? 2 + (2 * decay) + (decay * decay) : 1 + (2 * decay) + (2 * decay * decay);
        return 4 * decay * (1 + decay) * (u < 0 ? 1 : decay) / (denominator * denominator);
    }

    /// <summary>log(u + sqrt(u^2 + 1)).</summary>
    public static double Asinh(double u)
    {
        double size = Math.Abs(u);
        double value = size > 1e150 ? Math.Log(size) + Math.Log(2) : Log1p(size + (size * size / (1 + Hypot(1, size))));
        return u < 0 ? -value : value;
    }

    /// <summary>sqrt(u^2 + v^2).</summary>
    public static double Hypot(double u, double v)
    {
        double large = Math.Max(Math.Abs(u), Math.Abs(v));
        double small = Math.Min(Math.Abs(u), Math.Abs(v));
        if (large == 0 || double.IsInfinity(large) || double.IsNaN(large) || double.IsNaN(small))
        {
            return large + small;
        }

        double ratio = small / large;
        return large * Math.Sqrt(1 + (ratio * ratio));
    }

    /// <summary>log(1 - e^-u), by the form that keeps the digits.</summary>
    public static double Log1mExp(double u) => u > 0.7 ? Log1p(-Math.Exp(-u)) : Math.Log(-Expm1(-u));

    /// <summary>The error function.</summary>
    public static double Erf(double u) => Math.Abs(u) < 2 ? ErfSeries(u) : 1 - Erfc(u);

    /// <summary>1 - erf(u): the series of erf for small u, the continued fraction of erfc beyond.</summary>
    public static double Erfc(double u)
    {
        if (double.IsNaN(u))
        {
            return u;
        }

        if (u < 0)
        {
            return 2 - Erfc(-u);
        }

        if (u > 27.3)
        {
            return 0;
        }

        return u < 2 ? 1 - ErfSeries(u) : ErfcFraction(u);
    }

    // erf(u) = 2/sqrt(pi) e^(-u^2) sum of 2^n u^(2n+1) / (2n+1)!!  (Abramowitz and Stegun 7.1.6)
    private static double ErfSeries(double u)
    {
        double term = u;
        double sum = u;
        for (int n = 1; n < 200 && Math.Abs(term) > Math.Abs(sum) * 1e-17; n++)
        {
            term *= 2 * u * u / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-u * u) * sum;
    }

    // erfc(u) = e^(-u^2)/sqrt(pi) / (u + (1/2)/(u + 1/(u + (3/2)/(u + ...))))  (Abramowitz and Stegun 7.1.14)
    private static double ErfcFraction(double u)
    {
        double fraction = u;
        for (int n = 150; n >= 1; n--)
        {
            fraction = u + (n * 0.5 / fraction);
        }

        return Math.Exp(-u * u) / Math.Sqrt(Math.PI) / fraction;
    }
}
