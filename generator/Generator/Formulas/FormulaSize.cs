using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas;

/// <summary>Measures formulas: shared branches make a small tree of what is a long text.</summary>
internal static class FormulaSize
{
    /// <summary>Counts the different nodes of a formula: what is computed.</summary>
    public static int Distinct(Formula formula)
    {
        HashSet<Formula> seen = [];
        void Visit(Formula node)
        {
            if (seen.Add(node))
            {
                foreach (Formula child in ChildrenOf(node))
                {
                    Visit(child);
                }
            }
        }

        Visit(formula);
        return seen.Count;
    }

    /// <summary>Counts the nodes of a formula as often as its text would show them; a size without end is the largest int.</summary>
    public static int Of(Formula formula)
    {
        Dictionary<Formula, int> known = [];
        int Count(Formula node)
        {
            if (!known.TryGetValue(node, out int size))
            {
                long sum = 1 + ChildrenOf(node).Sum(child => (long)Count(child));
                size = (int)Math.Min(sum, int.MaxValue);
                known[node] = size;
            }

            return size;
        }

        return Count(formula);
    }

    private static IEnumerable<Formula> ChildrenOf(Formula formula) => formula switch
    {
        Call call => call.Arguments,
        Choice choice => [choice.Left, choice.Right, choice.IfTrue, choice.IfFalse],
        _ => [],
    };
}
