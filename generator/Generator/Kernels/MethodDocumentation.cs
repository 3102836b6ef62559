using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Writes what the editor shows for a generated method: formula, derivative, range, accuracy, use.</summary>
internal static class MethodDocumentation
{
    /// <summary>Writes the lines of a documentation comment, without the slashes.</summary>
    public static IReadOnlyList<string> Write(KernelRequest request, Kernel kernel, MethodDeclaration declaration)
    {
        if (declaration.HasDocumentation)
        {
            return [];
        }

        List<string> remarks = [.. Formulas(kernel).Skip(1)];
        bool isForward = kernel.Pass == Pass.Forward;
        string accuracy = kernel.Pass == Pass.Derivative ? AccuracyText.OfSlope(request) : "";
        if (isForward && request.Formula.Activation is { } activation)
        {
            remarks.Add(
                $"Outputs lie in {DocumentationText.Of(activation.Range)} for the default parameters. Used for {DocumentationText.Of(activation.Use)}.");
        }

        if (Inputs(request.Formula) is { Length: > 0 } inputs)
        {
            remarks.Add(inputs);
        }

        if (isForward)
        {
            remarks.Add(AccuracyText.OfValue(request)
                + " NaN gives NaN; at infinity the limit. The same bits at every position, length and width.");
        }

        List<string> lines = [$"<summary>{Summary(request, kernel)}: {Formulas(kernel).First()}{accuracy}</summary>"];
        lines.AddRange(
            remarks.Select((remark, i) => $"{(i == 0 ? "<remarks>" : "")}{remark}{(i == remarks.Count - 1 ? "</remarks>" : "<br/>")}"));

        if (request.Form == ValueForm.Span)
        {
            lines.Add(isForward
                ? DocumentationText.UnfitSpans
                : "<exception cref=\"global::System.ArgumentException\">Spans do not fit.</exception>");
        }

        return lines;
    }

    private static IEnumerable<string> Formulas(Kernel kernel) => kernel.Outputs.Select(static output =>
    {
        string formula = FormulaText.Write(FormulaText.Shown(output.Formula));
        string product = output.Upstream is null ? formula : $"{output.Upstream} * ({formula})";
        string sum = output.Role switch
        {
            ParameterRole.PerColumn => ", summed over the rows",
            ParameterRole.PerRow => ", summed over the columns",
            ParameterRole.Learned => ", summed over all elements",
            _ => "",
        };
        return $"<c>{DocumentationText.Of(output.Name)} = {DocumentationText.Of(product)}</c>{sum}.";
    });

    // Which input is the gate decides everything, and no name need tell it.
    private static string Inputs(KernelFormula formula)
    {
        if (formula.Packed.Count > 0)
        {
            return string.Join(" ", formula.Packed.Select(static packed => packed.Layout switch
            {
                GatedLayout.GateFirst => $"Each row of <c>{DocumentationText.Of(packed.Name)}</c> is the gate's columns, then the value's.",
                GatedLayout.ValueFirst =>
                    $"Each row of <c>{DocumentationText.Of(packed.Name)}</c> is the value's columns, then the gate's.",
                _ => $"<c>{DocumentationText.Of(packed.Name)}</c> alternates: gate, value, gate, value.",
            }));
        }

        return formula is { Activation.IsGated: true, Inputs: [var gate, var value] }
            ? $"<c>{DocumentationText.Of(gate)}</c> is the gate, <c>{DocumentationText.Of(value)}</c> the value."
            : "";
    }

    private static string Summary(KernelRequest request, Kernel kernel) =>
        string.Format(CultureInfo.InvariantCulture, kernel.Pass.Summary,
            DocumentationText.Of(ExpressionSource.WithoutComments(request.Activation.Expression)));
}
