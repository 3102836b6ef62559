namespace FusedActivations.Generator.Emit;

/// <summary>Represents the size of a call, as expressions.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The elements of a row.</param>
/// <param name="Length">The number of elements.</param>
internal sealed record CallSize(string Rows, string Columns, string Length);
