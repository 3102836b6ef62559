using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks activations whose parameters are inputs of the method: values, and derivatives by each parameter.</summary>
public sealed class ParameterDerivativeTests
{
    /// <summary>Gets the activations that have parameters.</summary>
    public static TheoryData<string> Names => [.. ActivationCatalogue.OfOneInput.Where(static activation => activation.Parameters.Count > 0)
        .Select(static activation => activation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Open_parameters_give_the_values_of_constants(string name)
    {
        (Function open, Dictionary<string, double> operands) = Open(name);
        CatalogueCase constant = CatalogueCase.WithOrdinaryParameters(name);
        for (double x = -7.03; x < 7; x += 0.371)
        {
            operands[AppliedActivation.Input] = x;
            Assert.Equal(constant.Value(x), Evaluator.Evaluate(open.Body!, operands), 1e-12);
            Assert.Equal(constant.Derivative(x), Evaluator.Evaluate(open.Partials[0], operands), 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Derivative_by_a_parameter_is_the_slope(string name)
    {
        (Function open, Dictionary<string, double> operands) = Open(name);
        foreach (string parameter in open.Parameters.Skip(1).Where(parameter => double.IsFinite(operands[parameter])))
        {
            Formula derivative = open.Partials[open.Parameters.ToList().IndexOf(parameter)];
            for (double x = -7.03; x < 7; x += 0.371)
            {
                operands[AppliedActivation.Input] = x;
                double slope = Slope(open.Body!, operands, parameter);
                if (double.IsFinite(slope))
                {
                    Assert.Equal(slope, Evaluator.Evaluate(derivative, operands), 1e-6 * (1 + Math.Abs(slope)));
                }
            }
        }
    }

    [Fact]
    public void Slope_of_prelu_learns_from_negative_inputs_only()
    {
        Formula derivative = Open("prelu").Function.Partials[1];
        Assert.Equal(-2,
            Evaluator.Evaluate(derivative, new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = -2, ["alpha"] = 0.25 }));
        Assert.Equal(0,
            Evaluator.Evaluate(derivative, new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = 2, ["alpha"] = 0.25 }));
    }

    private static (Function Function, Dictionary<string, double> Operands) Open(string name) =>
        (AppliedActivation.Create(ActivationCatalogue.Find(name)!, Dialect.PyTorch, new Dictionary<string, double>(StringComparer.Ordinal)),
            new(CatalogueCase.WithOrdinaryParameters(name).Constants, StringComparer.Ordinal));

    private static double Slope(Formula formula, Dictionary<string, double> operands, string name)
    {
        const double Step = 1e-5;
        double At(double offset) => Evaluator.Evaluate(formula,
            new Dictionary<string, double>(operands, StringComparer.Ordinal) { [name] = operands[name] + offset });
        return (At(Step) - At(-Step)) / (2 * Step);
    }
}
