using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Writes what the editor shows for a generated method over rows.</summary>
internal static class RowDocumentation
{
    /// <summary>Writes the lines of a documentation comment, without the slashes.</summary>
    public static IReadOnlyList<string> Write(RowRequest request, RowSignatures signatures, MethodDeclaration declaration, Pass pass)
    {
        if (declaration.HasDocumentation)
        {
            return [];
        }

        string name = signatures.Activation.Name;
        bool isForward = pass == Pass.Forward;
        string formula = Formula(request, signatures, pass);
        string summary = isForward ? $"Computes <c>{name}</c> of each row."
            : $"Computes the vector-Jacobian product of <c>{name}</c> for each row, from its {(signatures.NeedsOutput ? "output" : "inputs")}.";
        List<string> lines =
        [
            $"<summary>{summary}</summary>",
            "<remarks>",
            $"<para><c>{DocumentationText.Of(formula)}</c>{(isForward || signatures.Activation.IsReduction ? Logits(request) : "")}{Causal(request)}</para>"
        ];
        if (isForward)
        {
            lines.Add(
                $"<para>Outputs lie in {DocumentationText.Of(signatures.Activation.Range)}. Used for {DocumentationText.Of(signatures.Activation.Use)}.</para>");
            lines.Add(
                "<para>NaN makes its row NaN; infinite logits give the limit. A row depends on nothing but itself: the same row gives the same bits at every place and vector width.</para>");
        }
        else if (request.Options.IsHard)
        {
            lines.Add("<para>The gradient is that of the soft rows, which are computed again from the seed.</para>");
        }

        lines.Add("</remarks>");
        if (declaration.Parameters
            .Any(static parameter => parameter.IsWritten))
        {
            lines.Add(DocumentationText.UnfitSpans);
        }

        return lines;
    }

    /// <summary>Gives the formula of a pass, for people.</summary>
    public static string Formula(RowRequest request, RowSignatures signatures, Pass pass) => pass == Pass.Forward
        ? (HasSink(request)
            ? signatures.Activation.Formula.Replace("sum e^z", signatures.Activation.Kind == RowKind.Softmax ? "(e^sink + sum e^z)"
            : "e^sink + sum e^z") : signatures.Activation.Formula)
        : signatures.Activation.Gradient + (Temperature(request) is { } temperature ? " / " + temperature : "");

    private static bool HasSink(RowRequest request) => request.Options.Sink is not null || request.Forward.Any(RowSignatures.IsSink);

    private static string? Temperature(RowRequest request) => request.Options.Temperature?.ToString("R", CultureInfo.InvariantCulture)
        ?? request.Forward.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Temperature)?.Name;

    private static string Logits(RowRequest request)
    {
        bool hasMask = request.Forward.Any(static parameter => parameter.Role is ParameterRole.Mask or ParameterRole.RowMask);
        string temperature = Temperature(request) is { } divisor ? " / " + divisor : "";
        string sink = request.Options.Sink is { } given ? ", sink = " + given.ToString("R", CultureInfo.InvariantCulture) : "";
        return request.Activation.IsOfLogits ? $", z = x{temperature}{(hasMask ? " + mask" : "")}{sink}" : "";
    }

    private static string Causal(RowRequest request) =>
        request.Options.IsCausal ? ", over the columns 0 .. r of row r in each square block" : "";
}
