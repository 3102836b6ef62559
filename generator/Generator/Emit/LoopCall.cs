using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes the call of a loop:
/// <code>
/// SingleLoop.Run&lt;SiluForward&gt;(default, x, y);
/// </code>
/// </summary>
internal static class LoopCall
{
    // The library's loops take so many spans before those of many.
    private const int Few = 8;

    /// <summary>Tells whether the loop asks what is done with each span.</summary>
    public static bool NeedsAccesses(Kernel kernel) => LoopKinds.Of(kernel) == LoopKind.Sums || LoopOperand.Of(kernel).Count > Few;

    /// <summary>Writes the call.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="element">The element type.</param>
    /// <param name="name">The full name of its structure.</param>
    /// <param name="argument">Gives the expression of a span or of a scalar, by the name that the kernel has for it.</param>
    /// <param name="size">The size of the call.</param>
    public static string Write(Kernel kernel, ElementKind element, string name, Func<string, string> argument, CallSize size)
    {
        IReadOnlyList<LoopOperand> operands = LoopOperand.Of(kernel);
        LoopKind kind = LoopKinds.Of(kernel);
        bool areMany = operands.Count > Few;
        string method = kind switch
        {
            LoopKind.Unary or LoopKind.Binary => "Run",
            LoopKind.Elements => areMany ? "RunManyElements" : "RunElements",
            LoopKind.Rows => areMany ? "RunManyRows" : "RunRows",
            _ => areMany ? "RunManyRows" : "SumRows",
        };
        IEnumerable<string> sizes = kind switch
        {
            LoopKind.Unary or LoopKind.Binary => [],
            LoopKind.Elements when !areMany => [size.Length],
            LoopKind.Elements => ["1", size.Length],
            _ => [size.Rows, size.Columns],
        };
        IEnumerable<string> spans = kind is LoopKind.Unary or LoopKind.Binary
            ? Plain(kernel)
            : operands.Select(static operand => operand.Parameter);
        string[] arguments = [Scalars(kernel, name, argument), .. sizes, .. spans.Select(argument)];
        return $"{Names.Generated}.{element.Loops}.{method}<{name}>({string.Join(", ", arguments)});";
    }

    // In place, the same span is given twice.
    private static IEnumerable<string> Plain(Kernel kernel) =>
        kernel.Inputs.Where(LoopOperand.IsSpan).Select(static input => input.Parameter).Append(kernel.Outputs[0].Parameter);

    private static string Scalars(Kernel kernel, string name, Func<string, string> argument)
    {
        string[] scalars = [.. kernel.Inputs
            .Where(static input => !LoopOperand.IsSpan(input))
            .Select(input => $"{NameScope.InKernel(input.Name)} = {argument(input.Name)}")];
        return scalars.Length == 0 ? "default" : $"new {name} {{ {string.Join(", ", scalars)} }}";
    }
}
