using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents a loss of the table: data only. Its contract is what the rules compare a network with.</summary>
/// <param name="Name">The name, in snake case.</param>
/// <param name="Prediction">What it takes for its prediction.</param>
internal sealed record Loss(string Name, PredictionDomain Prediction)
{
    /// <summary>The name of the prediction in formulas.</summary>
    public const string PredictionOperand = "x";

    /// <summary>The name of the target in formulas.</summary>
    public const string TargetOperand = "t";

    /// <summary>The name of one less the target in formulas: smoothing would lose its digits.</summary>
    public const string ComplementOperand = "u";

    /// <summary>The name of the variance in formulas, and of the parameter that gives it.</summary>
    public const string VarianceOperand = "variance";

    /// <summary>The usual name of the weights of classes.</summary>
    public const string ClassWeightsOperand = "classWeights";

    /// <summary>The name of the option that gives the label of rows that do not count.</summary>
    public const string IgnoreIndex = "IgnoreIndex";

    /// <summary>The place of the target among the parameters of a method, and among its spans: behind the prediction.</summary>
    public const int TargetPlace = 1;

    /// <summary>Gets what its code is made of.</summary>
    public LossKind Kind => this.Formula is not null ? LossKind.Elementwise
        : this.Overlap is not null ? LossKind.Overlap
        : this.AppliesSoftmax ? LossKind.Softmax
        : LossKind.Label;

    /// <summary>Gets further names. Case and underscores never matter.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the labels that it takes, the usual one first; empty where it takes none.</summary>
    public IReadOnlyList<LabelEncoding> Labels { get; init; } = [];

    /// <summary>Gets the loss that applies the activation itself and is stable, or null.</summary>
    public string? FusedForm { get; init; }

    /// <summary>Gets the predictions that it takes, written "[0, 1]"; those outside have no logarithm, or no meaning.</summary>
    public string Legal { get; init; } = "(-inf, inf)";

    /// <summary>Gets the activation that gives such predictions.</summary>
    public string Wants { get; init; } = "identity";

    /// <summary>Gets the activation that it applies itself, or null.</summary>
    public string? Applies { get; init; }

    /// <summary>Gets whether it applies softmax itself.</summary>
    public bool AppliesSoftmax => this.Applies is "softmax";

    /// <summary>Gets whether it applies sigmoid itself.</summary>
    public bool AppliesSigmoid => this.Applies is "sigmoid";

    /// <summary>Gets the loss for each encoding of labels that it does not take.</summary>
    public IReadOnlyDictionary<LabelEncoding, string> ForLabels { get; init; } = new Dictionary<LabelEncoding, string>();

    /// <summary>Gets whether code is written for it; the others are known to the rules only.</summary>
    public bool IsGenerated { get; init; } = true;

    /// <summary>Gets whether it looks at whole rows of at least two units.</summary>
    public bool IsRowwise { get; init; }

    /// <summary>Gets the formula of an element, where the loss is a sum over elements.</summary>
    public LossFormula? Formula { get; init; }

    /// <summary>Gets the formula of a row, where the loss is a quotient of sums over its elements.</summary>
    public OverlapFormula? Overlap { get; init; }

    /// <summary>Gets whether there is a loss of each row, rather than of each element.</summary>
    public bool IsOfRows => this.IsRowwise || this.Overlap is not null;

    /// <summary>Gets the formulas that take its place where an option is given.</summary>
    public IReadOnlyDictionary<string, LossFormula> FormulasWith { get; init; } =
        new Dictionary<string, LossFormula>(StringComparer.Ordinal);

    /// <summary>Gets what an option adds to the formula: terms without the prediction, which have no gradient.</summary>
    public IReadOnlyDictionary<string, string> TermsWith { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets the options.</summary>
    public IReadOnlyList<LossOption> Options { get; init; } = [];

    /// <summary>Gets whether each class may have a weight.</summary>
    public bool TakesClassWeights { get; init; }

    /// <summary>Gets the name of the parameter of the classes' weights; "weights" is understood too.</summary>
    public string ClassWeights { get; init; } = ClassWeightsOperand;

    /// <summary>Gets whether the mean over rows with labels divides by the weights of the labels, rather than by their number.</summary>
    public bool DividesByClassWeights { get; init; } = true;

    /// <summary>Gets whether each element may have a weight.</summary>
    public bool TakesWeights { get; init; }

    /// <summary>Gets whether each class has a probability of its own, so that sigmoid suits classes that exclude each other.</summary>
    public bool TakesClassesApart { get; init; }

    /// <summary>Gets whether it grows with the distance alone, so that its slope does not say how far off a prediction is.</summary>
    public bool IsAbsolute { get; init; }

    /// <summary>Gets whether a categorical loss says the same of classes that exclude each other.</summary>
    public bool HasCategoricalForm { get; init; }

    /// <summary>Gets whether it needs a variance beside the prediction.</summary>
    public bool TakesVariance { get; init; }

    /// <summary>Gets the loss of a row as people write it.</summary>
    public string Notation { get; init; } = "";

    /// <summary>Gets the gradient of a row's loss as people write it.</summary>
    public string GradientNotation { get; init; } = "";

    /// <summary>Gets whether its target may be the index of a class.</summary>
    public bool TakesIndices => this.Labels.Contains(LabelEncoding.Index);

    /// <summary>Gets whether its target may be a value for each element of the prediction.</summary>
    public bool TakesValues => this.Labels.Any(static label => label != LabelEncoding.Index);

    /// <summary>Finds an option by the name of its property or of its parameter; case does not matter.</summary>
    public LossOption? FindOption(string name) =>
        this.Options.FirstOrDefault(option => string.Equals(option.Property, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Computes the loss of an element, or what it adds to a miss, with the options' defaults; NaN where a row's loss is no sum.
    /// </summary>
    /// <param name="prediction">The prediction; an infinite one counts as the largest number whose exponential is finite.</param>
    /// <param name="target">The target.</param>
    public double CostAt(double prediction, double target)
    {
        if ((this.Formula?.Value ?? this.Overlap?.Missed) is not { } line || this.IsRowwise)
        {
            return double.NaN;
        }

        Dictionary<string, double> operands =
            this.Options.ToDictionary(static option => option.Operand, static option => option.Default, StringComparer.Ordinal);
        operands[PredictionOperand] = Math.Max(-700, Math.Min(700, prediction));
        operands[TargetOperand] = target;
        operands[ComplementOperand] = 1 - target;
        operands[VarianceOperand] = 1;
        return Evaluator.Evaluate(FormulaReader.ReadTrusted(line, operands.Keys), operands);
    }

    /// <summary>Gives the formula of an element for the options that are given.</summary>
    public LossFormula? FormulaFor(Func<string, bool> isGiven) =>
        this.FormulasWith.Where(pair => isGiven(pair.Key)).Select(static pair => pair.Value).FirstOrDefault() ?? this.Formula;
}

/// <summary>Represents the loss of one element over <c>x</c>, <c>t</c> and the options.</summary>
/// <param name="Value">The loss.</param>
internal sealed record LossFormula(string Value)
{
    /// <summary>Gets the derivative by <c>x</c>, where one is more exact than what would be derived.</summary>
    public string? Slope { get; init; }

    /// <summary>Gets the derivative by the variance, where the loss has one.</summary>
    public string? VarianceSlope { get; init; }
}

/// <summary>Represents an option of a loss.</summary>
/// <param name="Property">The attribute's property.</param>
/// <param name="Default">The value where it is not given.</param>
/// <param name="Legal">The legal values, such as "[0, 1)".</param>
internal sealed record LossOption(string Property, double Default, string Legal)
{
    /// <summary>Gets whether a parameter of the method may give it instead.</summary>
    public bool IsOperand { get; init; }

    /// <summary>Gets the value at which the loop over rows goes without it; null where it is part of a formula.</summary>
    public double? Neutral { get; init; }

    /// <summary>Gets the name in formulas, and of the parameter.</summary>
    public string Operand => char.ToLowerInvariant(this.Property[0]) + this.Property.Substring(1);

    /// <summary>Gets the legal values.</summary>
    public Interval Range => Interval.Parse(this.Legal);
}
