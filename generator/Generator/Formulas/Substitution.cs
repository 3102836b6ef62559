using System;
using System.Collections.Generic;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Formulas;

/// <summary>Rebuilds a formula from its leaves up; shared branches are rebuilt once.</summary>
internal sealed class Substitution : BottomUp<Formula>
{
    private readonly Func<Operand, Formula> replaceOperand;
    private readonly Func<Formula, Formula> rewrite;

    private Substitution(Func<Operand, Formula> replaceOperand, Func<Formula, Formula> rewrite)
    {
        this.replaceOperand = replaceOperand;
        this.rewrite = rewrite;
    }

    /// <summary>Replaces operands by formulas; an operand that is not named stays.</summary>
    public static Formula Replace(Formula formula, IReadOnlyDictionary<string, Formula> replacements) =>
        new Substitution(operand => replacements.TryGetValue(operand.Name, out Formula? replacement) ? replacement : operand,
            static node => node).Visit(formula);

    /// <summary>Applies a rewriting to every node, children first.</summary>
    public static Formula Rewrite(Formula formula, Func<Formula, Formula> rewrite) =>
        new Substitution(static operand => operand, rewrite).Visit(formula);

    /// <summary>Makes the node anew over other children, simplified; the node itself where they are its own.</summary>
    public static Formula Rebuild(Formula node, EquatableArray<Formula> children) => node switch
    {
        _ when AreOwn(node, children) => node,
        Call call => Algebra.Apply(call.Function, children),
        Choice choice => Algebra.Choose(choice.Comparison, children[0], children[1], children[2], children[3]),
        _ => node,
    };

    /// <inheritdoc/>
    protected override Formula Compute(Formula node) => node switch
    {
        Operand operand => this.replaceOperand(operand),
        Constant => node,
        _ => this.rewrite(Rebuild(node, node.Children.ConvertAll(child => this[child]))),
    };

    private static bool AreOwn(Formula node, EquatableArray<Formula> children)
    {
        for (int i = 0; i < children.Count; i++)
        {
            if (!ReferenceEquals(node.Children[i], children[i]))
            {
                return false;
            }
        }

        return true;
    }
}
