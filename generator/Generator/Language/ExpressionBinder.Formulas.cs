using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Language;

/// <content>Reads the formulas that are C# methods of the user.</content>
internal sealed partial class ExpressionBinder
{
    // A formula is read once for all texts and formulas that call it.
    private static readonly ConditionalWeakTable<FormulaBody, UserFormula> Known = new();

    /// <summary>Represents a formula as an activation, its parameters alone: enough to read a signature.</summary>
    public static Activation OutlineOf(FormulaDefinition definition) => new(definition.Name, "")
    {
        Inputs = [definition.Parameters[0].Name],
        IsUsers = true,
        Parameters = [.. definition.Parameters.Skip(1).Select(static parameter => new Parameter(parameter.Name, parameter.Default))],
    };

    /// <summary>Reads the body of a formula over its parameters, or gives null and at least one problem.</summary>
    /// <param name="definition">The formula.</param>
    /// <param name="problems">Where problems go, each with the number of the line in which it stands.</param>
    public static Formula? ReadBody(FormulaDefinition definition, List<(int Line, FormulaProblem Problem)> problems)
    {
        // A formula means the same wherever it is used: what it calls has the defaults of the public functions.
        ExpressionBinder scope = new(new ActivationText("", [], Dialect.PyTorch, GeneratedMembers.None) { Formulas = definition.Called }, []);
        Dictionary<string, Formula> values = new(StringComparer.Ordinal);
        Dictionary<string, Condition> conditions = new(StringComparer.Ordinal);
        for (int i = 0; i < definition.Parameters.Count; i++)
        {
            values[FormulaNames.Parameter(i)] = new Operand(definition.Parameters[i].Name);
        }

        Formula? result = null;
        for (int i = 0; i < definition.Lines.Count; i++)
        {
            FormulaLine line = definition.Lines[i];
            FormulaReader reader = new(name => Find(values, name), scope.ResolveCall) { ResolveCondition = name => Find(conditions, name) };
            if (line.IsCondition)
            {
                if (reader.ReadCondition(line.Text) is { } condition)
                {
                    conditions[line.Name] = condition;
                }
            }
            else if (reader.Read(line.Text) is { } value)
            {
                values[line.Name] = value;
                result = value;
            }

            problems.AddRange(reader.Problems.Concat(scope.problems).Select(problem => (i, problem)));
            scope.problems.Clear();
        }

        return problems.Count == 0 ? result : null;
    }

    /// <summary>Gives the body of a formula, read the first time; null where it is faulty.</summary>
    public static UserFormula? BodyOf(FormulaDefinition definition) => definition.IsFaulty ? null : Known.GetValue(definition.Body, _ => ReadApart(definition));

    private static T? Find<T>(Dictionary<string, T> known, string name)
        where T : class => known.TryGetValue(name, out T? value) ? value : null;

    private Activation? FindFormula(string name)
    {
        FormulaDefinition? definition = this.text.Formulas.FirstOrDefault(formula => string.Equals(formula.Name, name, StringComparison.Ordinal));
        return definition is null || BodyOf(definition) is not { } body ? null : OutlineOf(definition) with { UserFormula = body };
    }

    // Each body has a budget of its own, so that who reads it first does not matter.
    private static UserFormula ReadApart(FormulaDefinition definition)
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        return new UserFormula(ReadBody(definition, []) ?? Algebra.Zero);
    }
}
