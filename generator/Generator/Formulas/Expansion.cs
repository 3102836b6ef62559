using System;
using System.Collections.Generic;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Formulas;

/// <summary>Replaces the functions that stand for a formula by that formula, at every depth. Each node remembers the outcome.</summary>
internal sealed class Expansion : BottomUp<Formula>
{
    private Expansion()
    {
    }

    /// <summary>Expands a formula.</summary>
    public static Formula Of(Formula formula) => formula.Expanded ?? new Expansion().Visit(formula);

    /// <summary>Gives the arguments of a call by the names of the function's parameters.</summary>
    public static Dictionary<string, Formula> ArgumentsByName(Function function, EquatableArray<Formula> arguments)
    {
        Dictionary<string, Formula> named = new(StringComparer.Ordinal);
        for (int i = 0; i < arguments.Count; i++)
        {
            named[function.Parameters[i]] = arguments[i];
        }

        return named;
    }

    /// <inheritdoc/>
    protected override EquatableArray<Formula> NeedsOf(Formula node) => node.Expanded is null ? node.Children : [];

    /// <inheritdoc/>
    protected override Formula Compute(Formula node)
    {
        Formula expanded = node.Expanded ?? node switch
        {
            Call { Function.ExpandedBody: { } body } call =>
                Substitution.Replace(body, ArgumentsByName(call.Function, call.Arguments.ConvertAll(argument => this[argument]))),
            _ => Substitution.Rebuild(node, node.Children.ConvertAll(child => this[child])),
        };
        node.Expanded = expanded;
        return expanded;
    }
}
