using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Represents an activation with every parameter filled in, ready to be computed in double.</summary>
internal sealed class CatalogueCase
{
    private readonly Function function;
    private readonly Formula? fromOutput;

    /// <summary>Initializes a case.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="dialect">Whose defaults, formula and kinks.</param>
    /// <param name="given">The parameters that are not to have their default.</param>
    public CatalogueCase(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> given)
    {
        this.Activation = activation;
        this.Constants = activation.Parameters.ToDictionary(
            static parameter => parameter.Name,
            parameter => given.TryGetValue(parameter.Name, out double value)
                ? value
                : parameter.DefaultOf(dialect) ?? throw new InvalidOperationException($"{activation.Name} needs {parameter.Name}."),
            StringComparer.Ordinal);
        this.function = AppliedActivation.Create(activation, dialect, this.Constants);
        this.fromOutput = AppliedActivation.FromOutput(activation, dialect, this.Constants);
    }

    /// <summary>Gets the activation.</summary>
    public Activation Activation { get; }

    /// <summary>Gets the value of each parameter.</summary>
    public Dictionary<string, double> Constants { get; }

    /// <summary>Gets the formula of the value.</summary>
    public Formula Formula => this.function.Body!;

    /// <summary>Gets the formula of the derivative.</summary>
    public Formula DerivativeFormula => this.function.Partials[0];

    /// <summary>Gets the formula of the second derivative.</summary>
    public Formula SecondDerivativeFormula => Differentiator.Differentiate(this.DerivativeFormula, AppliedActivation.Input);

    /// <summary>Gets whether f' follows from the output with these parameters.</summary>
    public bool HasFromOutput =>
        this.fromOutput is not null
            && (this.Activation.FromOutputWhen is not { } condition || AppliedActivation.Holds(condition, this.Constants));

    /// <summary>Makes a case from names and numbers, "alpha=0.25,beta=2".</summary>
    public static CatalogueCase Of(string name, Dialect dialect = Dialect.PyTorch, string parameters = "")
    {
        Activation activation = ActivationCatalogue.Find(name)
            ?? throw new ArgumentException($"There is no activation {name}.", nameof(name));
        Dictionary<string, double> given = parameters
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('='))
            .ToDictionary(static pair => pair[0], static pair => double.Parse(pair[1], CultureInfo.InvariantCulture),
                StringComparer.Ordinal);
        return new CatalogueCase(activation, dialect, given);
    }

    /// <summary>Makes a case of every activation; parameters without a default get an ordinary value.</summary>
    public static CatalogueCase WithOrdinaryParameters(string name, Dialect dialect = Dialect.PyTorch)
    {
        Activation activation = ActivationCatalogue.Find(name)!;
        return new CatalogueCase(activation, dialect, activation.Parameters
            .Where(parameter => parameter.DefaultOf(dialect) is null)
            .ToDictionary(static parameter => parameter.Name, OrdinaryValue, StringComparer.Ordinal));
    }

    /// <summary>Computes f(x).</summary>
    public double Value(double x) =>
        Evaluator.Evaluate(this.Formula, new Dictionary<string, double>(StringComparer.Ordinal) { [AppliedActivation.Input] = x });

    /// <summary>Computes f'(x).</summary>
    public double Derivative(double x) => Evaluator.Evaluate(this.DerivativeFormula,
        new Dictionary<string, double>(StringComparer.Ordinal) { [AppliedActivation.Input] = x });

    /// <summary>Computes f''(x).</summary>
    public double SecondDerivative(double x) => Evaluator.Evaluate(this.SecondDerivativeFormula,
        new Dictionary<string, double>(StringComparer.Ordinal) { [AppliedActivation.Input] = x });

    /// <summary>Computes f' from y.</summary>
    public double DerivativeFromOutput(double y) =>
        Evaluator.Evaluate(this.fromOutput!, new Dictionary<string, double>(StringComparer.Ordinal) { [AppliedActivation.Output] = y });

    private static double OrdinaryValue(Parameter parameter) => parameter.Name switch
    {
        "min" => -1.5,
        "max" => 2.5,
        "value" => -0.75,
        "alpha" => 0.375,
        "gamma" => 1.25,
        _ => 0.625,
    };
}
