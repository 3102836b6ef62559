namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Represents what a choice asks: a comparison, or several with <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>. A tree has comparisons only.
/// </summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Makes the formula that is one value where the condition holds and another elsewhere.</summary>
    public abstract Formula Choose(Formula ifTrue, Formula ifFalse);

    /// <summary>A comparison.</summary>
    /// <param name="Comparison">How the sides are compared.</param>
    /// <param name="Left">The left side.</param>
    /// <param name="Right">The right side.</param>
    public sealed record Compared(Comparison Comparison, Formula Left, Formula Right) : Condition
    {
        /// <inheritdoc/>
        public override Formula Choose(Formula ifTrue, Formula ifFalse) =>
            Algebra.Choose(this.Comparison, this.Left, this.Right, ifTrue, ifFalse);
    }

    /// <summary>The opposite of a condition, where it is NaN that is compared, too: <c>!(x &lt; 0)</c> holds for NaN.</summary>
    /// <param name="Inner">The condition.</param>
    public sealed record Not(Condition Inner) : Condition
    {
        /// <inheritdoc/>
        public override Formula Choose(Formula ifTrue, Formula ifFalse) => this.Inner.Choose(ifFalse, ifTrue);
    }

    /// <summary>Both of two conditions.</summary>
    /// <param name="Left">The one.</param>
    /// <param name="Right">The other.</param>
    public sealed record Both(Condition Left, Condition Right) : Condition
    {
        /// <inheritdoc/>
        public override Formula Choose(Formula ifTrue, Formula ifFalse) => this.Left.Choose(this.Right.Choose(ifTrue, ifFalse), ifFalse);
    }

    /// <summary>One or both of two conditions.</summary>
    /// <param name="Left">The one.</param>
    /// <param name="Right">The other.</param>
    public sealed record Either(Condition Left, Condition Right) : Condition
    {
        /// <inheritdoc/>
        public override Formula Choose(Formula ifTrue, Formula ifFalse) => this.Left.Choose(ifTrue, this.Right.Choose(ifTrue, ifFalse));
    }
}
