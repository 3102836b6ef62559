using System;
using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what a buffer holds; null stands for what it held when the method began.</summary>
internal abstract record Content
{
    /// <summary>Something that is not known.</summary>
    public static readonly Content Unknown = new Anything();

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
/// <param name="Call">The method's name in the call.</param>
internal sealed record ActivationOutput(ActivationMethod Method, ActivationFacts? Facts, SyntaxNode Call) : Content
{
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

    /// <summary>Tells whether two calls leave the same: the second of them need not be told apart from the first.</summary>
    public bool Equals(ActivationOutput? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(this.Method.Symbol, other.Method.Symbol) && this.IsInPlace == other.IsInPlace
        && this.Units?.Value == other.Units?.Value && string.Equals(this.Facts?.Name, other.Facts?.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(this.Method.Symbol);
}
