using System.Linq;
using FusedActivations.Generator.Kernels;

namespace FusedActivations.Generator.Emit;

/// <summary>Represents where a step stands, each as an expression.</summary>
/// <param name="Position">The index into the element-wise spans.</param>
/// <param name="Column">The index into the spans with one element a column.</param>
/// <param name="ColumnSum">The index into the sums of the columns.</param>
/// <param name="RowSum">The index into the running sums of a row.</param>
internal sealed record Place(string Position, string Column, string ColumnSum, string RowSum)
{
    /// <summary>Gets the index into the first halves of the rows of packed spans.</summary>
    public string First { get; init; } = "";

    /// <summary>Gets the index into the second halves.</summary>
    public string Second { get; init; } = "";

    /// <summary>Gets the index into the second half of packed spans with two elements a column.</summary>
    public string SecondColumn { get; init; } = "";

    /// <summary>Gets the index into an element-wise span, or into one half of its rows.</summary>
    public string PositionOf(PackedView? view) => view is null ? this.Position : view.IsSecond ? this.Second : this.First;

    /// <summary>Gets the index into a span with one element a column, or into one half of it.</summary>
    public string ColumnOf(PackedView? view) => view is { IsSecond: true } ? this.SecondColumn : this.Column;

    /// <summary>Doubles an index: every element of it is a pair.</summary>
    public static string Twice(string index) => "2 * " + (index.All(static letter => char.IsLetterOrDigit(letter) || letter == '_') ? index : $"({index})");
}
