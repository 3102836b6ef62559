using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes the checks at the head of a method over rows: lengths, rows and overlaps in one call, and the temperature.</summary>
/// <param name="method">The method.</param>
internal sealed class RowGuard(RowMethod method)
{
    // One output a row.
    private bool IsReduction => method.Activation.IsReduction;

    private IEnumerable<MethodParameter> Spans =>
        method.Declaration.Parameters.Where(static parameter => parameter.Type.IndexOf('<') >= 0);

    /// <summary>Gets the row length, or null where there is one row.</summary>
    public string? Columns => this.Source is { } source
        ? NameScope.InKernel(source.Name) + (source.Role == ParameterRole.Columns ? "" : ".Length")
        : null;

    // The row length is given, or it is that of a mask for all rows.
    private MethodParameter? Source =>
        method.Declaration.Parameters.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Columns)
        ?? method.Declaration.Parameters.FirstOrDefault(static parameter => parameter.Role == ParameterRole.RowMask);

    /// <summary>Writes the checks.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="rows">The variable that receives the number of rows, or null.</param>
    public void Write(CodeWriter writer, string? rows)
    {
        CallGuard guard = new(
            [.. this.Spans.Select(static span => CallGuard.Name(span.Name, span.Role == ParameterRole.Mask))],
            this.Source?.Name,
            this.Columns ?? "");
        string call = GuardCall.Write(method.Element, this.Spans.Select(this.AccessTo), guard,
            this.Spans.Select(static span => NameScope.InKernel(span.Name)));
        writer.Line(rows is null ? call : $"int {rows} = {call}");
        foreach (MethodParameter temperature in method.Declaration.Parameters
            .Where(static parameter => parameter.Role == ParameterRole.Temperature))
        {
            writer.Line(
                $"{Names.Generated}.RowGuard.Temperature({NameScope.InKernel(temperature.Name)}, {NameScope.NameOf(temperature.Name)});");
        }
    }

    // What a row is computed from must be read whole before any of it is written.
    private string AccessTo(MethodParameter span) => (this.IsWhole(span), span.IsWritten, span.Role) switch
    {
        (true, true, _) => "Write",
        (false, true, _) => "SumRows",
        (true, _, ParameterRole.Elementwise) => "Read",
        (true, _, ParameterRole.Output or ParameterRole.Upstream) when !method.Options.IsHard => "Read",
        (true, _, _) => "ReadAgain",
        (_, _, ParameterRole.RowMask) => "ReadColumns",
        _ => "ReadRows",
    };

    private bool IsWhole(MethodParameter span) => span.Role switch
    {
        ParameterRole.Output or ParameterRole.Upstream => !this.IsReduction,
        ParameterRole.RowMask or ParameterRole.PerRow => false,
        ParameterRole.Gradient => !RowSignatures.IsSinkGradient(span),
        _ => true,
    };
}
