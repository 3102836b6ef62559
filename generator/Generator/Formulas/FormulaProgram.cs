using System;
using System.Collections.Generic;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Computes one formula for many values of its operands: the graph is put in order once, and each computation runs along a list.
/// </summary>
internal sealed class FormulaProgram : BottomUp<int>
{
    private readonly List<Formula> nodes = [];
    private readonly List<int[]> children = [];
    private readonly List<int> clampedFactors = [];
    private readonly int result;

    /// <summary>Puts a formula in order.</summary>
    public FormulaProgram(Formula formula) => this.result = this.Visit(Expansion.Of(formula));

    /// <summary>Computes the formula.</summary>
    /// <param name="operands">The value of each operand.</param>
    public double Evaluate(IReadOnlyDictionary<string, double> operands) => this.EvaluateNodes(operands)[this.result];

    /// <summary>Computes the formula with what vector code gives for infinite factors.</summary>
    /// <param name="operands">The value of each operand.</param>
    /// <returns>The value; NaN where a product with a decaying function takes the
    /// largest finite factor in place of an infinite one.</returns>
    public double EvaluateLanes(IReadOnlyDictionary<string, double> operands)
    {
        double[] values = this.EvaluateNodes(operands);
        return this.clampedFactors.Exists(factor => double.IsInfinity(values[factor])) ? double.NaN : values[this.result];
    }

    private double[] EvaluateNodes(IReadOnlyDictionary<string, double> operands)
    {
        double[] values = new double[this.nodes.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Compute(this.nodes[i], this.children[i], values, operands);
        }

        return values;
    }

    /// <inheritdoc/>
    protected override int Compute(Formula node)
    {
        EquatableArray<Formula> needed = node.Children;
        int[] indices = new int[needed.Count];
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] = this[needed[i]];
        }

        if (node is Call { Arguments: [var left, var right] } product && product.Function == Arithmetic.Multiply)
        {
            this.AddClamped(left, indices[1]);
            this.AddClamped(right, indices[0]);
        }

        this.nodes.Add(node);
        this.children.Add(indices);
        return this.nodes.Count - 1;
    }

    // Most products with a decaying function take the largest finite factor for an infinite one.
    private void AddClamped(Formula decaying, int factor)
    {
        if (decaying is Call { Function.Code: LaneCode.FamilyMember { Times: not null, KeepsInfinity: false } })
        {
            this.clampedFactors.Add(factor);
        }
    }

    private static double Compute(Formula node, int[] children, double[] values,
        IReadOnlyDictionary<string, double> operands) => node switch
        {
            Constant constant => constant.Value,
            Operand operand => operands[operand.Name],
            Choice choice => Evaluator.Holds(choice.Comparison, values[children[0]], values[children[1]])
                ? values[children[2]]
                : values[children[3]],
            Call call => call.Function.Reference(Array.ConvertAll(children, child => values[child])),
            _ => throw new ArgumentOutOfRangeException(nameof(node)),
        };
}
