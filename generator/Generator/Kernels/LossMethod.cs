namespace FusedActivations.Generator.Kernels;

/// <summary>Represents a method of a loss that is a sum over elements.</summary>
/// <param name="Pass">The pass over the elements.</param>
/// <param name="Divisor">What the sum is divided by.</param>
/// <param name="Scale">The scalar of the pass that is one by the divisor, or null where the gradients need none.</param>
/// <param name="Total">The output of the pass that is the sum.</param>
internal sealed record LossMethod(ElementwiseMethod Pass, LossDivisor Divisor, string? Scale, string Total)
    : GeneratedMethod(Pass.Declaration, Pass.IsPartial, Pass.Documentation);

/// <summary>Names what the sum of the losses is divided by.</summary>
internal enum LossDivisor
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The number of elements.</summary>
    Elements,

    /// <summary>The number of rows.</summary>
    Rows,
}
