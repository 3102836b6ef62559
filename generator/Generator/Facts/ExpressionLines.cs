using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Language;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Facts;

/// <summary>
/// Tells which inputs stand in the parts of an expression, and which parts are straight lines. Each part is looked at once.
/// </summary>
/// <param name="inputs">The element-wise inputs; all else is the same on each row or column.</param>
internal sealed class ExpressionLines(IReadOnlyList<string> inputs)
{
    // More inputs than bits take part as if they were the last.
    private const int MostInputs = 63;

    private readonly Dictionary<BoundNode, (ulong Inputs, bool IsAffine)> done = [];

    /// <summary>Gets the inputs that stand in a part, one bit each.</summary>
    public ulong InputsOf(BoundNode node) => this.Look(node).Inputs;

    /// <summary>Tells whether a part is a straight line in its inputs, or a number.</summary>
    public bool IsAffine(BoundNode node) => this.Look(node).IsAffine;

    /// <summary>Gets the name of the only input.</summary>
    public string NameOf(ulong input)
    {
        int index = 0;
        while (input > 1)
        {
            input >>= 1;
            index++;
        }

        return inputs[index];
    }

    /// <summary>Gets the largest straight lines in a part that an input stands in, each once and without a sign before it.</summary>
    public IReadOnlyList<Formula> FindIn(BoundNode node)
    {
        HashSet<Formula> found = [];
        Stack<BoundNode> open = new([node]);
        while (open.Count > 0)
        {
            BoundNode part = open.Pop();
            (ulong mask, bool isAffine) = this.Look(part);
            if (mask != 0 && isAffine && part.Formula is { } line)
            {
                found.Add(Algebra.IsNegation(line, out Formula positive) ? positive : line);
            }
            else if (mask != 0)
            {
                foreach (BoundNode inner in part is BoundName { Meaning: { } meaning } ? [meaning] : part.Parts)
                {
                    open.Push(inner);
                }
            }
        }

        return [.. found];
    }

    private (ulong Inputs, bool IsAffine) Look(BoundNode node)
    {
        if (!this.done.TryGetValue(node, out (ulong Inputs, bool IsAffine) known))
        {
            known = node switch
            {
                BoundName { Meaning: { } meaning } => this.Look(meaning),
                BoundName { Formula: Operand operand } => (this.BitOf(operand.Name), true),
                BoundFault { Parts.Count: 0, Syntax: IdentifierNameSyntax } => (0, true),
                BoundRow { Parts.Count: 0 } or BoundApplication { Application.IsCall: false } => (1, false),
                _ => this.LookAtParts(node),
            };
            this.done[node] = known;
        }

        return known;
    }

    private (ulong Inputs, bool IsAffine) LookAtParts(BoundNode node)
    {
        (ulong Inputs, bool IsAffine)[] parts = [.. node.Parts.Select(this.Look)];
        ulong mask = parts.Aggregate(0UL, static (all, part) => all | part.Inputs);
        bool areAffine = parts.All(static part => part.IsAffine);
        bool isAffine = mask == 0 ? node is not BoundFault : areAffine && node switch
        {
            BoundFunction { Function.Code: LaneCode.Operator } function when function.Function == Arithmetic.Multiply =>
                parts[0].Inputs == 0 || parts[1].Inputs == 0,
            BoundFunction { Function.Code: LaneCode.Operator } function when function.Function == Arithmetic.Divide => parts[1].Inputs == 0,
            BoundFunction { Function.Code: LaneCode.Operator } => true,
            BoundApplication { Application.Activation: { IsUsers: false } activation } application =>
                activation.Traits.HasFlag(ActivationTraits.Affine) && (parts.Length == 1 || application.Formula is not null),
            BoundApplication { Body: { } body, Application.Activation: var activation } =>
                parts.Count(static part => part.Inputs != 0) == 1 && new ExpressionLines([activation.Inputs[0]]).IsAffine(body),
            _ => false,
        };
        return (mask, isAffine);
    }

    private ulong BitOf(string name)
    {
        for (int i = 0; i < inputs.Count; i++)
        {
            if (string.Equals(inputs[i], name, StringComparison.Ordinal))
            {
                return 1UL << Math.Min(i, MostInputs);
            }
        }

        return 0;
    }
}
