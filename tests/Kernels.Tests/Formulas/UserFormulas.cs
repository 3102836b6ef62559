using System;

namespace FusedActivations.Kernels.Tests.Formulas;

/// <summary>Holds formulas as users write them, in float where they are compiled for double, too.</summary>
internal static partial class UserFormulas
{
    private const float Leak = 0.08f;

    [ActivationFormula]
    internal static float Swoosh(float x, float beta) => (x * Formula.Sigmoid(beta * x)) - (Leak * x);

    [ActivationFormula]
    internal static double SwooshInDouble(double x, double beta) => (x * Formula.Sigmoid(beta * x)) - (0.08 * x);

    [ActivationFormula]
    internal static double Pieces(double x, double low = -1, double high = 2)
    {
        if (x < low)
        {
            return low + (0.1 * (x - low));
        }
        else if (x > high && !(x > 2 * high))
        {
            return high + Math.Log(1 + x - high);
        }

        double inner = x;
        bool isSmall = Math.Abs(x) < 0.5;
        if (isSmall)
        {
            inner *= x;
            inner += 0.25;
        }
        else
        {
            inner -= 0.125;
        }

        return x >= 2 * high ? Math.Sqrt(x) : inner;
    }

    [ActivationFormula]
    internal static double Bands(double x) => x switch
    {
        < -2 or > 5 => Math.Tanh(x),
        >= -2 and < 0 => Math.Exp(x) * x,
        _ when x > 1 => x / (1 + x),
        _ => Math.Floor(3 * x) + (x * x),
    };

    [ActivationFormula]
    internal static double Nested(double u, double gain)
    {
        double inner = Swoosh((float)u, 2) + Formula.LeakyRelu(u, alpha: 0.2);
        const double Third = 1.0 / 3;
        return gain * Math.Max(inner, Third * u) / MathF.PI;
    }

    [ActivationFormula]
    internal static double Gate(double value, double gate, double bias = 0.5) => value * Formula.Sigmoid(gate + bias);

    [Activation(nameof(Swoosh), Beta = 1.5)]
    internal static partial void SwooshSingle(ReadOnlySpan<float> x, Span<float> y);

    [Activation(nameof(Swoosh), Beta = 1.5)]
    internal static partial void SwooshDouble(ReadOnlySpan<double> x, Span<double> y);

    [Activation("swoosh")]
    internal static partial void SwooshPerColumn(ReadOnlySpan<double> x, [PerColumn] ReadOnlySpan<double> beta, Span<double> y);

    [Activation(nameof(Swoosh))]
    internal static partial void SwooshLearned(ReadOnlySpan<double> x, [Learned] double beta, Span<double> y);

    [Activation(nameof(Swoosh))]
    internal static partial double SwooshScalar(double x, double beta);

    [Activation(nameof(Pieces))]
    internal static partial void PiecesAll(ReadOnlySpan<double> x, Span<double> y);

    [Activation(nameof(Bands))]
    internal static partial void BandsAll(ReadOnlySpan<double> x, Span<double> y);

    [Activation("Nested(x + bias, gain: 2) * scale")]
    internal static partial void NestedAll(ReadOnlySpan<double> x, [PerColumn] ReadOnlySpan<double> bias, ReadOnlySpan<double> scale,
        Span<double> y);

    [Activation(nameof(Gate))]
    internal static partial void GateAll(ReadOnlySpan<double> x, ReadOnlySpan<double> gate, Span<double> y);
}
