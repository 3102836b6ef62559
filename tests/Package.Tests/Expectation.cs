using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Package.Tests;

/// <summary>Computes, in double precision and from the textbook's formulas, what the program of the strict project prints.</summary>
internal static class Expectation
{
    private static readonly double[] X = [.. Enumerable.Range(0, 37).Select(static i => (i - 18) / 4.0)];
    private static readonly double[] Up = [.. Enumerable.Range(0, 37).Select(static i => (i % 5) - 1.5)];
    private static readonly double[] Alpha = [0.5, -0.25, 0, 1, 2, 0.125, 0.75, -1, 0.0625];

    /// <summary>Gets the printed numbers, by the name of their line.</summary>
    public static IReadOnlyDictionary<string, double[]> Lines { get; } = new Dictionary<string, double[]>(StringComparer.Ordinal)
    {
        ["leaky_relu"] = Map(X, static x => x > 0 ? x : 0.01 * x),
        ["leaky_relu derivative"] = Map(X, static x => x > 0 ? 1 : 0.01),
        ["leaky_relu backward"] = [.. X.Zip(Up, static (x, dy) => dy * (x > 0 ? 1 : 0.01))],
        ["silu"] = Map(X, Silu),
        ["softplus"] = Map(X, Softplus),
        ["mish"] = Map(X, Mish),
        ["mish register"] = Map(X.Take(16), Mish),
        ["prelu"] = Map(Enumerable.Range(0, 36), static i => X[i] > 0 ? X[i] : Alpha[i % 9] * X[i]),
        ["prelu backward"] = Map(Enumerable.Range(0, 36), static i => Up[i] * (X[i] > 0 ? 1 : Alpha[i % 9])),
        ["prelu backward of alpha"] = Map(Enumerable.Range(0, 9),
            static column => Enumerable.Range(0, 4).Sum(row => Up[(row * 9) + column] * Math.Min(X[(row * 9) + column], 0))),
        ["swiglu"] = [.. X.Zip(Up, static (gate, up) => Silu(gate) * up)],
        ["swiglu backward of gate"] = [.. X.Zip(Up, static (gate, up) => gate * up * Sigmoid(gate) * (1 + (gate * (1 - Sigmoid(gate)))))],
        ["swiglu backward of up"] = Map(X, static gate => gate * Silu(gate)),
    };

    private static double[] Map<TSource>(IEnumerable<TSource> source, Func<TSource, double> function) => [.. source.Select(function)];

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static double Silu(double x) => x * Sigmoid(x);

    private static double Softplus(double x) => Math.Log(1 + Math.Exp(x));

    private static double Mish(double x) => x * Math.Tanh(Softplus(x));
}
