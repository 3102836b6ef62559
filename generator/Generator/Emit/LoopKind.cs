using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Names the loops of the library.</summary>
internal enum LoopKind
{
    /// <summary>A function of one element.</summary>
    Unary,

    /// <summary>A function of two elements.</summary>
    Binary,

    /// <summary>Any operands, without rows.</summary>
    Elements,

    /// <summary>Any operands, row by row.</summary>
    Rows,

    /// <summary>Any operands, row by row, with sums.</summary>
    Sums,
}

/// <summary>Tells which loop a kernel needs.</summary>
internal static class LoopKinds
{
    /// <summary>Gets the loop of a kernel.</summary>
    public static LoopKind Of(Kernel kernel)
    {
        if (kernel.Outputs.Any(static output => output.Role != ParameterRole.Elementwise))
        {
            return LoopKind.Sums;
        }

        if (kernel.HasRows)
        {
            return LoopKind.Rows;
        }

        KernelInput[] read = [.. kernel.Inputs.Where(LoopOperand.IsSpan)];
        bool isPlain = kernel.Outputs.Count == 1 && kernel.Outputs[0].View is null && read.All(static input => input.View is null);
        return (isPlain, read.Length) switch
        {
            (true, 1) => LoopKind.Unary,
            (true, 2) => LoopKind.Binary,
            _ => LoopKind.Elements,
        };
    }
}
