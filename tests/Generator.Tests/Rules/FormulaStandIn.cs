using System.Linq;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Declares the members of the public class Formula that advices call.</summary>
internal static class FormulaStandIn
{
    private static readonly string[] Unary = ["Softplus", "Expm1", "Log1p", "Log1mExp", "LogSigmoid", "Silu", "Sigmoid", "Tanh", "Erf", "Erfc", "Gelu", "GeluTanh", "Mish", "NormalCdf", "SechSquared", "Asinh", "Sqrt"];

    /// <summary>Gets the source.</summary>
    public static string Text { get; } = $$"""
        namespace FusedActivations
        {
            public static class Formula
            {
                {{string.Concat(Unary.Select(static name => $"public static float {name}(float x) => x; public static double {name}(double x) => x; "))}}
                public static float Hypot(float x, float y) => x; public static double Hypot(double x, double y) => x;
            }
        }

        """;
}
