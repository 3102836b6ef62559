using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks that functions which stand for formulas are equal by what they are, not by who made them.</summary>
public sealed class FunctionIdentityTests
{
    private static readonly Activation Leaky = ActivationCatalogue.Find("leaky_relu")!;

    [Fact]
    public void The_same_formula_made_twice_is_one_value()
    {
        Formula first = Applied(MadeApart("user", 0.25));
        Formula second = Applied(MadeApart("user", 0.25));
        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(Differentiator.Differentiate(first, "x"), Differentiator.Differentiate(second, "x"));
    }

    [Theory]
    [InlineData("user", 0.5)]
    [InlineData("other", 0.25)]
    public void Other_constants_and_other_names_are_other_values(string name, double alpha) =>
        Assert.NotEqual(Applied(MadeApart("user", 0.25)), Applied(MadeApart(name, alpha)));

    [Fact]
    public void Dialects_that_differ_at_a_kink_are_other_values()
    {
        Activation relu = ActivationCatalogue.Find("hard_sigmoid")!;
        Assert.NotEqual(Applied(AppliedActivation.Create(relu, Dialect.PyTorch, Specialization.DefaultsOf(relu, Dialect.PyTorch))),
            Applied(AppliedActivation.Create(relu, Dialect.Onnx, Specialization.DefaultsOf(relu, Dialect.Onnx))));
    }

    // A formula of the user's is kept by its tree, so that two trees give two functions.
    private static Function MadeApart(string name, double alpha)
    {
        Activation user = Leaky with
        {
            Name = name,
            IsUsers = true,
            UserFormula = new UserFormula(FormulaReader.ReadTrusted("x > 0 ? x : alpha * x", ["x", "alpha"]))
        };
        return AppliedActivation.Create(user, Dialect.PyTorch,
            new Dictionary<string, double>(System.StringComparer.Ordinal) { ["alpha"] = alpha });
    }

    private static Formula Applied(Function function) => Algebra.Apply(function, [new Operand("x")]);
}
