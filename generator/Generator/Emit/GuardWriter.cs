using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes the checks at the head of a method over spans: lengths, rows, overlaps. Nothing is written before them.</summary>
internal sealed class GuardWriter
{
    private readonly CodeWriter writer;
    private readonly ElementwiseMethod method;
    private readonly string element;
    private readonly List<(string Name, ParameterRole Role)> inputs;
    private readonly List<(string Name, ParameterRole Role)> outputs;

    private GuardWriter(CodeWriter writer, ElementwiseMethod method)
    {
        this.writer = writer;
        this.method = method;
        this.element = method.Element == ElementType.Single ? "float" : "double";
        this.outputs = [.. method.Kernel.Outputs.Where(static output => output.Role != ParameterRole.Learned).Select(static output => (output.Name, output.Role))];
        this.inputs = [.. method.Kernel.Inputs
            .Where(input => IsSpan(input.Role) && !this.outputs.Exists(output => Same(output.Name, input.Name)))
            .Select(static input => (input.Name, input.Role))];
    }

    /// <summary>Writes the checks, and gives the expressions for the number of rows and of columns.</summary>
    public static (string Rows, string Columns) Write(CodeWriter writer, ElementwiseMethod method, NameScope names) =>
        new GuardWriter(writer, method).Write(names);

    private static bool IsSpan(ParameterRole role) => role is ParameterRole.Elementwise or ParameterRole.PerColumn or ParameterRole.PerRow;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private (string Rows, string Columns) Write(NameScope names)
    {
        IEnumerable<(string Name, ParameterRole Role)> all = this.inputs.Concat(this.outputs);
        string whole = all.First(static span => span.Role == ParameterRole.Elementwise).Name;
        string length = NameScope.Escape(whole) + ".Length";
        foreach ((string name, ParameterRole role) in all.Where(span => span.Role == ParameterRole.Elementwise && !Same(span.Name, whole)))
        {
            this.Require(name, length);
        }

        (string rows, string columns) = this.WriteRows(names, length);
        foreach ((string output, ParameterRole role) in this.outputs)
        {
            foreach ((string input, ParameterRole inputRole) in this.inputs)
            {
                bool mayBeSame = role == ParameterRole.Elementwise && inputRole == ParameterRole.Elementwise;
                this.Overlap(mayBeSame ? "SameOrApart" : "Apart", output, input);
            }

            foreach ((string other, _) in this.outputs.TakeWhile(other => !Same(other.Name, output)))
            {
                this.Overlap("Apart", output, other);
            }
        }

        return (rows, columns);
    }

    private (string Rows, string Columns) WriteRows(NameScope names, string length)
    {
        string? given = this.method.Declaration.Parameters.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Columns)?.Name;
        string? perColumn = this.inputs.Concat(this.outputs).FirstOrDefault(static span => span.Role == ParameterRole.PerColumn).Name;
        string? source = given ?? perColumn;
        bool needsRows = LoopWriter.HasRows(this.method.Kernel);
        if (source is null)
        {
            foreach ((string name, _) in this.inputs.Concat(this.outputs).Where(static span => span.Role == ParameterRole.PerRow))
            {
                this.Require(name, "1");
            }

            return ("1", length);
        }

        string columns = given is null ? NameScope.Escape(source) + ".Length" : NameScope.Escape(given);
        string rows = names.Take("rows");
        string call = $"{Names.SpanGuard}.Rows({length}, {columns}, nameof({NameScope.Escape(source)}))";
        this.writer.Line(needsRows ? $"int {rows} = {call};" : $"_ = {call};");
        foreach ((string name, ParameterRole role) in this.inputs.Concat(this.outputs).Where(span => span.Role is ParameterRole.PerColumn or ParameterRole.PerRow && !Same(span.Name, source)))
        {
            this.Require(name, role == ParameterRole.PerColumn ? columns : rows);
        }

        return (rows, columns);
    }

    private void Require(string name, string length) =>
        this.writer.Line($"{Names.SpanGuard}.Length({NameScope.Escape(name)}.Length, {length}, nameof({NameScope.Escape(name)}));");

    private void Overlap(string check, string output, string other) =>
        this.writer.Line($"{Names.SpanGuard}.{check}<{this.element}>({NameScope.Escape(output)}, {NameScope.Escape(other)}, nameof({NameScope.Escape(output)}));");
}
