using System.Collections.Generic;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Walks a formula from its leaves up and computes something for each node out of what its children gave. Equal nodes are computed once, so
/// a walk takes as many steps as the formula has different nodes; and it needs no stack, however deep the formula is.
/// </summary>
/// <typeparam name="T">What is computed.</typeparam>
internal abstract class BottomUp<T>
{
    private readonly Dictionary<Formula, T> done = [];

    /// <summary>Gets what a node gave that the one in question needs.</summary>
    protected T this[Formula needed] => this.done[needed];

    /// <summary>Computes a formula; what it shares with those before is known.</summary>
    public T Visit(Formula formula)
    {
        if (this.done.TryGetValue(formula, out T? known))
        {
            return known;
        }

        Stack<Formula> open = new();
        open.Push(formula);
        while (open.Count > 0)
        {
            Formula node = open.Peek();
            if (this.done.ContainsKey(node) || !this.PushNeeds(node, open))
            {
                open.Pop();
                this.Finish(node);
            }
        }

        return this.done[formula];
    }

    /// <summary>Gets the nodes that must be computed before a node.</summary>
    protected virtual EquatableArray<Formula> NeedsOf(Formula node) => node.Children;

    /// <summary>Computes a node whose needs are computed.</summary>
    protected abstract T Compute(Formula node);

    private void Finish(Formula node)
    {
        if (!this.done.ContainsKey(node))
        {
            FormulaBudget.Spend();
            this.done[node] = this.Compute(node);
        }
    }

    // The first need is computed first.
    private bool PushNeeds(Formula node, Stack<Formula> open)
    {
        int before = open.Count;
        EquatableArray<Formula> needs = this.NeedsOf(node);
        for (int i = needs.Count - 1; i >= 0; i--)
        {
            if (!this.done.ContainsKey(needs[i]))
            {
                open.Push(needs[i]);
            }
        }

        return open.Count > before;
    }
}
