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
/// V.Logistic(x).Times(x)
/// </code>
/// </summary>
internal static class MathWriter
{
    /// <summary>Gets the constraint that makes V a register of elements.</summary>
    public static string Constraint(ElementKind element) =>
        $"where V : struct, IVector<V, {element.Keyword}>";

    /// <summary>Gets the name of the register that holds an output; no input is called so in a kernel.</summary>
    public static string ResultName(KernelOutput output) => output.Name + NameScope.Lanes;

    /// <summary>Writes the formulas as comments.</summary>
    public static void WriteComments(CodeWriter writer, Kernel kernel)
    {
        foreach (KernelOutput output in kernel.Outputs)
        {
            writer.Comment($"{output.Name} = {Shown(output)}");
        }
    }

    /// <summary>Writes a method that takes a register of each input, and returns the output or gives them by reference.</summary>
    public static void WriteMethod(CodeWriter writer, Kernel kernel, ElementKind element)
    {
        IEnumerable<string> parameters = kernel.Inputs.Select(static input => "V " + NameScope.InKernel(input.Name));
        if (kernel.Outputs.Count == 1)
        {
            WriteFunction(writer, kernel, element, "public static", parameters, []);
            return;
        }

        IEnumerable<string> results = kernel.Outputs.Select(static output => "out V " + ResultName(output));
        using (writer.Block(
            $"{Names.InlineKernel} public static void {Names.Compute}<V>({string.Join(", ", parameters.Concat(results))}) {Constraint(element)}"))
        {
            WriteResults(writer, kernel, WriteValues(writer, kernel, element), "");
        }
    }

    /// <summary>Writes a method that returns the only output.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="element">The element type.</param>
    /// <param name="modifiers">The method's modifiers.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="locals">The statements that it starts with.</param>
    public static void WriteFunction(CodeWriter writer, Kernel kernel, ElementKind element, string modifiers,
        IEnumerable<string> parameters, IReadOnlyList<string> locals)
    {
        CodeWriter body = new();
        string value = WriteValues(body, kernel, element)[0];
        string statements = body.ToString();
        string signature = $"{Names.InlineKernel} {modifiers} V {Names.Compute}<V>({string.Join(", ", parameters)}) {Constraint(element)}";
        if (statements.Length == 0 && locals.Count == 0)
        {
            writer.Line($"{signature} => {value};");
            return;
        }

        using (writer.Block(signature))
        {
            foreach (string local in locals)
            {
                writer.Line(local);
            }

            writer.Lines(statements);
            writer.Line($"return {value};");
        }
    }

    /// <summary>Writes the registers of several outputs. Those that are only added to others have the same gradient.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="values">The expressions.</param>
    /// <param name="declaration">What stands before a name that is new: <c>V</c>, or nothing.</param>
    public static void WriteResults(CodeWriter writer, Kernel kernel, IReadOnlyList<string> values, string declaration)
    {
        Dictionary<string, string> written = new(StringComparer.Ordinal);
        for (int i = 0; i < values.Count; i++)
        {
            string result = ResultName(kernel.Outputs[i]);
            writer.Line($"{declaration}{result} = {(written.TryGetValue(values[i], out string? same) ? same : values[i])};");
            written[values[i]] = result;
        }
    }

    /// <summary>Writes the statements, and gives an expression for each output.</summary>
    public static IReadOnlyList<string> WriteValues(CodeWriter writer, Kernel kernel, ElementKind element)
    {
        NameScope names = new(kernel.Inputs
            .Select(static input => NameScope.InKernel(input.Name))
            .Concat(kernel.Outputs.Select(ResultName))
            .Concat(NameScope.KernelNames));
        IReadOnlyList<LaneText> values = LaneCodeWriter.Write(writer, names, element,
            [.. kernel.Outputs.Select(static output => output.Formula)], SharesDivisions(kernel), kernel.Precision);
        return [.. values.Select((value, i) => WithUpstream(kernel.Outputs[i], value))];
    }

    // The gradients of several inputs are in no other member.
    private static bool SharesDivisions(Kernel kernel) => kernel.Pass == Pass.Backward
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
        return string.Equals(formula, "1", StringComparison.Ordinal)
            ? output.Upstream
            : $"{output.Upstream} * {(isFactor ? formula : "(" + formula + ")")}";
    }
}
