using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;

namespace FusedActivations.Generator.Binding;

/// <summary>Says which rule a problem in a formula violates, and gives the words of its message.</summary>
internal static class ProblemWording
{
    /// <summary>Gives a problem's rule and the arguments of its message.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="operands">The names that the formula may use.</param>
    /// <param name="methodName">The method's name.</param>
    /// <param name="isExpression">Whether the formula is more than a name, so that primitive functions can be meant too.</param>
    public static (string RuleId, string[] Arguments) Of(FormulaProblem problem, IReadOnlyList<string> operands, string methodName, bool isExpression)
    {
        return problem.Fault switch
        {
            FormulaFault.UnknownFunction unknown => (RuleIds.UnknownActivation, OfFunction(unknown.Name, isExpression)),
            FormulaFault.UnknownName unknown when ActivationCatalogue.Find(unknown.Name) is not null =>
                (RuleIds.UnknownActivation, [$"'{unknown.Name}' is a function", $"call it: '{unknown.Name}({operands.FirstOrDefault()})'"]),
            FormulaFault.UnknownName unknown =>
                (RuleIds.UnknownActivation, [$"Unknown name '{unknown.Name}'", Suggest(Spelling.Nearest(unknown.Name, operands), "use a parameter of the method" + List(operands))]),
            FormulaFault.ArgumentCount count =>
                (RuleIds.UnknownActivation, [$"'{count.Function}' does not take that many arguments", string.Format(CultureInfo.InvariantCulture, "it takes {0}", count.Expected)]),
            FormulaFault.NotAFormula { Forms.Count: > 0 } other =>
                (RuleIds.UnknownActivation, [$"'{other.Text}' cannot be part of an activation", "write " + string.Join(" or ", other.Forms.Select(static form => $"'{form}'"))]),
            FormulaFault.NotAFormula other =>
                (RuleIds.UnknownActivation, [$"'{other.Text}' cannot be part of an activation", "use + - * /, comparisons with ?:, numbers, parameters and functions of the catalogue"]),
            FormulaFault.TooDeep =>
                (RuleIds.UnknownActivation, [$"The expression is nested more than {FormulaSyntax.DeepestNesting} deep", "give its inner part a method of its own"]),
            FormulaFault.TooLarge large => (RuleIds.UnknownActivation, OfSize(methodName, large.MostTerms)),
            FormulaFault.Syntax syntax => (RuleIds.UnknownActivation, ["The expression cannot be read", syntax.Complaint.TrimEnd('.')]),
            FormulaFault.UnknownParameter unknown =>
                (RuleIds.UnknownParameter, [unknown.Function, unknown.Parameter, RemedyOfUnknown(unknown.Function, unknown.Parameter)]),
            FormulaFault.GivenTwice twice => (RuleIds.MissingOrRepeatedParameter, [twice.Parameter, twice.Function, OfTwo(problem.Property, twice.Parameter)]),
            FormulaFault.MissingParameter { Origin: ParameterOrigin.Learned } missing =>
                (RuleIds.UnfitSignature, [$"'{missing.Function}' needs its learned '{missing.Parameter}'", $"declare 'void {methodName}(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> {missing.Parameter}, Span<float> y)', or set {Capital(missing.Parameter)}"]),
            FormulaFault.MissingParameter missing => (RuleIds.MissingOrRepeatedParameter, [missing.Parameter, missing.Function, OfMissing(missing)]),
            FormulaFault.NotPacked gated =>
                (RuleIds.UnfitSignature, [$"'{gated.Function}' needs a gate and a value", $"give it two inputs, '{gated.Function}(gate, value)', or one ReadOnlySpan of 2 x columns a row and an output of its own"]),
            FormulaFault.UsedWhole whole =>
                (RuleIds.UnfitSignature, [$"'{whole.Operand}' holds gate and value for '{whole.Function}', and is used whole beside it", "add an input for the other use"]),
            FormulaFault.TwoLayouts packed =>
                (RuleIds.UnfitSignature, [$"'{packed.Operand}' has its gate first for one function and its value first for another", "set Layout"]),
            FormulaFault.Swapped swapped =>
                (RuleIds.UnfitSignature, [$"'{swapped.Function}' takes gate, then value, but the inputs are '{swapped.First}' and '{swapped.Second}'", $"swap them, or write '{swapped.Function}({swapped.Second}, {swapped.First})'"]),
            FormulaFault.OutOfRange value =>
                (RuleIds.ParameterOutOfRange, [value.Function, value.Range.IndexOf(',') < 0 ? value.Range : $"{value.Parameter} in {value.Range}", value.Parameter, Show(value.Value)]),
            FormulaFault.NotFinite value => (RuleIds.ParameterNotFinite, [value.Function, value.Parameter, Show(value.Value)]),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "There is no such fault."),
        };
    }

    /// <summary>Says that a formula is too large, and what can be done.</summary>
    public static string[] OfSize(string methodName, int mostTerms) =>
        [$"The formula of '{methodName}' is too large to be compiled", string.Format(CultureInfo.InvariantCulture, "split it into several methods; a formula may have {0} different terms", mostTerms)];

    /// <summary>Lists the parameters of an activation as a part of a sentence.</summary>
    public static string ListParameters(Activation activation) => activation.Parameters switch
    {
        [] => "it has no parameters",
        [var only] => $"its only parameter is '{only.Name}'",
        var several => "its parameters are " + string.Join(", ", several.Select(static parameter => $"'{parameter.Name}'")),
    };

    /// <summary>Asks whether one of the candidates was meant, or gives another remedy where there is none.</summary>
    public static string Suggest(IReadOnlyList<string> candidates, string otherwise) => candidates.Count == 0
        ? otherwise
        : "did you mean " + string.Join(" or ", candidates.Select(static candidate => $"'{candidate}'")) + "?";

    private static string[] OfFunction(string name, bool isExpression)
    {
        if (isExpression && RowCatalogue.Find(Spelling.Plain(name)) is { } rowwise)
        {
            return [$"'{name}' is no function of one element", $"it works on whole rows, so that it cannot be part of an expression; give it a method of its own with [Activation(\"{rowwise.Name}\")]"];
        }

        UnknownName unknown = UnknownName.OfActivation(name, isExpression);
        return [unknown.Fault, unknown.Remedy];
    }

    private static string OfTwo(string? property, string parameter) => property is null
        ? "is set twice; keep one of the two"
        : $"is set twice; keep either {Capital(property)} of the attribute or the method's '{parameter}'";

    private static string OfMissing(FormulaFault.MissingParameter missing) => missing.Origin is ParameterOrigin.Users && !AttributeReader.IsProperty(missing.Parameter)
        ? $"is required; add a parameter '{missing.Parameter}' to the method, or give it a default value in the formula"
        : $"is required; set {Capital(missing.Parameter)}, or add a parameter '{missing.Parameter}' to the method";

    private static string Show(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string RemedyOfUnknown(string activationName, string parameter)
    {
        if (ActivationCatalogue.Find(activationName) is not { } activation)
        {
            return "remove it, or use it in the expression";
        }

        IReadOnlyList<string> near = Spelling.Nearest(parameter, activation.Parameters.Select(static candidate => candidate.Name));
        return Suggest(near, ListParameters(activation));
    }

    private static string List(IReadOnlyList<string> operands) => operands.Count == 0 ? "" : ": " + string.Join(", ", operands.Select(static operand => $"'{operand}'"));

    private static string Capital(string name) => name.Length == 0 ? name : name.Substring(0, 1).ToUpper(CultureInfo.InvariantCulture) + name.Substring(1);
}
