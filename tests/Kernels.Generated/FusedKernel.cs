using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Names how an operand is spread over rows and columns.</summary>
public enum Spread
{
    /// <summary>A value for each output.</summary>
    Element,

    /// <summary>A value for each column.</summary>
    Column,

    /// <summary>A value for each row.</summary>
    Row,

    /// <summary>One value.</summary>
    One,
}

/// <summary>Represents a fused expression with its backward pass, over arrays.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <param name="Name">The method.</param>
/// <param name="Operands">How each operand is spread; one that is run time but not learned is the last and has no gradient.</param>
/// <param name="Forward">Computes the output from the operands and the number of columns.</param>
/// <param name="Backward">Computes the operands' gradients from the operands, the upstream gradient and the number of columns.</param>
public sealed record FusedKernel<T>(string Name, IReadOnlyList<Spread> Operands, Func<T[][], int, T[]> Forward,
    Func<T[][], T[], int, T[][]> Backward)
    where T : unmanaged
{
    /// <summary>Makes arrays of the lengths that fit.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="value">Gives element j of operand i.</param>
    public T[][] MakeOperands(int rows, int columns, Func<int, int, T> value) =>
        [.. this.Operands.Select((spread, i) => Enumerable.Range(0, LengthOf(spread, rows, columns)).Select(j => value(i, j)).ToArray())];

    /// <summary>Gets the number of values of an operand.</summary>
    public static int LengthOf(Spread spread, int rows, int columns) => spread switch
    {
        Spread.Element => rows * columns,
        Spread.Column => columns,
        Spread.Row => rows,
        _ => 1,
    };
}
