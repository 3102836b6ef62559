using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Formulas;

/// <summary>Represents a part of a text that was read: what it means, what it is made of, and where it stands.</summary>
/// <param name="syntax">The expression of the text.</param>
/// <param name="parts">What it is made of, in the order in which it is written.</param>
/// <param name="formula">What it computes, or null where that is not known; it is known of no part in which something is wrong.</param>
internal abstract class BoundNode(ExpressionSyntax syntax, IReadOnlyList<BoundNode> parts, Formula? formula)
{
    /// <summary>Gets the expression of the text; it belongs to the text alone, and to no program.</summary>
    public ExpressionSyntax Syntax { get; } = syntax;

    /// <summary>Gets what it is made of.</summary>
    public IReadOnlyList<BoundNode> Parts { get; } = parts;

    /// <summary>Gets what it computes, or null where something in it is wrong.</summary>
    public Formula? Formula { get; } = parts.All(static part => part.Formula is not null) ? formula : null;

    /// <summary>Gets this part and all that is in it, each behind its own parts.</summary>
    public IEnumerable<BoundNode> All()
    {
        // A long sum is as deep as it is long.
        Stack<(BoundNode Node, bool IsDone)> open = new([(this, false)]);
        while (open.Count > 0)
        {
            (BoundNode node, bool isDone) = open.Pop();
            if (isDone || node.Parts.Count == 0)
            {
                yield return node;
                continue;
            }

            open.Push((node, true));
            for (int i = node.Parts.Count - 1; i >= 0; i--)
            {
                open.Push((node.Parts[i], false));
            }
        }
    }
}

/// <summary>Represents a number that is written out.</summary>
/// <param name="syntax">The literal.</param>
/// <param name="value">The number.</param>
internal sealed class BoundNumber(ExpressionSyntax syntax, double value) : BoundNode(syntax, [], Algebra.Number(value));

/// <summary>Represents a name: of an operand, of a constant, of a line before.</summary>
/// <param name="syntax">The name.</param>
/// <param name="name">What it says.</param>
/// <param name="formula">What it stands for.</param>
/// <param name="meaning">The part of an earlier line that has the name, or null.</param>
internal sealed class BoundName(ExpressionSyntax syntax, string name, Formula formula, BoundNode? meaning) : BoundNode(syntax, [], formula)
{
    /// <summary>Gets what it says.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the part of an earlier line that has the name, or null.</summary>
    public BoundNode? Meaning { get; } = meaning;
}

/// <summary>Represents a function of the formula language, an operator too, and its arguments.</summary>
/// <param name="syntax">The call or the operator.</param>
/// <param name="function">The function.</param>
/// <param name="arguments">The arguments.</param>
internal sealed class BoundFunction(ExpressionSyntax syntax, Function function, IReadOnlyList<BoundNode> arguments)
    : BoundNode(syntax, arguments, FormulaOf(function, arguments))
{
    /// <summary>Gets the function.</summary>
    public Function Function { get; } = function;

    private static Formula? FormulaOf(Function function, IReadOnlyList<BoundNode> arguments)
    {
        Formula[] formulas = [.. arguments.Select(static argument => argument.Formula).OfType<Formula>()];
        return formulas.Length == arguments.Count ? Algebra.Apply(function, formulas.ToEquatableArray()) : null;
    }
}

/// <summary>
/// Represents a bound: <c>max</c>, <c>min</c> or <c>clamp</c>; and <c>square</c>, which is as little a function of its own.
/// </summary>
/// <param name="syntax">The call.</param>
/// <param name="name">The name.</param>
/// <param name="arguments">The arguments.</param>
/// <param name="formula">The choice that it is.</param>
internal sealed class BoundExtremum(ExpressionSyntax syntax, string name, IReadOnlyList<BoundNode> arguments,
    Formula formula) : BoundNode(syntax, arguments, formula)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = name;
}

/// <summary>Represents one of two values, by a condition.</summary>
/// <param name="syntax">The whole expression.</param>
/// <param name="parts">What is compared, and the two values.</param>
/// <param name="formula">The choice, or null.</param>
internal sealed class BoundChoice(ExpressionSyntax syntax, IReadOnlyList<BoundNode> parts,
    Formula? formula) : BoundNode(syntax, parts, formula);

/// <summary>Represents what is not understood, with the parts of it that are.</summary>
/// <param name="syntax">The expression.</param>
/// <param name="parts">Its arguments, where it is a call.</param>
internal sealed class BoundFault(ExpressionSyntax syntax, IReadOnlyList<BoundNode> parts) : BoundNode(syntax, parts, formula: null);

/// <summary>Represents a call whose meaning is that of the scope: of an activation, say.</summary>
/// <param name="syntax">The call, or the name alone.</param>
/// <param name="arguments">The arguments.</param>
/// <param name="formula">What it computes, or null.</param>
internal class BoundCall(ExpressionSyntax syntax, IReadOnlyList<BoundNode> arguments,
    Formula? formula) : BoundNode(syntax, arguments, formula);
