using System.Linq;
using System;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Represents a formula as a tree with shared branches. Equal trees are equal values, which is how common
/// sub-expressions are found; the hash is computed once, bottom up.
/// </summary>
internal abstract class Formula : IEquatable<Formula>
{
    private readonly int hash;

    /// <summary>Initializes a node.</summary>
    /// <param name="hash">The hash of the node and all below it.</param>
    private protected Formula(int hash) => this.hash = hash;

    /// <inheritdoc/>
    public bool Equals(Formula? other) =>
        ReferenceEquals(this, other) || (other is not null && this.hash == other.hash && this.SameNode(other));

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => this.Equals(obj as Formula);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => this.hash;

    /// <summary>Compares with a node of the same hash.</summary>
    private protected abstract bool SameNode(Formula other);
}

/// <summary>Represents a number.</summary>
/// <param name="value">The number.</param>
internal sealed class Constant(double value) : Formula(value.GetHashCode())
{
    /// <summary>Gets the number.</summary>
    public double Value { get; } = value;

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) => other is Constant constant && constant.Value.Equals(this.Value);
}

/// <summary>Represents an input, a parameter or a placeholder by its name.</summary>
/// <param name="name">The name.</param>
internal sealed class Operand(string name) : Formula(StringComparer.Ordinal.GetHashCode(name))
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) => other is Operand operand && string.Equals(operand.Name, this.Name, StringComparison.Ordinal);
}

/// <summary>Represents a function, an arithmetic operator too, applied to its arguments.</summary>
/// <param name="function">The function.</param>
/// <param name="arguments">The arguments.</param>
internal sealed class Call(Function function, EquatableArray<Formula> arguments)
    : Formula(arguments.Aggregate(StringComparer.Ordinal.GetHashCode(function.Name), static (hash, argument) => unchecked((hash * 397) ^ argument.GetHashCode())))
{
    /// <summary>Gets the function.</summary>
    public Function Function { get; } = function;

    /// <summary>Gets the arguments.</summary>
    public EquatableArray<Formula> Arguments { get; } = arguments;

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) =>
        other is Call call && ReferenceEquals(call.Function, this.Function) && call.Arguments.SequenceEqual(this.Arguments);
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
internal sealed class Choice(Comparison comparison, Formula left, Formula right, Formula ifTrue, Formula ifFalse)
    : Formula(unchecked((((((((((int)comparison + 7) * 397) ^ left.GetHashCode()) * 397) ^ right.GetHashCode()) * 397) ^ ifTrue.GetHashCode()) * 397) ^ ifFalse.GetHashCode()))
{
    /// <summary>Gets the comparison.</summary>
    public Comparison Comparison { get; } = comparison;

    /// <summary>Gets the comparison's left side.</summary>
    public Formula Left { get; } = left;

    /// <summary>Gets the comparison's right side.</summary>
    public Formula Right { get; } = right;

    /// <summary>Gets the value where the comparison holds.</summary>
    public Formula IfTrue { get; } = ifTrue;

    /// <summary>Gets the value elsewhere.</summary>
    public Formula IfFalse { get; } = ifFalse;

    /// <inheritdoc/>
    private protected override bool SameNode(Formula other) =>
        other is Choice choice && choice.Comparison == this.Comparison && choice.Left.Equals(this.Left) && choice.Right.Equals(this.Right)
            && choice.IfTrue.Equals(this.IfTrue) && choice.IfFalse.Equals(this.IfFalse);
}
