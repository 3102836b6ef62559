using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes the checks at the head of a method over rows: lengths, rows, overlaps, temperature. Nothing is written before them.
/// </summary>
/// <param name="writer">Where they go.</param>
/// <param name="method">The method.</param>
internal sealed class RowGuardWriter(CodeWriter writer, RowMethod method)
{
    private readonly string element = method.Element.Keyword;

    // One output a row.
    private bool IsReduction => method.Activation.IsReduction;

    /// <summary>Writes the checks, and gives the expressions of rows and columns; null where there is one row.</summary>
    public (string Rows, string Columns)? Write()
    {
        MethodParameter whole = this.Spans().First(parameter => this.IsWhole(parameter));
        string length = NameScope.Escape(whole.Name) + ".Length";
        foreach (MethodParameter span in this.Spans().Where(span => span != whole && this.IsWhole(span)))
        {
            this.Require(span, length, span.Role == ParameterRole.Mask ? "Operand" : "Length");
        }

        (string Rows, string Columns)? rows = this.WriteRows(length);
        foreach (MethodParameter span in this.Spans().Where(span => !this.IsWhole(span) && span.Role != ParameterRole.RowMask))
        {
            this.Require(span, rows?.Rows ?? "1", rows is null ? "OneRow" : "Length");
        }

        foreach (MethodParameter temperature in method.Declaration.Parameters
            .Where(static parameter => parameter.Role == ParameterRole.Temperature))
        {
            writer.Line(
                $"{Names.Generated}.RowGuard.Temperature({NameScope.Escape(temperature.Name)}, {NameScope.NameOf(temperature.Name)});");
        }

        this.WriteOverlaps();
        return rows;
    }

    private IEnumerable<MethodParameter> Spans() =>
        method.Declaration.Parameters.Where(static parameter => parameter.Type.IndexOf('<') >= 0);

    private bool IsWhole(MethodParameter span) => span.Role switch
    {
        ParameterRole.Output or ParameterRole.Upstream => !this.IsReduction,
        ParameterRole.RowMask or ParameterRole.PerRow => false,
        ParameterRole.Gradient => !RowSignatures.IsSinkGradient(span),
        _ => true,
    };

    private (string Rows, string Columns)? WriteRows(string length)
    {
        MethodParameter? given = method.Declaration.Parameters.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Columns);
        MethodParameter? mask = method.Declaration.Parameters.FirstOrDefault(static parameter => parameter.Role == ParameterRole.RowMask);
        if ((given ?? mask) is not { } source)
        {
            return null;
        }

        string columns = NameScope.Escape(source.Name) + (given is null ? ".Length" : "");
        string rows = new NameScope(method.Declaration.Parameters.Select(static parameter => parameter.Name)).Take("rows");
        string counted = RowCalls.TakesAllRows(method) ? "" : $"int {rows} = ";
        writer.Line($"{counted}{Names.SpanGuard}.Rows({length}, {columns}, {NameScope.NameOf(source.Name)});");
        if (given is not null && mask is not null)
        {
            this.Require(mask, columns);
        }

        return (rows, columns);
    }

    private void WriteOverlaps()
    {
        List<MethodParameter> done = [];
        foreach (MethodParameter written in this.Spans()
            .Where(static span => span.IsWritten)
            .Reverse())
        {
            done.Add(written);
            foreach (MethodParameter other in this.Spans().Where(span => !done.Contains(span)))
            {
                string name = NameScope.Escape(written.Name);
                string check = this.MayBeSame(written, other) ? "SameOrApart" : "Apart";
                writer.Line(
                    $"{Names.SpanGuard}.{check}<{this.element}>({name}, {NameScope.Escape(other.Name)}, {NameScope.NameOf(name)});");
            }
        }
    }

    // What a row is computed from must be read whole before any of it is written.
    private bool MayBeSame(MethodParameter written, MethodParameter other) => !RowSignatures.IsSinkGradient(written) && other.Role switch
    {
        ParameterRole.Elementwise => !(this.IsReduction && written.Role == ParameterRole.Output),
        ParameterRole.Output or ParameterRole.Upstream => !this.IsReduction && !method.Options.IsHard,
        _ => false,
    };

    private void Require(MethodParameter span, string length, string check = "Length")
    {
        string name = NameScope.Escape(span.Name);
        writer.Line($"{Names.SpanGuard}.{check}({name}.Length, {length}, {NameScope.NameOf(name)});");
    }
}
