using System;

namespace FusedActivations.Benchmarks.Accuracy.References;

/// <summary>The logistic function and the activations that are made of it.</summary>
/// <remarks>A product in an exponent is handed over in two parts: its rounding would be multiplied by its size.</remarks>
internal static class Logistic
{
    // From here on, mish is its argument: the gate lacks 2 e^-80.
    private const double EndOfMish = 40;

    // 2 sqrt(2 / pi), the form of gelu by D. Hendrycks and K. Gimpel (arXiv 1606.08415) as a logistic function.
    private const double GeluScale = 1.5957691216057308;
    private const double GeluCube = 0.044715;
    private const double QuickGeluScale = 1.702;
    private const double SeluAlpha = 1.6732632423543772;
    private const double SeluLambda = 1.0507009873554805;

    /// <summary>1 / (1 + e^-x).</summary>
    public static (double Value, double Slope) Sigmoid(double x)
    {
        (double value, double complement) = Gate(x, 0);
        return (value, value * complement);
    }

    /// <summary>x / (1 + e^-x).</summary>
    public static (double Value, double Slope) Silu(double x) => Gated(x, x, 0, 1);

    /// <summary>x / (1 + e^-1.702x).</summary>
    public static (double Value, double Slope) QuickGelu(double x)
    {
        double argument = QuickGeluScale * x;
        return Gated(x, argument, Math.FusedMultiplyAdd(QuickGeluScale, x, -argument), QuickGeluScale);
    }

    /// <summary>x / (1 + e^-z) with z = 2 sqrt(2 / pi) (x + 0.044715 x^3).</summary>
    public static (double Value, double Slope) GeluTanh(double x)
    {
        // The square of a float is exact. 1 + c x^2 as s + t, then times k x = p + q.
        double square = x * x;
        double s = Math.FusedMultiplyAdd(GeluCube, square, 1);
        double t = Math.FusedMultiplyAdd(GeluCube, square, -(s - 1)) - (1 - (s - (s - 1)));
        double p = GeluScale * x;
        double q = Math.FusedMultiplyAdd(GeluScale, x, -p);
        double high = p * s;
        double low = Math.FusedMultiplyAdd(p, s, -high) + (p * t) + (q * s);
        return Gated(x, high, low, GeluScale * Math.FusedMultiplyAdd(3 * GeluCube, square, 1));
    }

    /// <summary>log(1 + e^x).</summary>
    public static (double Value, double Slope) Softplus(double x) =>
        (Math.Max(x, 0) + Elementary.LogOnePlus(Math.Exp(-Math.Abs(x))), Gate(x, 0).Value);

    /// <summary>-log(1 + e^-x).</summary>
    public static (double Value, double Slope) LogSigmoid(double x)
    {
        (double value, double slope) = Softplus(-x);
        return (-value, slope);
    }

    /// <summary>tanh(log(1 + e^x)) = n / (n + 2) with n = e^x (e^x + 2).</summary>
    public static (double Value, double Slope) TanhSoftplus(double x)
    {
        double e = Math.Exp(Math.Min(x, 8 * EndOfMish));
        double n = e * (e + 2);
        return (n / (n + 2), 4 * e * (1 + e) / (n + 2) / (n + 2));
    }

    /// <summary>x tanh(log(1 + e^x)).</summary>
    public static (double Value, double Slope) Mish(double x)
    {
        if (x > EndOfMish)
        {
            return (x, 1);
        }

        if (double.IsNegativeInfinity(x))
        {
            return (-0.0, 0);
        }

        (double gate, double slope) = TanhSoftplus(x);
        return (x * gate, gate + (x * slope));
    }

    /// <summary>x, or e^x - 1 below 0.</summary>
    public static (double Value, double Slope) Elu(double x) => x > 0 ? (x, 1) : (Elementary.ExpMinusOne(x), Math.Exp(x));

    /// <summary>elu with the constants of G. Klambauer et al. (arXiv 1706.02515).</summary>
    public static (double Value, double Slope) Selu(double x) => x > 0
        ? (SeluLambda * x, SeluLambda)
        : (SeluLambda * SeluAlpha * Elementary.ExpMinusOne(x), SeluLambda * SeluAlpha * Math.Exp(x));

    /// <summary>x / (1 + |x|).</summary>
    public static (double Value, double Slope) Softsign(double x)
    {
        double divisor = 1 + Math.Abs(x);
        return (double.IsInfinity(x) ? Math.Sign(x) : x / divisor, 1 / (divisor * divisor));
    }

    // x s(z), and s(z) (1 + x z' s(-z))
    private static (double Value, double Slope) Gated(double x, double high, double low, double slope)
    {
        if (double.IsInfinity(x))
        {
            return x > 0 ? (x, 1) : (-0.0, 0);
        }

        (double value, double complement) = Gate(high, low);
        return (x * value, value * (1 + (x * slope * complement)));
    }

    // 1 / (1 + e^-z) and 1 / (1 + e^z)
    private static (double Value, double Complement) Gate(double high, double low)
    {
        double e = Math.Exp(-Math.Abs(high));
        e -= e * (high < 0 ? -low : low);
        double near = 1 / (1 + e);
        double far = e / (1 + e);
        return high < 0 ? (far, near) : (near, far);
    }
}
