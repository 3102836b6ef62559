using System;
using System.Linq;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks that what was read still knows what it is made of and where it stands.</summary>
public sealed class BoundNodeTests
{
    [Theory]
    [InlineData("2 * leaky_relu(x + bias, alpha: 0.25) - 1", "leaky_relu")]
    [InlineData("max(0, gelu(x))", "gelu")]
    [InlineData("x > 0 ? elu(x) : celu(x, 2)", "elu, celu")]
    [InlineData("silu(mish(x))", "mish, silu")]
    [InlineData("silu", "silu")]
    public void The_activations_of_a_text_are_found_with_their_places(string text, string names)
    {
        BoundExpression bound = Bind(text);
        Application[] applications = [.. bound.Applications];
        Assert.Empty(bound.Problems);
        Assert.Equal(names, string.Join(", ", applications.Select(static application => application.Activation.Name)));
        Assert.Equal(names, string.Join(", ", applications.Select(application => text.Substring(application.Start, application.Length))));
    }

    [Theory]
    [InlineData("leaky_relu(x, slope)", "alpha")]
    [InlineData("leaky_relu(bogus(x), 1, 2, 3)", "ArgumentCount")]
    [InlineData("2 * softmax(x)", "softmax")]
    public void What_is_wrong_takes_nothing_from_what_is_known(string text, string expected)
    {
        BoundExpression bound = Bind(text);
        Assert.Null(bound.Formula);
        Assert.NotEmpty(bound.Problems);
        Assert.NotNull(bound.Root);
        BoundNodeShape shape = BoundNodeShape.Of(bound.Root);
        Assert.Contains(expected, shape.Words.Concat(bound.Problems.Select(static problem => problem.Fault.GetType().Name)),
            StringComparer.Ordinal);
    }

    [Fact]
    public void A_long_sum_is_walked_without_recursion() =>
        Assert.Equal(1999, Bind(string.Join("+", Enumerable.Repeat("x", 1000))).Root!.All().Count());

    private static BoundExpression Bind(string text) =>
        ExpressionBinder.Bind(
            new ActivationText(text, [], Dialect.PyTorch, GeneratedMembers.Forward),
            [
                new FormulaOperand("x", IsElementwise: true, CanBePacked: true),
                new FormulaOperand("bias", IsElementwise: false, CanBePacked: true)
            ]);

    private sealed record BoundNodeShape(string[] Words)
    {
        public static BoundNodeShape Of(Generator.Formulas.BoundNode root) => new([.. root.All().SelectMany(static node => node switch
        {
            BoundApplication application => application.Given.Keys,
            BoundRow row => [row.Activation.Name],
            _ => Enumerable.Empty<string>(),
        })]);
    }
}
