using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes the checks of a call where its loop does not have them, or where the number of rows is needed before:
/// <code>
/// OperandGuard.Rows&lt;float&gt;("x y", new[] { Access.Read, Access.Write }, columns, "columns", x, y);
/// </code>
/// </summary>
internal static class GuardCall
{
    /// <summary>Writes the checks of a pass.</summary>
    /// <param name="kernel">The pass.</param>
    /// <param name="element">The element type.</param>
    /// <param name="argument">Gives the expression of a span.</param>
    /// <param name="guard">What the checks need.</param>
    public static string Write(Kernel kernel, ElementKind element, Func<string, string> argument, CallGuard guard)
    {
        IReadOnlyList<LoopOperand> operands = LoopOperand.Of(kernel);
        return Write(element, operands.Select(static operand => operand.Access), guard,
            operands.Select(operand => argument(operand.Parameter)));
    }

    /// <summary>Writes the checks of spans.</summary>
    /// <param name="element">The element type.</param>
    /// <param name="accesses">What is done with each span: names of the library's <c>Access</c>.</param>
    /// <param name="guard">What the checks need.</param>
    /// <param name="spans">The spans.</param>
    public static string Write(ElementKind element, IEnumerable<string> accesses, CallGuard guard, IEnumerable<string> spans)
    {
        string known = string.Join(", ", accesses.Select(static access => $"{Names.Generated}.Access.{access}"));
        (string names, string columns, string source) = guard.Arguments;
        return $"{Names.Generated}.OperandGuard.Rows<{element}>({names}, new[] {{ {known} }}, {columns}, {source}, {string.Join(", ", spans)});";
    }
}
