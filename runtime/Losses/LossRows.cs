using System;
using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Represents the operands of a loss over rows.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="U">The type of a label, of which each row has one, or that of
/// an element, of which each row has as many as columns.</typeparam>
/// <param name="prediction">The rows of predictions.</param>
/// <param name="targets">The labels, or the rows of targets.</param>
/// <param name="columns">The row length.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct LossRows<T, U>(ReadOnlySpan<T> prediction, ReadOnlySpan<U> targets, int columns)
    where T : unmanaged
    where U : unmanaged
{
    /// <summary>Gets the rows of predictions.</summary>
    internal ReadOnlySpan<T> Prediction { get; } = prediction;

    /// <summary>Gets the labels, or the rows of targets.</summary>
    internal ReadOnlySpan<U> Targets { get; } = targets;

    /// <summary>Gets the row length.</summary>
    internal int Columns { get; } = columns;

    /// <summary>Gets the weights of the classes, where there are some.</summary>
    public ReadOnlySpan<T> ClassWeights { internal get; init; }

    /// <summary>Gets what receives the gradient by the prediction, where it is asked for.</summary>
    public Span<T> Gradient { internal get; init; }

    /// <summary>Gets what receives the losses of the rows, where they are asked for.</summary>
    public Span<T> Losses { internal get; init; }

    /// <summary>Gets the number of rows.</summary>
    internal int Count => this.Columns == 0 ? 0 : this.Prediction.Length / this.Columns;
}
