using System;
using System.Linq;
using FusedActivations.Generator.Tests.Documentation;
using Xunit;

namespace FusedActivations.Generator.Tests.Emit;

/// <summary>Checks which code is written for standard precision.</summary>
public sealed class StandardPrecisionTests
{
    private const string Operands = "ReadOnlySpan<float> x, ReadOnlySpan<float> b";

    [Theory]
    [InlineData("gelu(x)", "V.Gelu(x)")]
    [InlineData("gelu_tanh(x)", "V.GeluTanh(x)")]
    [InlineData("silu(x)", "V.Silu(x)")]
    [InlineData("mish(x)", "V.Mish(x)")]
    [InlineData("softplus(x)", "V.StandardLogistic(x).Softplus")]
    [InlineData("tanh(x)", "V.StandardHyperbolic(x).Tanh")]
    [InlineData("exp(x)", "V.StandardExponential(x).Value")]
    [InlineData("erf(x)", "V.ErrorFunction(x).Erf")]
    public void A_function_is_one_call(string expression, string code) =>
        Assert.Equal(code, Assert.Single(Forward(expression, "ReadOnlySpan<float> x", "float", "Standard")));

    [Theory]
    [InlineData("gelu(x + b)", "V.Gelu(x + b)")]
    [InlineData("gelu(x) * b", "V.Gelu(x) * b")]
    [InlineData("b * (x * normal_cdf(x))", "V.Gelu(x)")]
    [InlineData("sigmoid(x + b)", "V.StandardLogistic(x + b).Value")]
    [InlineData("sigmoid(x * b)", "V.Product(x, b)")]
    [InlineData("softplus(x + b)", "V.StandardLogistic(x + b).Softplus")]
    [InlineData("softplus(x * b)", " V.Logistic(argument)")]
    public void A_sum_is_rounded_and_a_product_is_not(string expression, string code) =>
        Assert.Contains(code, string.Concat(Forward(expression, Operands, "float", "Standard")), StringComparison.Ordinal);

    [Theory]
    [InlineData("gelu(x + b)", "Standard")]
    [InlineData("gelu(x + b)", null)]
    [InlineData("tanh(x)", "Half")]
    public void Double_has_the_code_of_full_precision(string expression, string? precision)
    {
        string operands = Operands.Replace("float", "double", StringComparison.Ordinal);
        string[] full = Forward(expression, operands, "double", "Full");
        Assert.Equal(full, Forward(expression, operands, "double", precision), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("gelu(x + b)")]
    [InlineData("sigmoid(x) * b + expm1(x)")]
    public void Half_has_the_code_of_standard_precision(string expression) => Assert.Equal(
        Forward(expression, Operands, "float", "Standard"), Forward(expression, Operands, "float", "Half"), StringComparer.Ordinal);

    [Fact]
    public void Full_precision_carries_a_sum_in_two_parts() =>
        Assert.Contains("Pair<V, float> argument = V.Sum(x, b);", Forward("gelu(x + b)", Operands, "float", "Full"), StringComparer.Ordinal);

    [Theory]
    [InlineData("gelu(x + b)")]
    [InlineData("sigmoid(x) * b + expm1(x)")]
    public void Standard_precision_is_the_default(string expression)
    {
        string[] standard = Forward(expression, Operands, "float", "Standard");
        Assert.Equal(standard, Forward(expression, Operands, "float", precision: null), StringComparer.Ordinal);
    }

    [Fact]
    public void The_assembly_says_what_a_method_does_not()
    {
        const string Defaults = "[assembly: ActivationDefaults(Precision = Precision.Full, Dialect = Dialect.Keras)]\n";
        string full = string.Concat(Computed(Defaults + Method("gelu", "ReadOnlySpan<float> x", "float", precision: null)));
        Assert.DoesNotContain("V.Gelu(x)", full, StringComparison.Ordinal);
        Assert.Equal("V.Gelu(x)", Assert.Single(Computed(Defaults + Method("gelu", "ReadOnlySpan<float> x", "float", "Standard"))));
        string leaky = string.Concat(Computed(Defaults + Method("leaky_relu", "ReadOnlySpan<float> x", "float", precision: null)));
        Assert.Contains("0.2", leaky, StringComparison.Ordinal);
    }

    private static string[] Forward(string expression, string operands, string element, string? precision) =>
        Computed(Method(expression, operands, element, precision));

    private static string Method(string expression, string operands, string element, string? precision)
    {
        string asked = precision is null ? "" : $", Precision = Precision.{precision}";
        string attribute = $"[Activation(\"{expression}\", Members = GeneratedMembers.Forward{asked})]";
        return $"public static partial class Kernels\n{{\n    {attribute} public static partial void M({operands}, Span<{element}> y);\n}}\n";
    }

    // What stands behind the arrow of Compute, or in its body.
    private static string[] Computed(string source)
    {
        string[] lines = DocumentedCode.Generate(source).Split('\n');
        int start = Array.FindIndex(lines, static line =>
            line.Contains(" V Compute<V>", StringComparison.Ordinal) || line.Contains(" void Step<V", StringComparison.Ordinal));
        int arrow = lines[start].IndexOf("=> ", StringComparison.Ordinal);
        return arrow >= 0
            ? [lines[start][(arrow + 3)..].Trim(' ', ';', '\r')]
            : [.. lines.Skip(start + 1).Select(static line => line.Trim())];
    }
}
