using System.Linq;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks what is a formula, and where exactly a text is none.</summary>
public sealed class FormulaReaderTests
{
    [Theory]
    [InlineData("z + 1", "UnknownName", "z")]
    [InlineData("1 + selu6(x)", "UnknownFunction", "selu6")]
    [InlineData("sigmoid_slope(x)", "UnknownFunction", "sigmoid_slope")]
    [InlineData("tanh(x, 2)", "ArgumentCount", "(x, 2)")]
    [InlineData("hypot(x)", "ArgumentCount", "(x)")]
    [InlineData("tanh(u: x)", "ArgumentCount", "(u: x)")]
    [InlineData("x % 2", "NotAFormula", "x % 2")]
    [InlineData("x ? 1 : 2", "NotAFormula", "x")]
    [InlineData("x > 0 && x ? 1 : 2", "NotAFormula", "x")]
    [InlineData("!(x > 0 ^ x < 1) ? 1 : 2", "NotAFormula", "x > 0 ^ x < 1")]
    [InlineData("x > 0 && x < 1", "NotAFormula", "x > 0 && x < 1")]
    [InlineData("x.ToString()", "UnknownFunction", "x.ToString")]
    [InlineData("2 * \"two\"", "NotAFormula", "\"two\"")]
    [InlineData("!x", "NotAFormula", "!x")]
    [InlineData("x++", "NotAFormula", "x++")]
    [InlineData("(float)x", "NotAFormula", "(float)x")]
    public void Problem_stands_at_the_culprit(string text, string kind, string culprit)
    {
        FormulaReader reader = Reader();
        Assert.Null(reader.Read(text)?.Formula);
        FormulaProblem problem = Assert.Single(reader.Problems);
        Assert.Equal(kind, problem.Fault.GetType().Name);
        Assert.Equal(culprit, text.Substring(problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("x +")]
    [InlineData("(x")]
    [InlineData("")]
    [InlineData("x > 0 ? 1")]
    public void Broken_syntax_is_one_problem(string text)
    {
        FormulaReader reader = Reader();
        Assert.Null(reader.Read(text)?.Formula);
        Assert.IsType<FormulaFault.Syntax>(Assert.Single(reader.Problems).Fault);
    }

    [Theory]
    [InlineData("x > 0 ? 1 : 2", 1, 1)]
    [InlineData("x >= 0 ? 1 : 2", 0, 1)]
    [InlineData("x < 0 ? 1 : 2", 0, 2)]
    [InlineData("x <= 0 ? 1 : 2", 0, 1)]
    [InlineData("x == 0 ? 1 : 2", 0, 1)]
    [InlineData("x != 0 ? 1 : 2", 0, 2)]
    [InlineData("(x > 0) ? 1 : 2", 0, 2)]
    [InlineData("x > 0 && x < 2 ? 1 : 2", 1, 1)]
    [InlineData("x > 0 && x < 2 ? 1 : 2", 2, 2)]
    [InlineData("x < 0 || !(x <= 2) ? 1 : 2", 3, 1)]
    [InlineData("x < 0 || !(x <= 2) ? 1 : 2", 2, 2)]
    [InlineData("(x < 0 || x > 2) && x != 5 ? 1 : 2", 5, 2)]
    [InlineData("!(x < 0) ? 1 : 2", double.NaN, 1)]
    [InlineData("1.5f + 2 * 3", 0, 7.5)]
    [InlineData("clamp(x, -1, 1)", 5, 1)]
    [InlineData("min(x, 3) - max(x, 4)", 5, -2)]
    [InlineData("+x", 3, 3)]
    public void Line_has_the_meaning_of_the_expression(string line, double x, double expected) =>
        Assert.Equal(expected, Lines.At(Lines.Read(line), x), 1e-15);

    [Theory]
    [InlineData("max(log(x), x)")]
    [InlineData("min(x, log(x))")]
    [InlineData("max(log(x), log(-x) + x)")]
    public void NaN_of_either_side_passes_through_max_and_min(string text) =>
        Assert.Equal(double.NaN, Lines.At(Reader().Read(text)!.Formula!, -1));

    [Fact]
    public void Scope_gives_a_meaning_before_the_primitive_functions()
    {
        FormulaReader reader = new(static _ => null,
            static call => call.Name is "tanh" ? new BoundCall(call.Syntax, [], Algebra.Number(call.Arguments.Count)) : null);
        Assert.Equal(2, Assert.IsType<Constant>(reader.Read("tanh(1, 2)")?.Formula).Value);
    }

    [Fact]
    public void Every_derivative_of_the_function_table_is_a_formula() =>
        Assert.All(FunctionTable.All, static function => Assert.Equal(function.Parameters.Count, function.Partials.Count()));

    private static FormulaReader Reader() => new(static name => name is "x" ? new Operand(name) : null, static _ => null);
}
