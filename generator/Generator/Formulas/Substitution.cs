using System.Collections.Generic;
using System.Linq;
using System;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Formulas;

/// <summary>Rebuilds a formula from its leaves up; shared branches are rebuilt once.</summary>
internal sealed class Substitution
{
    private readonly Dictionary<Formula, Formula> done = [];
    private readonly Func<Operand, Formula> replaceOperand;
    private readonly Func<Formula, Formula> rewrite;

    private Substitution(Func<Operand, Formula> replaceOperand, Func<Formula, Formula> rewrite)
    {
        this.replaceOperand = replaceOperand;
        this.rewrite = rewrite;
    }

    /// <summary>Replaces operands by formulas; an operand that is not named stays.</summary>
    public static Formula Replace(Formula formula, IReadOnlyDictionary<string, Formula> replacements) =>
        new Substitution(operand => replacements.TryGetValue(operand.Name, out Formula? replacement) ? replacement : operand, static node => node).Visit(formula);

    /// <summary>Replaces the functions that stand for a formula by that formula, at every depth.</summary>
    public static Formula Expand(Formula formula) => new Substitution(static operand => operand, ExpandNode).Visit(formula);

    /// <summary>Applies a rewriting to every node, children first.</summary>
    public static Formula Rewrite(Formula formula, Func<Formula, Formula> rewrite) => new Substitution(static operand => operand, rewrite).Visit(formula);

    /// <summary>Collects the names of the operands, in order of first appearance.</summary>
    public static IReadOnlyList<string> OperandsOf(Formula formula)
    {
        List<string> names = [];
        new Substitution(
            operand =>
            {
                if (!names.Contains(operand.Name, StringComparer.Ordinal))
                {
                    names.Add(operand.Name);
                }

                return operand;
            },
            static node => node).Visit(formula);
        return names;
    }

    private static Formula ExpandNode(Formula node)
    {
        if (node is not Call { Function.Body: { } body } call)
        {
            return node;
        }

        Dictionary<string, Formula> arguments = new(StringComparer.Ordinal);
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            arguments[call.Function.Parameters[i]] = call.Arguments[i];
        }

        return Expand(Replace(body, arguments));
    }

    private Formula Visit(Formula formula)
    {
        if (this.done.TryGetValue(formula, out Formula? result))
        {
            return result;
        }

        result = formula switch
        {
            Operand operand => this.replaceOperand(operand),
            Call call => this.rewrite(Algebra.Apply(call.Function, call.Arguments.Select(this.Visit).ToEquatableArray())),
            Choice choice => this.rewrite(Algebra.Choose(choice.Comparison, this.Visit(choice.Left), this.Visit(choice.Right), this.Visit(choice.IfTrue), this.Visit(choice.IfFalse))),
            _ => formula,
        };
        this.done[formula] = result;
        return result;
    }
}
