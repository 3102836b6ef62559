using System;
using System.Runtime.CompilerServices;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Represents a formula as a graph without cycles: a tree whose equal branches are one. Equal formulas are equal values. Hash and depth
/// are known when a node is made; two equal nodes that were made apart are compared once and then stand for each other, so that comparing,
/// however much is shared, takes no longer than the number of different nodes.
/// </summary>
internal abstract class Formula : IEquatable<Formula>
{
    private readonly int hash;

    // An equal node that stands for this one; null while none is known. Only ever replaced by another equal node.
    private Formula? representative;

    /// <summary>Initializes a node.</summary>
    /// <param name="hash">The hash of what the node has beside its children.</param>
    /// <param name="children">The nodes that it is made of.</param>
    private protected Formula(int hash, EquatableArray<Formula> children)
    {
        int depth = 0;
        foreach (Formula child in children.AsSpan())
        {
            hash = Mix(hash, child.hash);
            depth = Math.Max(depth, child.Depth);
        }

        this.hash = hash;
        this.Children = children;
        this.Depth = depth + 1;
        FormulaBudget.SpendOnNode(this.Depth);
    }

    /// <summary>Gets the nodes that it is made of, in the order in which they are written.</summary>
    public EquatableArray<Formula> Children { get; }

    /// <summary>Gets the number of nodes on the longest way down; 1 for a leaf.</summary>
    public int Depth { get; }

    /// <summary>Gets or sets the formula with nothing but primitive functions, once it is known: see <see cref="Expansion"/>.</summary>
    internal Formula? Expanded { get; set; }

    /// <inheritdoc/>
    public bool Equals(Formula? other)
    {
        if (other is null)
        {
            return false;
        }

        Formula left = this.Represented();
        Formula right = other.Represented();
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (left.hash != right.hash || !left.SameNode(right))
        {
            return false;
        }

        Unite(left, right);
        return true;
    }

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => this.Equals(obj as Formula);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => this.hash;

    /// <summary>Compares with a node of the same hash: what the nodes have beside their children, then the children.</summary>
    private protected abstract bool SameNode(Formula other);

    // Multiplication and shift spread each bit over the word; 0x9E3779B1 is 2^32 divided by the golden ratio, as in Knuth's hashing.
    private static int Mix(int hash, int value)
    {
        uint mixed = unchecked((uint)(hash ^ value) * 0x9E3779B1u);
        return unchecked((int)(mixed ^ (mixed >> 15)) + hash);
    }

    // Other threads may unite the same nodes, so the direction must not depend on who comes first: two opposite links would be a circle.
    private static void Unite(Formula left, Formula right)
    {
        int order = RuntimeHelpers.GetHashCode(left).CompareTo(RuntimeHelpers.GetHashCode(right));
        if (order < 0)
        {
            right.representative = left;
        }
        else if (order > 0)
        {
            left.representative = right;
        }
    }

    private Formula Represented()
    {
        Formula found = this;
        while (found.representative is { } next)
        {
            found = next;
        }

        if (!ReferenceEquals(found, this))
        {
            this.representative = found;
        }

        return found;
    }
}

/// <summary>Represents a number.</summary>
/// <param name="value">The number.</param>
internal sealed class Constant(double value) : Formula(value.GetHashCode(), [])
{
    /// <summary>Gets the number.</summary>
    public double Value { get; } = value;

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) => other is Constant constant && constant.Value.Equals(this.Value);
}

/// <summary>Represents an input, a parameter or a placeholder by its name.</summary>
/// <param name="name">The name.</param>
internal sealed class Operand(string name) : Formula(StringComparer.Ordinal.GetHashCode(name), [])
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) =>
        other is Operand operand && string.Equals(operand.Name, this.Name, StringComparison.Ordinal);
}

/// <summary>Represents a function, an arithmetic operator too, applied to its arguments.</summary>
/// <param name="function">The function.</param>
/// <param name="arguments">The arguments.</param>
internal sealed class Call(Function function, EquatableArray<Formula> arguments) : Formula(function.GetHashCode(), arguments)
{
    /// <summary>Gets the function.</summary>
    public Function Function { get; } = function;

    /// <summary>Gets the arguments.</summary>
    public EquatableArray<Formula> Arguments => this.Children;

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) =>
        other is Call call && call.Function.Equals(this.Function) && call.Children.Equals(this.Children);
}

/// <summary>Names how two values are compared; each is false where either is NaN.</summary>
internal enum Comparison
{
    /// <summary>left &lt; right.</summary>
    LessThan,

    /// <summary>left &lt;= right.</summary>
    LessThanOrEqual,

    /// <summary>left == right.</summary>
    Equal,
}

/// <summary>Represents <c>left ? right : ...</c>: one of two values, by a comparison.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="left">Its left side.</param>
/// <param name="right">Its right side.</param>
/// <param name="ifTrue">The value where it holds.</param>
/// <param name="ifFalse">The value elsewhere, also where a side is NaN.</param>
internal sealed class Choice(Comparison comparison, Formula left, Formula right, Formula ifTrue,
    Formula ifFalse) : Formula((int)comparison + 7, [left, right, ifTrue, ifFalse])
{
    /// <summary>Gets the comparison.</summary>
    public Comparison Comparison { get; } = comparison;

    /// <summary>Gets the comparison's left side.</summary>
    public Formula Left => this.Children[0];

    /// <summary>Gets the comparison's right side.</summary>
    public Formula Right => this.Children[1];

    /// <summary>Gets the value where the comparison holds.</summary>
    public Formula IfTrue => this.Children[2];

    /// <summary>Gets the value elsewhere.</summary>
    public Formula IfFalse => this.Children[3];

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) =>
        other is Choice choice && choice.Comparison == this.Comparison && choice.Children.Equals(this.Children);
}
