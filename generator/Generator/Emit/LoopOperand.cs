using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Represents a span of a kernel, as its loop takes it: what is read first, then what is written.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Role">How it is spread over rows and columns.</param>
/// <param name="Access">The name of the library's <c>Access</c>.</param>
internal sealed record LoopOperand(string Parameter, ParameterRole Role, string Access)
{
    /// <summary>Gets whether it is written.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Gets whether it holds two values where others hold one.</summary>
    public bool IsPacked { get; init; }

    /// <summary>Gives the operands of a kernel, in order. An input that is also an output stands among the outputs alone.</summary>
    public static IReadOnlyList<LoopOperand> Of(Kernel kernel) =>
    [
        .. kernel.Inputs
            .Where(input => IsSpan(input) && !kernel.Outputs.Any(output => OperandNames.Same(output.Parameter, input.Parameter)))
            .Select(static input => new LoopOperand(input.Parameter, input.Role, Reading(input))
            {
                IsPacked = input.View is not null
            })
            .Concat(kernel.Outputs.Select(static output => new LoopOperand(output.Parameter, output.Role, Writing(output))
            {
                IsWritten = true,
                IsPacked = output.View is not null
            }))
            .Distinct(),
    ];

    /// <summary>Tells whether an input is a span, rather than a scalar.</summary>
    public static bool IsSpan(KernelInput input) =>
        input.Role is ParameterRole.Elementwise or ParameterRole.PerColumn or ParameterRole.PerRow;

    private static string Reading(KernelInput input) => (input.Role, input.View) switch
    {
        (ParameterRole.PerColumn, null) => "ReadColumns",
        (ParameterRole.PerColumn, _) => "ReadPackedColumns",
        (ParameterRole.PerRow, _) => "ReadRows",
        (_, null) => "Read",
        _ => "ReadPacked",
    };

    private static string Writing(KernelOutput output) => (output.Role, output.View) switch
    {
        (ParameterRole.PerColumn, null) => "SumColumns",
        (ParameterRole.PerColumn, { IsInterleaved: true }) => "SumPairedColumns",
        (ParameterRole.PerColumn, _) => "SumPackedColumns",
        (ParameterRole.PerRow, _) => "SumRows",
        (ParameterRole.Learned, _) => "SumAll",
        (_, null) => "Write",
        _ => "WritePacked",
    };
}
