using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what a buffer holds; null stands for what it held when the method began.</summary>
internal abstract record Content
{
    /// <summary>Something that is not known.</summary>
    public static readonly Content Unknown = new Anything();

    /// <summary>Gives what is known where this or another content holds; null is what was held when the method began.</summary>
    public static Content? Common(Content? first,
        Content? second) => first is ActivationOutput a && second is ActivationOutput b ? a.Common(b)
        : Equals(first, second) ? first
        : Unknown;

    private sealed record Anything : Content;
}

/// <summary>Represents numbers that are written in the source.</summary>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest.</param>
/// <param name="AreEnds">Whether there is none between these two.</param>
internal sealed record Numbers(double Low, double High, bool AreEnds) : Content
{
    /// <summary>Gets the encoding of labels that they show, or <see cref="LabelEncoding.Unspecified"/>.</summary>
    public LabelEncoding Labels => (this.Low, this.High, this.AreEnds) switch
    {
        (0, 1, true) => LabelEncoding.ZeroOne,
        (-1, 1, true) => LabelEncoding.PlusMinusOne,
        _ => LabelEncoding.Unspecified,
    };
}

/// <summary>Represents the output of an activation.</summary>
/// <param name="Method">The method that wrote it.</param>
/// <param name="Facts">What is known of the output; null where that is nothing.</param>
/// <param name="Invocation">The call.</param>
internal sealed record ActivationOutput(ActivationMethod Method, ActivationFacts? Facts, IInvocationOperation Invocation) : Content
{
    /// <summary>Gets the method's name in the call.</summary>
    public SyntaxNode Call => CallSite.NameOf(this.Invocation);

    /// <summary>Gets the number of units of a row, where that is a constant.</summary>
    public Declared<int>? Units { get; init; }

    /// <summary>Gets whether the input was overwritten.</summary>
    public bool IsInPlace { get; init; }

    /// <summary>Gets the call in the member's own body that led to this one; null where that is the call itself.</summary>
    public IInvocationOperation? Within { get; init; }

    /// <summary>Gets the position of the call in the run.</summary>
    public int Position { get; init; }

    /// <summary>Gets the local variable that names the buffer, or null.</summary>
    public ISymbol? Local { get; init; }

    /// <summary>
    /// Gets whether another call may have left it, as like as not: what is said of it holds, but it cannot be changed here.
    /// </summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Gives what is known where either call left its output.</summary>
    public Content Common(ActivationOutput other) => !this.IsLike(other) ? Unknown
        : ReferenceEquals(this.Invocation, other.Invocation) && this.IsOneOfSeveral == other.IsOneOfSeveral ? this
        : this with { IsOneOfSeveral = true };

    /// <inheritdoc/>
    public bool Equals(ActivationOutput? other) => other is not null && this.IsOneOfSeveral == other.IsOneOfSeveral && this.IsLike(other);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(this.Method.Symbol);

    // The second of two calls that leave the same need not be told apart from the first.
    private bool IsLike(ActivationOutput other) =>
        SymbolEqualityComparer.Default.Equals(this.Method.Symbol, other.Method.Symbol) && this.IsInPlace == other.IsInPlace
        && this.Units?.Value == other.Units?.Value && string.Equals(this.Facts?.Name, other.Facts?.Name, StringComparison.Ordinal);
}
