using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// Turns an activation with its parameters filled in into a function of the formula language: value and derivatives
/// finished, each with the right limits at infinity and NaN for NaN.
/// </summary>
internal static class AppliedActivation
{
    /// <summary>The name of the activation's input in its formula.</summary>
    public const string Input = "x";

    /// <summary>The name of the activation's output in its closed form of f'.</summary>
    public const string Output = "y";

    // What most programs apply are a few activations; one who types a constant makes a new function with each digit.
    private const int MostKept = 500;

    private static readonly ConcurrentDictionary<(string Name, Dialect Dialect, EquatableArray<NamedConstant> Constants), Function> Kept =
        new();

    // As many as the catalogue has.
    private static readonly ConcurrentDictionary<(string Name, string Line, string Variable), Formula> Lines = new();

    /// <summary>
    /// Gives a function of the inputs and of the parameters that are not constants. The same one for the same arguments, as long as it is
    /// kept.
    /// </summary>
    /// <param name="activation">The activation.</param>
    /// <param name="dialect">Whose formula.</param>
    /// <param name="constants">The parameters with a known value; the others become parameters of the function.</param>
    public static Function Create(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants)
    {
        string[] open = [.. activation.Parameters.Select(static parameter => parameter.Name).Where(name => !constants.ContainsKey(name))];
        EquatableArray<NamedConstant> values = constants.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => new NamedConstant(pair.Key, pair.Value))
            .ToEquatableArray();
        if (activation.UserFormula is { } formula)
        {
            return formula.GetFunction(activation.Name, values, () => CreateUsers(activation, formula.Tree, constants, open));
        }

        if (Kept.Count > MostKept)
        {
            Kept.Clear();
        }

        (string, Dialect, EquatableArray<NamedConstant>) key = (activation.Name, dialect, values);
        return Kept.TryGetValue(key, out Function? known) ? known : Kept.GetOrAdd(key, CreateOwn(activation, dialect, constants, open));
    }

    // Nothing is known of the ranges of a user's parameters, on which the limits depend.
    private static Function CreateUsers(Activation activation, Formula tree, IReadOnlyDictionary<string, double> constants,
        string[] open) =>
        Define(new(activation.Name, [.. activation.Inputs, .. open], Fill(tree, constants), IsActivation: open.Length == 0),
            FormulaBudget.Begin);

    private static Function CreateOwn(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants, string[] open)
    {
        using FormulaBudget own = FormulaBudget.BeginOwn();
        return activation.IsGated
            ? Define(new(activation.Name, [.. activation.Inputs, .. open], Compose(activation, dialect, constants), IsActivation: false),
                FormulaBudget.BeginOwn)
            : Define(new(activation.Name, [Input, .. open], Plain(activation, dialect, constants), IsActivation: true),
                FormulaBudget.BeginOwn);
    }

    /// <summary>
    /// Gives the formula of an activation over its inputs and the parameters that are not known, not yet completed at infinity and
    /// NaN. Whoever wants to know something of an activation asks here: a gated line calls others of the catalogue.
    /// </summary>
    public static Formula Plain(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants) => activation.IsGated
        ? Compose(activation, dialect, constants)
        : Substitute(activation, activation.FormulaOf(dialect), Input, constants);

    /// <summary>Makes the formula of f' over y, with the constants filled in; completed at infinity and NaN.</summary>
    public static Formula? FromOutput(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants)
    {
        if (activation.FromOutputOf(dialect) is not { } line)
        {
            return null;
        }

        string[] open = [.. activation.Parameters.Select(static parameter => parameter.Name).Where(name => !constants.ContainsKey(name))];
        return SpecialValues.CompleteActivation(Substitute(activation, line, Output, constants), [Output, .. open]);
    }

    /// <summary>Tells whether a comparison between parameters holds; true where one of them is not a constant.</summary>
    public static bool Holds(string comparison, IReadOnlyDictionary<string, double> constants)
    {
        Formula formula = FormulaReader.ReadTrusted(comparison + " ? 1 : 0",
            [.. constants.Keys, .. ParameterName.Elementwise.Select(static name => name.Operand)]);
        return !OperandSets.Of(formula).All(constants.ContainsKey) || Evaluator.Evaluate(formula, constants) == 1;
    }

    /// <summary>Completes an expression over the given operands at NaN, and at infinity where it has one operand.</summary>
    public static Formula Complete(Formula expression, IReadOnlyList<string> operands)
    {
        string[] used = [.. operands.Where(operand => OperandSets.Of(expression).Contains(operand, StringComparer.Ordinal))];
        Formula body = StableForms.Rewrite(expression);
        return used.Length == 0
            ? body
            : Algebra.Apply(Define(new("expression", [.. used], body, IsActivation: used.Length == 1), FormulaBudget.Continue),
                Operands(used));
    }

    // Value and derivatives are completed each for itself: the derivative of a completed value knows nothing of its own limits.
    private static Function Define(FunctionDefinition definition, Func<FormulaBudget?> begin)
    {
        (string name, EquatableArray<string> parameters, Formula line, bool isActivation) = definition;
        Formula body = isActivation
            ? SpecialValues.CompleteActivation(line, parameters)
            : SpecialValues.CompleteExpression(line, parameters);
        return new Function(definition, body, () =>
        {
            using FormulaBudget? budget = begin();
            return parameters.Select(parameter =>
            {
                Formula derivative = Differentiator.Differentiate(line, parameter);
                return Algebra.Apply(Define(new(name + "'" + parameter, parameters, derivative, isActivation), begin),
                    Operands(parameters));
            }).ToEquatableArray();
        });
    }

    // A gated activation's line calls activations of one input: each is complete at infinity and at NaN.
    private static Formula Compose(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants) =>
        StableForms.Rewrite(FormulaReader.ReadTrusted(
            activation.FormulaOf(dialect),
            name => constants.TryGetValue(name, out double value) ? Algebra.Number(value)
                : activation.FindParameter(name) is not null || activation.Inputs.Contains(name, StringComparer.Ordinal) ? new Operand(name)
                : null,
            call => Apply(call, activation.FormulaDialect ?? dialect)));

    private static BoundCall? Apply(CallRequest call, Dialect dialect)
    {
        if (FunctionTable.Find(call.Name) is not null || ActivationCatalogue.Find(call.Name) is not { IsGated: false } activation)
        {
            return null;
        }

        Dictionary<string, double> known = new(StringComparer.Ordinal);
        Dictionary<string, Formula> given = new(StringComparer.Ordinal) { [Input] = call.Arguments[0].Value };
        for (int i = 0; i < activation.Parameters.Count; i++)
        {
            Parameter parameter = activation.Parameters[i];
            if (i + 1 < call.Arguments.Count && call.Arguments[i + 1].Value is not Constant)
            {
                given[parameter.Name] = call.Arguments[i + 1].Value;
            }
            else
            {
                known[parameter.Name] = i + 1 < call.Arguments.Count
                    ? ((Constant)call.Arguments[i + 1].Value).Value
                    : parameter.DefaultOf(dialect)!.Value;
            }
        }

        Function function = Create(activation, dialect, known);
        return new BoundCall(call.Syntax, [.. call.Arguments.Select(static argument => argument.Node)],
            Algebra.Apply(function, function.Parameters.Select(name => given[name]).ToEquatableArray()));
    }

    private static EquatableArray<Formula> Operands(IEnumerable<string> names) =>
        names.Select(static name => (Formula)new Operand(name)).ToEquatableArray();

    private static Formula Substitute(Activation activation, string line, string variable, IReadOnlyDictionary<string, double> constants)
    {
        Formula Read() => FormulaReader.ReadTrusted(line, [.. activation.Parameters.Select(static parameter => parameter.Name), variable]);
        return Fill(activation.UserFormula is null ? Lines.GetOrAdd((activation.Name, line, variable), _ => Read()) : Read(), constants);
    }

    private static Formula Fill(Formula formula, IReadOnlyDictionary<string, double> constants)
    {
        Dictionary<string, Formula> known =
            constants.ToDictionary(static pair => pair.Key, static pair => Algebra.Number(pair.Value), StringComparer.Ordinal);
        return StableForms.Rewrite(Substitution.Replace(formula, known));
    }
}
