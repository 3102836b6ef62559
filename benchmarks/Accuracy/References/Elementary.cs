using System;

namespace FusedActivations.Benchmarks.Accuracy.References;

/// <summary>Exponentials, logarithms, circular and hyperbolic functions: those of the C library, and what it takes two of.</summary>
internal static class Elementary
{
    private const double LogarithmOfTwo = 0.6931471805599453;
    private const double LogarithmOfTen = 2.302585092994046;

    /// <summary>e^x.</summary>
    public static (double Value, double Slope) Exp(double x)
    {
        double value = Math.Exp(x);
        return (value, value);
    }

    /// <summary>2^x.</summary>
    public static (double Value, double Slope) Exp2(double x)
    {
        double value = Math.Pow(2, x);
        return (value, value * LogarithmOfTwo);
    }

    /// <summary>10^x.</summary>
    public static (double Value, double Slope) Exp10(double x)
    {
        double value = Math.Pow(10, x);
        return (value, value * LogarithmOfTen);
    }

    /// <summary>e^x - 1.</summary>
    public static (double Value, double Slope) Expm1(double x) => (ExpMinusOne(x), Math.Exp(x));

    /// <summary>log x.</summary>
    public static (double Value, double Slope) Log(double x) => (Math.Log(x), 1 / x);

    /// <summary>log x to base 2.</summary>
    public static (double Value, double Slope) Log2(double x) => (Math.Log2(x), 1 / (x * LogarithmOfTwo));

    /// <summary>log x to base 10.</summary>
    public static (double Value, double Slope) Log10(double x) => (Math.Log10(x), 1 / (x * LogarithmOfTen));

    /// <summary>log(1 + x).</summary>
    public static (double Value, double Slope) Log1p(double x) => (LogOnePlus(x), 1 / (1 + x));

    /// <summary>log(1 - e^-x), for x above 0.</summary>
    public static (double Value, double Slope) Log1mexp(double x) =>
        (x < LogarithmOfTwo ? Math.Log(-ExpMinusOne(-x)) : LogOnePlus(-Math.Exp(-x)), 1 / ExpMinusOne(x));

    /// <summary>sin x.</summary>
    public static (double Value, double Slope) Sin(double x) => (Math.Sin(x), Math.Cos(x));

    /// <summary>cos x.</summary>
    public static (double Value, double Slope) Cos(double x) => (Math.Cos(x), -Math.Sin(x));

    /// <summary>tan x.</summary>
    public static (double Value, double Slope) Tan(double x)
    {
        double cos = Math.Cos(x);
        return (Math.Tan(x), 1 / (cos * cos));
    }

    /// <summary>The inverse of tan.</summary>
    public static (double Value, double Slope) Atan(double x) => (Math.Atan(x), 1 / (1 + (x * x)));

    /// <summary>sinh x.</summary>
    public static (double Value, double Slope) Sinh(double x) => (Math.Sinh(x), Math.Cosh(x));

    /// <summary>cosh x.</summary>
    public static (double Value, double Slope) Cosh(double x) => (Math.Cosh(x), Math.Sinh(x));

    /// <summary>The inverse of sinh.</summary>
    public static (double Value, double Slope) Asinh(double x) => (Math.Asinh(x), 1 / Math.Sqrt(1 + (x * x)));

    /// <summary>tanh x.</summary>
    public static (double Value, double Slope) Tanh(double x) => (Math.Tanh(x), SquaredSech(x));

    /// <summary>1 / cosh(x)^2.</summary>
    public static (double Value, double Slope) SechSquared(double x)
    {
        double value = SquaredSech(x);
        return (value, -2 * value * Math.Tanh(x));
    }

    /// <summary>
    /// Computes e^x - 1 as (u - 1) x / log u with u = e^x: what the rounding of u does to the numerator, it does to the logarithm
    /// (W. Kahan; N. J. Higham, Accuracy and Stability of Numerical Algorithms, 1.14.1).
    /// </summary>
    public static double ExpMinusOne(double x)
    {
        double u = Math.Exp(x);
        return u == 1 || double.IsNaN(u) ? x : Math.Abs(x) > 1 ? u - 1 : (u - 1) * x / Math.Log(u);
    }

    /// <summary>Computes log(1 + x) as log(u) x / (u - 1) with u = 1 + x, by the same argument.</summary>
    public static double LogOnePlus(double x)
    {
        double u = 1 + x;
        return u == 1 ? x : Math.Abs(x) > 1 ? Math.Log(u) : Math.Log(u) * x / (u - 1);
    }

    // 4 e^-2|x| / (1 + e^-2|x|)^2
    private static double SquaredSech(double x)
    {
        double e = Math.Exp(-2 * Math.Abs(x));
        return 4 * e / ((1 + e) * (1 + e));
    }
}
