using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>A text that is no formula.</summary>
/// <param name="Problem">Why it is none, and where.</param>
/// <param name="Operands">The names that the formula may use.</param>
/// <param name="Method">The method's name.</param>
/// <param name="IsExpression">Whether the formula is more than a name, so that primitive functions can be meant too.</param>
internal sealed record FaultyText(FormulaProblem Problem, EquatableArray<string> Operands, string Method, bool IsExpression)
    : ProblemCause(RuleOf(Problem.Fault))
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => this.Problem.Fault switch
    {
        FormulaFault.UnknownFunction unknown => OfFunction(unknown.Name, this.IsExpression),
        FormulaFault.UnknownName unknown when ActivationCatalogue.Find(unknown.Name) is not null =>
            [$"'{unknown.Name}' is a function", $"call it: '{unknown.Name}({this.Operands.FirstOrDefault()})'"],
        FormulaFault.UnknownName unknown =>
        [
            $"Unknown name '{unknown.Name}'",
            Sentences.Suggest(Spelling.Nearest(unknown.Name, this.Operands), "use a parameter of the method" + List(this.Operands)),
        ],
        FormulaFault.ArgumentCount count =>
        [
            $"'{count.Function}' does not take that many arguments",
            string.Format(CultureInfo.InvariantCulture, "it takes {0}", count.Expected),
        ],
        FormulaFault.NotAFormula { Forms.Count: > 0 } other =>
        [
            $"'{other.Text}' cannot be part of an activation",
            "write " + string.Join(" or ", other.Forms.Select(static form => $"'{form}'")),
        ],
        FormulaFault.NotAFormula other =>
        [
            $"'{other.Text}' cannot be part of an activation",
            "use + - * /, comparisons with ?:, numbers, parameters and functions of the catalogue",
        ],
        FormulaFault.TooDeep =>
        [
            $"The expression is nested more than {FormulaSyntax.DeepestNesting} deep",
            "give its inner part a method of its own",
        ],
        FormulaFault.TooLarge large =>
        [
            $"The formula of '{this.Method}' is too large to be compiled",
            string.Format(CultureInfo.InvariantCulture, "split it into several methods; a formula may have {0} different terms",
                large.MostTerms),
        ],
        FormulaFault.TooManyOperands many =>
        [
            $"'{this.Method}' has too many operands",
            string.Format(CultureInfo.InvariantCulture, "split it into several methods; one may have {0} operands", many.Most),
        ],
        FormulaFault.Syntax syntax => ["The expression cannot be read", syntax.Complaint.TrimEnd('.')],
        FormulaFault.UnknownParameter unknown =>
        [
            unknown.Function,
            unknown.Parameter,
            RemedyOfUnknown(unknown.Function, unknown.Parameter),
        ],
        FormulaFault.GivenTwice twice => [twice.Parameter, twice.Function, OfTwo(this.Problem.Property, twice.Parameter)],
        FormulaFault.MissingParameter { Origin: ParameterOrigin.Learned } missing =>
        [
            $"'{missing.Function}' needs its learned '{missing.Parameter}'",
            $"declare 'void {this.Method}(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> {missing.Parameter}, Span<float> y)', or set {Sentences.Capital(missing.Parameter)}",
        ],
        FormulaFault.MissingParameter missing => [missing.Parameter, missing.Function, OfMissing(missing)],
        FormulaFault.NotPacked gated =>
        [
            $"'{gated.Function}' needs a gate and a value",
            $"give it two inputs, '{gated.Function}(gate, value)', or one ReadOnlySpan of 2 x columns a row and an output of its own",
        ],
        FormulaFault.UsedWhole whole =>
        [
            $"'{whole.Operand}' holds gate and value for '{whole.Function}', and is used whole beside it",
            "add an input for the other use",
        ],
        FormulaFault.TwoLayouts packed =>
        [
            $"'{packed.Operand}' has its gate first for one function and its value first for another",
            "set Layout",
        ],
        FormulaFault.Swapped swapped =>
        [
            $"'{swapped.Function}' takes gate, then value, but the inputs are '{swapped.First}' and '{swapped.Second}'",
            $"swap them, or write '{swapped.Function}({swapped.Second}, {swapped.First})'",
        ],
        FormulaFault.OutOfRange value =>
        [
            value.Function,
            value.Range.IndexOf(',') < 0 ? value.Range : $"{value.Parameter} in {value.Range}",
            value.Parameter,
            Sentences.Show(value.Value),
        ],
        FormulaFault.NotFinite value => [value.Function, value.Parameter, Sentences.Show(value.Value)],
        _ => throw new InvalidOperationException("There is no such fault."),
    };

    private static string RuleOf(FormulaFault fault) => fault switch
    {
        FormulaFault.UnknownParameter => RuleIds.UnknownParameter,
        FormulaFault.MissingParameter { Origin: ParameterOrigin.Learned } => RuleIds.UnfitSignature,
        FormulaFault.GivenTwice or FormulaFault.MissingParameter => RuleIds.MissingOrRepeatedParameter,
        FormulaFault.NotPacked or FormulaFault.UsedWhole or FormulaFault.TwoLayouts or FormulaFault.Swapped => RuleIds.UnfitSignature,
        FormulaFault.OutOfRange => RuleIds.ParameterOutOfRange,
        FormulaFault.NotFinite => RuleIds.ParameterNotFinite,
        _ => RuleIds.UnknownActivation,
    };

    private static EquatableArray<string> OfFunction(string name, bool isExpression)
    {
        if (isExpression && RowCatalogue.Find(Spelling.Plain(name)) is { } rowwise)
        {
            return [
                $"'{name}' is no function of one element",
                $"it works on whole rows, so that it cannot be part of an expression; give it a method of its own with [Activation(\"{rowwise.Name}\")]"
            ];
        }

        UnknownName unknown = UnknownName.OfActivation(name, isExpression);
        return [unknown.Fault, unknown.Remedy];
    }

    private static string RemedyOfUnknown(string activationName, string parameter)
    {
        if (ActivationCatalogue.Find(activationName) is not { } activation)
        {
            return "remove it, or use it in the expression";
        }

        IReadOnlyList<string> near = Spelling.Nearest(parameter, activation.Parameters.Select(static candidate => candidate.Name));
        return Sentences.Suggest(near, Sentences.ListParameters(activation));
    }

    private static string OfTwo(string? property, string parameter) => property is null
        ? "is set twice; keep one of the two"
        : $"is set twice; keep either {Sentences.Capital(property)} of the attribute or the method's '{parameter}'";

    private static string OfMissing(FormulaFault.MissingParameter missing) =>
        missing.Origin is ParameterOrigin.Users && ParameterName.OfOperand(missing.Parameter) is null
        ? $"is required; add a parameter '{missing.Parameter}' to the method, or give it a default value in the formula"
        : $"is required; set {Sentences.Capital(missing.Parameter)}, or add a parameter '{missing.Parameter}' to the method";

    private static string List(EquatableArray<string> operands) => operands.Count == 0 ? "" : ": " + Sentences.List(operands);
}
