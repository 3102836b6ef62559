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
        string[] given = problem.Arguments;
        return problem.Kind switch
        {
            FormulaProblemKind.UnknownFunction => (RuleIds.UnknownActivation, OfFunction(given[0], isExpression)),
            FormulaProblemKind.UnknownName when ActivationCatalogue.Find(given[0]) is not null => (RuleIds.UnknownActivation, [$"'{given[0]}' is a function", $"call it: '{given[0]}({operands.FirstOrDefault()})'"]),
            FormulaProblemKind.UnknownName => (RuleIds.UnknownActivation, [$"Unknown name '{given[0]}'", Suggest(Spelling.Nearest(given[0], operands), "use a parameter of the method" + List(operands))]),
            FormulaProblemKind.ArgumentCount => (RuleIds.UnknownActivation, [$"'{given[0]}' does not take that many arguments", $"it takes {given[1]}"]),
            FormulaProblemKind.NotAFormula when given.Length > 1 => (RuleIds.UnknownActivation, [$"'{given[0]}' cannot be part of an activation", "write " + string.Join(" or ", given.Skip(1).Select(static form => $"'{form}'"))]),
            FormulaProblemKind.TooDeep => (RuleIds.UnknownActivation, [$"The expression is nested more than {FormulaSyntax.DeepestNesting} deep", "give its inner part a method of its own"]),
            FormulaProblemKind.TooLarge => (RuleIds.UnknownActivation, [KernelSize.Complaint(methodName).Fault, KernelSize.Complaint(methodName).Remedy]),
            FormulaProblemKind.NotAFormula => (RuleIds.UnknownActivation, [$"'{given[0]}' cannot be part of an activation", "use + - * /, comparisons with ?:, numbers, parameters and functions of the catalogue"]),
            FormulaProblemKind.UnknownParameter => (RuleIds.UnknownParameter, [given[0], given[1], RemedyOfUnknown(given[0], given[1])]),
            FormulaProblemKind.GivenTwice => (RuleIds.MissingOrRepeatedParameter, [given[1], given[0], problem.Property is null ? "is set twice; keep one of the two" : $"is set twice; keep either {Capital(problem.Property)} of the attribute or the method's '{given[1]}'"]),
            FormulaProblemKind.MissingParameter when given.Length > 2 && given[2] is "user's" && !AttributeReader.IsProperty(given[1]) => (RuleIds.MissingOrRepeatedParameter, [given[1], given[0], $"is required; add a parameter '{given[1]}' to the method, or give it a default value in the formula"]),
            FormulaProblemKind.MissingParameter when given.Length > 2 && given[2] is "user's" => (RuleIds.MissingOrRepeatedParameter, [given[1], given[0], $"is required; set {Capital(given[1])}, or add a parameter '{given[1]}' to the method"]),
            FormulaProblemKind.MissingParameter when given.Length > 2 && given[2].Length > 0 => (RuleIds.UnfitSignature, [$"'{given[0]}' needs its learned '{given[1]}'", $"declare 'void {methodName}(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> {given[1]}, Span<float> y)', or set {Capital(given[1])}"]),
            FormulaProblemKind.MissingParameter => (RuleIds.MissingOrRepeatedParameter, [given[1], given[0], $"is required; set {Capital(given[1])}, or add a parameter '{given[1]}' to the method"]),
            FormulaProblemKind.NotPacked => (RuleIds.UnfitSignature, [$"'{given[0]}' needs a gate and a value", $"give it two inputs, '{given[0]}(gate, value)', or one ReadOnlySpan of 2 x columns a row and an output of its own"]),
            FormulaProblemKind.UsedWhole => (RuleIds.UnfitSignature, [$"'{given[0]}' holds gate and value for '{given[1]}', and is used whole beside it", "add an input for the other use"]),
            FormulaProblemKind.TwoLayouts => (RuleIds.UnfitSignature, [$"'{given[0]}' has its gate first for one function and its value first for another", "set Layout"]),
            FormulaProblemKind.Swapped => (RuleIds.UnfitSignature, [$"'{given[0]}' takes gate, then value, but the inputs are '{given[1]}' and '{given[2]}'", $"swap them, or write '{given[0]}({given[2]}, {given[1]})'"]),
            FormulaProblemKind.OutOfRange => (RuleIds.ParameterOutOfRange, [given[0], given[3].IndexOf(',') < 0 ? given[3] : $"{given[1]} in {given[3]}", given[1], given[2]]),
            FormulaProblemKind.NotFinite => (RuleIds.ParameterNotFinite, [given[0], given[1], given[2]]),
            _ => (RuleIds.UnknownActivation, ["The expression cannot be read", given[0].TrimEnd('.')]),
        };
    }

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
