using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks how formulas are shown: with the parentheses that they need.</summary>
public sealed class FormulaTextTests
{
    /// <summary>Checks that an argument which a notation repeats, or negates, keeps together.</summary>
    [Theory]
    [InlineData("gelu_argument(x + b)", "(2 * sqrt(2 / pi) * ((x + b) + 0.044715 * (x + b) * (x + b) * (x + b)))")]
    [InlineData("gelu_argument(x)", "(2 * sqrt(2 / pi) * (x + 0.044715 * x * x * x))")]
    [InlineData("sigmoid(x + b) * x", "sigmoid(x + b) * x")]
    public void A_formula_is_shown_with_its_parentheses(string line, string expected) =>
        Assert.Equal(expected, FormulaText.Write(FormulaReader.ReadTrusted(line, ["x", "b"])));
}
