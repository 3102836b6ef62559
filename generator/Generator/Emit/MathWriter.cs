using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes what a kernel computes for one register, once for every vector width:
/// <code>
/// public static V Forward&lt;V&gt;(V x) where V : struct, IVector&lt;V, float&gt; => V.Logistic(x).Times(x);
/// </code>
/// </summary>
internal static class MathWriter
{
    /// <summary>Writes the method.</summary>
    public static void Write(CodeWriter writer, Kernel kernel, ElementType element)
    {
        bool returns = kernel.Outputs.Count == 1;
        IEnumerable<string> parameters = kernel.Inputs.Select(static input => "V " + NameScope.InKernel(input.Name));
        IEnumerable<string> results = returns ? [] : kernel.Outputs.Select(static output => "out V " + ResultName(output));
        foreach (KernelOutput output in kernel.Outputs)
        {
            writer.Comment($"{output.Name} = {Shown(output)}");
        }

        writer.Line(Names.Inline);
        writer.Line($"public static {(returns ? "V" : "void")} {kernel.Name}<V>({string.Join(", ", parameters.Concat(results))})");
        using (writer.Indent())
        {
            writer.Line(Constraint(element));
        }

        using (writer.Braces())
        {
            WriteBody(writer, kernel, element);
        }
    }

    /// <summary>Gets the constraint that makes V a register of elements.</summary>
    public static string Constraint(ElementType element) =>
        $"where V : struct, {Names.Vectors}.IVector<V, {(element == ElementType.Single ? "float" : "double")}>";

    /// <summary>Gets the name of the register that holds an output; no input is called so in a kernel.</summary>
    public static string ResultName(KernelOutput output) => output.Name + NameScope.Lanes;

    private static void WriteBody(CodeWriter writer, Kernel kernel, ElementType element)
    {
        NameScope names = new(kernel.Inputs.Select(static input => input.Name).Concat(kernel.Outputs.Select(ResultName)).Append("V"));
        IReadOnlyList<LaneText> values = LaneCodeWriter.Write(writer, names, element, [.. kernel.Outputs.Select(static output => output.Formula)], SharesDivisions(kernel));
        if (values.Count == 1)
        {
            writer.Line($"return {WithUpstream(kernel.Outputs[0], values[0])};");
            return;
        }

        // Operands that are only added have the same gradient.
        Dictionary<string, string> written = new(StringComparer.Ordinal);
        for (int i = 0; i < values.Count; i++)
        {
            string result = ResultName(kernel.Outputs[i]);
            string value = WithUpstream(kernel.Outputs[i], values[i]);
            writer.Line($"{result} = {(written.TryGetValue(value, out string? same) ? same : value)};");
            written[value] = result;
        }
    }

    // The gradients of several inputs are in no other member.
    private static bool SharesDivisions(Kernel kernel) => string.Equals(kernel.Name, "Backward", StringComparison.Ordinal)
        && kernel.Inputs.Count(static input => input.Role == ParameterRole.Elementwise) > 2;

    private static string WithUpstream(KernelOutput output, LaneText value)
    {
        if (output.Upstream is not { } upstream)
        {
            return value.Text;
        }

        string factor = NameScope.InKernel(upstream);
        return string.Equals(value.Text, "V.Create(1.0)", StringComparison.Ordinal) ? factor : $"{factor} * {value.At(4)}";
    }

    private static string Shown(KernelOutput output)
    {
        string formula = FormulaText.Write(FormulaText.Shown(output.Formula));
        if (output.Upstream is null)
        {
            return formula;
        }

        bool isFactor = formula.IndexOfAny(['+', '-', '?']) < 0;
        return string.Equals(formula, "1", StringComparison.Ordinal) ? output.Upstream : $"{output.Upstream} * {(isFactor ? formula : "(" + formula + ")")}";
    }
}
