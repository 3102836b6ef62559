using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Language;

namespace FusedActivations.Generator.Facts;

/// <summary>
/// Looks at a bound expression as the rules do: which activation is outermost, and what it can
/// give. It may go as deep as the text is long, which the reader of texts limits.
/// </summary>
/// <param name="inputs">The element-wise inputs; all else is the same on each row or column.</param>
/// <param name="known">The numbers that names stand for, where the expression is the body of a formula.</param>
/// <param name="isBody">Whether it is the body of a formula, so that what is neither input nor known is a parameter.</param>
internal sealed class ExpressionFactsReader(IReadOnlyList<string> inputs, IReadOnlyDictionary<string, double> known, bool isBody)
{
    private readonly ExpressionLines lines = new(inputs);

    /// <summary>Looks at a part.</summary>
    public ExpressionFacts Read(BoundNode node) => node switch
    {
        BoundNumber => ExpressionFacts.Line(0),
        BoundName { Meaning: { } meaning } => this.Read(meaning),
        BoundName name => ExpressionFacts.Line(this.lines.InputsOf(name)),
        BoundRow row => this.ReadRow(row),
        BoundApplication application => this.ReadApplication(application),
        BoundFunction { Parts: [var operand] } negation when negation.Function == Arithmetic.Negate => this.Read(operand).Times(-1),
        BoundFunction { Parts: [var left, var right], Function.Code: LaneCode.Operator } operation =>
            this.ReadOperator(operation, left, right),
        BoundFunction { Parts: [var argument] } function
            when ActivationCatalogue.Find(function.Function.Name) is { IsGated: false } entry => this.Apply(node,
                AppliedFacts.Of(entry, Dialect.PyTorch, new Dictionary<string, double>(StringComparer.Ordinal), []), argument),
        BoundExtremum extremum => this.ReadExtremum(extremum),
        BoundFault => this.lines.IsAffine(node) ? ExpressionFacts.Line(0) : ExpressionFacts.Unknown(this.lines.InputsOf(node)),
        _ => this.Measure(node),
    };

    private static ActivationFacts? InnerOf(ExpressionFacts inner) => inner is { Applied: { } applied, IsScaled: false } ? applied : null;

    private double? NumberOf(BoundNode node) => node.Formula switch
    {
        Constant constant => constant.Value,
        Operand operand when known.TryGetValue(operand.Name, out double value) => value,
        _ => null,
    };

    // Only what a number is added to, or multiplied with, is looked at by itself.
    private ExpressionFacts ReadOperator(BoundFunction node, BoundNode left, BoundNode right)
    {
        if (this.lines.IsAffine(node))
        {
            return ExpressionFacts.Line(this.lines.InputsOf(node));
        }

        string symbol = ((LaneCode.Operator)node.Function.Code).Symbol;
        return (symbol, this.NumberOf(left), this.NumberOf(right)) switch
        {
            ("+", _, { } shift) => this.Read(left).Times(1, shift),
            ("+", { } shift, _) => this.Read(right).Times(1, shift),
            ("-", _, { } shift) => this.Read(left).Times(1, -shift),
            ("-", { } shift, _) => this.Read(right).Times(-1, shift),
            ("*", _, { } factor) => this.Read(left).Times(factor),
            ("*", { } factor, _) => this.Read(right).Times(factor),
            ("/", _, { } divisor) => this.Read(left).Times(1 / divisor),
            ("*", _, _) => this.ReadGated(node, left, right) ?? this.ReadGated(node, right, left) ?? this.Measure(node),
            _ => this.Measure(node),
        };
    }

    // silu(gate) * value. What has one sign, or ends, has them behind a mask, too, and nobody knows whether the value is one.
    private ExpressionFacts? ReadGated(BoundFunction node, BoundNode gate, BoundNode value)
    {
        ulong inputs = this.lines.InputsOf(value);
        if (inputs == 0 || !this.lines.IsAffine(value) || (this.lines.InputsOf(gate) & inputs) != 0)
        {
            return null;
        }

        string text = node.Syntax.ToString();
        return this.Read(gate).Of(text) is { IsAffine: false, Range: { Low: < 0 } range }
            && (double.IsInfinity(range.Low) || double.IsInfinity(range.High))
            ? new ExpressionFacts(new ActivationFacts(text, text, Interval.Finite, ActivationTraits.None), IsAffine: false,
                this.lines.InputsOf(node))
            : null;
    }

    private ExpressionFacts ReadRow(BoundRow row)
    {
        ActivationFacts facts = new(row.Activation.Name, row.Activation.Name, Interval.Parse(row.Activation.Range), row.Activation.Traits)
        {
            IsFunction = true
        };
        return row.Parts.Count == 0 ? new ExpressionFacts(facts, IsAffine: false, 1) : this.Apply(row, facts, row.Parts[0]);
    }

    private ExpressionFacts ReadApplication(BoundApplication node)
    {
        Activation activation = node.Application.Activation;
        if (activation.IsUsers)
        {
            return this.ReadUsers(node);
        }

        IReadOnlyDictionary<string, double> constants = this.ConstantsOf(node);
        ActivationFacts facts = AppliedFacts.Of(activation, node.Dialect, constants, AppliedFacts.OpenOf(node, constants));
        if (!node.Application.IsCall)
        {
            return new ExpressionFacts(facts, IsAffine: false, 1);
        }

        if (activation.IsGated || node.Input is not { } input)
        {
            return new ExpressionFacts(facts with { Argument = node.Parts.FirstOrDefault()?.Syntax.ToString() }, IsAffine: false,
                this.lines.InputsOf(node));
        }

        // The identity may have a slope and an intercept.
        return facts.IsAffine
            ? this.Along(this.Read(input), node, constants.TryGetValue(ParameterName.Alpha.Operand, out double slope) ? slope : null,
                constants.TryGetValue(ParameterName.Beta.Operand, out double intercept) ? intercept : null)
            : this.Apply(node, facts, input);
    }

    // In the body of a formula, a parameter may be one of the formula's own.
    private Dictionary<string, double> ConstantsOf(BoundApplication node)
    {
        Dictionary<string, double> constants =
            node.Application.Constants.ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
        foreach (KeyValuePair<string, BoundNode> given in node.Given
            .Where(given => node.Application.Activation.FindParameter(given.Key) is not null))
        {
            if (this.NumberOf(given.Value) is { } value)
            {
                constants[given.Key] = value;
            }
        }

        return constants;
    }

    private ExpressionFacts Along(ExpressionFacts inner, BoundNode node, double? slope, double? intercept) =>
        inner.IsAffine ? inner
            : slope is { } factor && intercept is { } shift && inner.Applied is not null ? inner.Times(factor, shift)
            : this.Measure(node);

    // The formula is what its body is. Who composes activations there does so on purpose.
    private ExpressionFacts ReadUsers(BoundApplication node)
    {
        Activation activation = node.Application.Activation;
        bool isOfOneInput = activation.Parameters
            .All(parameter => !node.Given.TryGetValue(parameter.Name, out BoundNode? given) || this.lines.InputsOf(given) == 0);
        if (node.Body is not { } body || !isOfOneInput)
        {
            return ExpressionFacts.Unknown(this.lines.InputsOf(node));
        }

        ExpressionFacts inside = new ExpressionFactsReader([activation.Inputs[0]], this.ConstantsOf(node), isBody: true).Read(body);
        ExpressionFacts argument = node.Input is { } input ? this.Read(input) : ExpressionFacts.Line(node.Application.IsCall ? 0UL : 1UL);
        if (inside.IsAffine)
        {
            return argument.IsAffine ? argument : this.Measure(node);
        }

        if (inside.Of(activation.Name) is not { } facts)
        {
            return ExpressionFacts.Unknown(argument.Inputs);
        }

        facts = facts with
        {
            Name = inside.IsScaled || facts.Entry is null ? activation.Name : facts.Name,
            DisplayName = activation.Name,
            Inner = InnerOf(argument),
            Argument = node.Input?.Syntax.ToString(),
            IsFunction = true
        };
        return new ExpressionFacts(facts, IsAffine: false, argument.Inputs);
    }

    private ExpressionFacts Apply(BoundNode node, ActivationFacts facts, BoundNode argument)
    {
        ExpressionFacts inner = this.Read(argument);
        facts = facts with { Text = node.Syntax.ToString(), Argument = argument.Syntax.ToString(), Inner = InnerOf(inner) };
        return new ExpressionFacts(facts.FindLogProbability() ?? facts, IsAffine: false, inner.Inputs);
    }

    // max(tanh(x), 0) is relu(tanh(x)). What is no activation with a name is a cap, of which the values say all.
    private ExpressionFacts ReadExtremum(BoundExtremum node)
    {
        BoundNode[] moving = [.. node.Parts.Where(part => this.lines.InputsOf(part) != 0)];
        if (node.Formula is { } formula
            && moving is [{ Formula: { } inner } argument]
            && InnerOf(this.Read(argument)) is { IsFunction: true } applied
            && FormulaFacts.Of(FormulaFacts.Over(formula, inner, known), node.Syntax.ToString(),
                isBody) is { Entry: not null, IsAffine: false } facts)
        {
            return new ExpressionFacts(facts with { Argument = argument.Syntax.ToString(), Inner = applied }, IsAffine: false,
                this.lines.InputsOf(node));
        }

        return this.Measure(node);
    }

    private ExpressionFacts Measure(BoundNode node)
    {
        ExpressionFacts unknown = ExpressionFacts.Unknown(this.lines.InputsOf(node));
        if (node.Formula is not { } formula)
        {
            return unknown;
        }

        if (unknown.Inputs == 0)
        {
            return ExpressionFacts.Line(0);
        }

        // x + bias goes in as a whole where x comes in nowhere else.
        IReadOnlyList<Formula> found = this.lines.FindIn(node);
        Formula? input = found.Count == 1 ? found[0] : unknown.HasOneInput ? new Operand(this.lines.NameOf(unknown.Inputs)) : null;
        if (input is null || FormulaFacts.Of(FormulaFacts.Over(formula, input, known), node.Syntax.ToString(), isBody) is not { } facts)
        {
            return unknown;
        }

        return facts.IsAffine
            ? ExpressionFacts.Line(unknown.Inputs)
            : new ExpressionFacts(facts with { Argument = found.Count == 1 ? FormulaText.Write(input) : null }, IsAffine: false,
                unknown.Inputs);
    }
}
