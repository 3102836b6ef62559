using System;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Gives gated activations as a product of a function of the gate and one of the value, each with its slope, in double.</summary>
internal static class GatedFormulas
{
    /// <summary>Gives the function of the gate.</summary>
    public static (double Value, double Slope) Gate(string name, double g) => name switch
    {
        "glu" => (Sigmoid(g), Sigmoid(g) * Sigmoid(-g)),
        "bilinear" => (g, 1),
        "reglu" => (Math.Max(g, 0), g > 0 ? 1 : 0),
        "sreglu" => (Math.Max(g, 0) * Math.Max(g, 0), 2 * Math.Max(g, 0)),
        "geglu" or "geglu_erf" => (g * Normal(g), Normal(g) + (g * Math.Exp(-g * g / 2) / Math.Sqrt(2 * Math.PI))),
        "geglu_tanh" => TanhGelu(g),
        "geglu_quick" => Swish(g, 1.702),
        "swiglu" => Swish(g, 1),
        "swiglu_oai" => g > 7 ? (Swish(7, 1.702).Value, 0) : Swish(g, 1.702),
        "situglu" => (4 * Math.Tanh(g / 4) * Sigmoid(g), (Sigmoid(g) / (Math.Cosh(g / 4) * Math.Cosh(g / 4)))
            + (4 * Math.Tanh(g / 4) * Sigmoid(g) * Sigmoid(-g))),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such activation."),
    };

    /// <summary>Gives the function of the value.</summary>
    public static (double Value, double Slope) Value(string name, double v) => name switch
    {
        "swiglu_oai" => (Math.Clamp(v, -7, 7) + 1, Math.Abs(v) <= 7 ? 1 : 0),
        "situglu" => (25 * Math.Tanh(v / 25), 1 / (Math.Cosh(v / 25) * Math.Cosh(v / 25))),
        _ => (v, 1),
    };

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static (double Value, double Slope) Swish(double g, double beta) =>
        (g * Sigmoid(beta * g), Sigmoid(beta * g) + (beta * g * Sigmoid(beta * g) * Sigmoid(-beta * g)));

    private static (double Value, double Slope) TanhGelu(double g)
    {
        double root = Math.Sqrt(2 / Math.PI);
        double twice = 2 * root * (g + (0.044715 * g * g * g));
        return (g * Sigmoid(twice), Sigmoid(twice) + (g * Sigmoid(twice) * Sigmoid(-twice) * 2 * root * (1 + (0.134145 * g * g))));
    }

    // The distribution by its series (W. Feller); in the lower tail, where that cancels, by Laplace's continued fraction.
    private static double Normal(double x)
    {
        double density = Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
        if (x < -3)
        {
            double fraction = -x;
            for (int n = 300; n > 0; n--)
            {
                fraction = -x + (n / fraction);
            }

            return density / fraction;
        }

        double term = x;
        double sum = x;
        for (int n = 1; n < 200; n++)
        {
            term *= x * x / ((2 * n) + 1);
            sum += term;
        }

        return 0.5 + (sum * density);
    }
}
