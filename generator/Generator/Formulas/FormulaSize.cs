using System;

namespace FusedActivations.Generator.Formulas;

/// <summary>Measures formulas: shared branches make a small graph of what is a long text.</summary>
internal static class FormulaSize
{
    /// <summary>Counts the different nodes of some formulas: what is computed.</summary>
    public static int Distinct(params ReadOnlySpan<Formula> formulas)
    {
        NodeCount count = new();
        foreach (Formula formula in formulas)
        {
            count.Visit(formula);
        }

        return count.Nodes;
    }

    /// <summary>Counts the nodes of a formula as often as its text would show them; a size without end is the largest int.</summary>
    public static int Of(Formula formula) => new TextSize().Visit(formula);

    private sealed class NodeCount : BottomUp<bool>
    {
        public int Nodes { get; private set; }

        protected override bool Compute(Formula node)
        {
            this.Nodes++;
            return true;
        }
    }

    private sealed class TextSize : BottomUp<int>
    {
        protected override int Compute(Formula node)
        {
            long sum = 1;
            foreach (Formula child in node.Children)
            {
                sum += this[child];
            }

            return (int)Math.Min(sum, int.MaxValue);
        }
    }
}
