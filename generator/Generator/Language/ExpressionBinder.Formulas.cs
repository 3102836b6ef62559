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
    private static readonly ConditionalWeakTable<FormulaBody, BoundBody> Known = new();

    /// <summary>Represents a formula as an activation, its parameters alone: enough to read a signature.</summary>
    public static Activation OutlineOf(FormulaDefinition definition) => new(definition.Name, "")
    {
        Inputs = [definition.Parameters[0].Name],
        IsUsers = true,
        Parameters = [.. definition.Parameters.Skip(1).Select(static parameter => new Parameter(parameter.Name, parameter.Default))],
    };

    /// <summary>Gives the body of a formula, read the first time; null where it is faulty.</summary>
    public static BoundBody? BodyOf(FormulaDefinition definition) =>
        definition.IsFaulty ? null : Known.GetValue(definition.Body, _ => ReadApart(definition));

    // Each body has a budget of its own, so that who reads it first does not matter.
    private static BoundBody ReadApart(FormulaDefinition definition)
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        return ReadBody(definition);
    }

    private static BoundBody ReadBody(FormulaDefinition definition)
    {
        // A formula means the same wherever it is used: what it calls has the defaults of the public functions.
        ExpressionBinder scope =
            new(new ActivationText("", [], Dialect.PyTorch, GeneratedMembers.None) { Formulas = definition.Called }, []);
        Dictionary<string, Formula> values = new(StringComparer.Ordinal);
        Dictionary<string, BoundNode> meanings = new(StringComparer.Ordinal);
        Dictionary<string, BoundCondition> conditions = new(StringComparer.Ordinal);
        for (int i = 0; i < definition.Parameters.Count; i++)
        {
            values[FormulaNames.Parameter(i)] = new Operand(definition.Parameters[i].Name);
        }

        BoundNode? result = null;
        List<(int Line, FormulaProblem Problem)> found = [];
        for (int i = 0; i < definition.Lines.Count; i++)
        {
            FormulaLine line = definition.Lines[i];
            FormulaReader reader = new(name => Find(values, name), scope.ResolveCall)
            {
                ResolveCondition = name => Find(conditions, name),
                FindMeaning = name => Find(meanings, name)
            };
            if (line.IsCondition)
            {
                if (reader.ReadCondition(line.Text) is { } condition)
                {
                    conditions[line.Name] = condition;
                }
            }
            else if (reader.Read(line.Text) is { Formula: { } value } node)
            {
                values[line.Name] = value;
                meanings[line.Name] = node;
                result = node;
            }

            found.AddRange(reader.Problems.Concat(scope.problems).Select(problem => (i, problem)));
            scope.problems.Clear();
        }

        return new BoundBody(found.Count == 0 ? result : null, found);
    }

    private static T? Find<T>(Dictionary<string, T> known, string name)
        where T : class => known.TryGetValue(name, out T? value) ? value : null;

    private Callee? FindFormula(string name)
    {
        FormulaDefinition? definition =
            this.text.Formulas.FirstOrDefault(formula => string.Equals(formula.Name, name, StringComparison.Ordinal));
        return definition is null || BodyOf(definition) is not { } body
            ? null
            : new Callee(OutlineOf(definition) with { UserFormula = body.Formula }, body.Root);
    }

    private Callee? FindCallee(string name) =>
        this.FindFormula(name) ?? (ActivationCatalogue.Find(name) is { } activation ? new Callee(activation, null) : null);

    // What a name applies, and its body where that is a formula of the user's.
    private sealed record Callee(Activation Activation, BoundNode? Body);
}
