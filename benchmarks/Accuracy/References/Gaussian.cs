using System;

namespace FusedActivations.Benchmarks.Accuracy.References;

/// <summary>The error function, the normal distribution, and gelu.</summary>
/// <remarks>
/// All come from Q(z), the part of a normal distribution above z. Below 2 it is 1/2 - d(z) (z + z^3 / 3 + z^5 / (3 5) + ...), above
/// d(z) / (z + 1 / (z + 2 / (z + 3 / ...))) (P. S. Laplace; M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions, 26.2.11
/// and 26.2.14), where d is the density. All terms are positive, so that neither loses digits; the difference from 1/2 loses 4.5 bits.
/// The square of a float is exact in double, and so is the argument of the exponential.
/// </remarks>
internal static class Gaussian
{
    private const double Boundary = 2;

    // 1 / sqrt(2 pi), sqrt 2, 2 / sqrt(pi).
    private const double DensityAtZero = 0.3989422804014327;
    private const double RootOfTwo = 1.4142135623730951;
    private const double SlopeAtZero = 1.1283791670955126;

    // e^-800 is 0 beside the smallest float, and beside 1.
    private const double Far = 40;

    /// <summary>The normal distribution.</summary>
    public static (double Value, double Slope) NormalCdf(double x)
    {
        double density = Density(x);
        return (Below(x, density), density);
    }

    /// <summary>The normal density.</summary>
    public static (double Value, double Slope) NormalDensity(double x)
    {
        double density = Density(x);
        return (density, density == 0 ? 0 : -x * density);
    }

    /// <summary>x times the normal distribution.</summary>
    public static (double Value, double Slope) Gelu(double x)
    {
        if (double.IsInfinity(x))
        {
            return x > 0 ? (x, 1) : (-0.0, 0);
        }

        double density = Density(x);
        double below = Below(x, density);
        return (x * below, below + (x * density));
    }

    /// <summary>The error function: what lies between -x sqrt 2 and x sqrt 2.</summary>
    public static (double Value, double Slope) Erf(double x)
    {
        double slope = SlopeAtZero * Math.Exp(-x * x);
        double z = Math.Abs(x) * RootOfTwo;
        double density = Math.Exp(-x * x) * DensityAtZero;
        double value = z < Boundary ? 2 * density * Series(z) : 1 - (2 * Above(z, density));
        return (Math.CopySign(value, x), slope);
    }

    /// <summary>1 - erf x.</summary>
    public static (double Value, double Slope) Erfc(double x)
    {
        double power = Math.Exp(-x * x);
        return (2 * Below(-x * RootOfTwo, power * DensityAtZero), -SlopeAtZero * power);
    }

    private static double Density(double x) => DensityAtZero * Math.Exp(-0.5 * x * x);

    private static double Below(double x, double density) => x < 0 ? Above(-x, density) : 1 - Above(x, density);

    // Q(z) for z from 0 on.
    private static double Above(double z, double density) =>
        z < Boundary ? 0.5 - (density * Series(z)) : z > Far ? 0 : density / Fraction(z);

    // The terms are added from the smallest on: 48 are enough below 2, where the last is 2^-60 of the first.
    private static double Series(double z)
    {
        double square = z * z;
        int last = z < 0.001 ? 3 : z < 0.25 ? 10 : 48;
        double sum = 1;
        for (int n = last; n > 0; n--)
        {
            sum = 1 + (sum * square / ((2 * n) + 1));
        }

        return z * sum;
    }

    // What n terms leave is some e^(-2 z sqrt n) of the whole: e^-40, that is, 2^-57.
    private static double Fraction(double z)
    {
        int last = (int)(400 / (z * z)) + 8;
        double rest = z;
        for (int n = last; n > 0; n--)
        {
            rest = z + (n / rest);
        }

        return rest;
    }
}
