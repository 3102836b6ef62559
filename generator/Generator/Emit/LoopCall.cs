using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes the call of a loop, which checks the spans before:
/// <code>
/// SingleLoop.Run&lt;SiluForward&gt;(default, x, y, "y");
/// </code>
/// </summary>
internal static class LoopCall
{
    // The library's loops take so many spans before those of many.
    private const int Few = 8;

    /// <summary>Writes the call.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="element">The element type.</param>
    /// <param name="name">The full name of its structure.</param>
    /// <param name="argument">Gives the expression of a span or of a scalar, by the name that the kernel has for it.</param>
    /// <param name="guard">What the checks need.</param>
    public static string Write(Kernel kernel, ElementKind element, string name, Func<string, string> argument, CallGuard guard)
    {
        string scalars = Scalars(kernel, name, argument);
        (string method, IEnumerable<string> arguments) = LoopKinds.Of(kernel) switch
        {
            LoopKind.Unary => Unary(kernel, argument),
            LoopKind.Binary => Binary(kernel, argument, guard),
            LoopKind kind => Numbered(kernel, kind, argument, guard),
        };
        return $"{Names.Generated}.{element.Loops}.{method}<{name}>({scalars}, {string.Join(", ", arguments)});";
    }

    // In place, the same span is given twice.
    private static (string Method, IEnumerable<string> Arguments) Unary(Kernel kernel, Func<string, string> argument)
    {
        string output = kernel.Outputs[0].Parameter;
        string input = kernel.Inputs.First(LoopOperand.IsSpan).Parameter;
        return ("Run", [argument(input), argument(output), NameScope.NameOf(output)]);
    }

    private static (string Method, IEnumerable<string> Arguments) Binary(Kernel kernel, Func<string, string> argument, CallGuard guard)
    {
        string[] inputs = [.. kernel.Inputs.Where(LoopOperand.IsSpan).Select(static input => input.Parameter)];
        string output = kernel.Outputs[0].Parameter;
        return ("RunPairs",
            [argument(inputs[0]), argument(inputs[1]), NameScope.NameOf(guard.Names[1]), argument(output), NameScope.NameOf(output)]);
    }

    private static (string Method, IEnumerable<string> Arguments) Numbered(
        Kernel kernel, LoopKind kind, Func<string, string> argument, CallGuard guard)
    {
        IReadOnlyList<LoopOperand> operands = LoopOperand.Of(kernel);
        bool areMany = operands.Count > Few;
        string method = kind switch
        {
            LoopKind.Elements => areMany ? "RunManyElements" : "RunElements",
            LoopKind.Rows => areMany ? "RunManyRows" : "RunRows",
            _ => areMany ? "RunManyRows" : "SumRows",
        };
        (string names, string columns, string source) = guard.Arguments;
        return (method, [names, columns, source, .. operands.Select(operand => argument(operand.Parameter))]);
    }

    private static string Scalars(Kernel kernel, string name, Func<string, string> argument)
    {
        string[] scalars = [.. kernel.Inputs
            .Where(static input => !LoopOperand.IsSpan(input))
            .Select(input => $"{NameScope.InKernel(input.Name)} = {argument(input.Name)}")];
        return scalars.Length == 0 ? "default" : $"new {name} {{ {string.Join(", ", scalars)} }}";
    }
}
