using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes a method over rows: a call of its kernel, which has the checks, the choice of the vector width, and the loop over the rows.
/// </summary>
/// <param name="method">The method.</param>
internal sealed class RowWriter(RowMethod method) : MethodWriter(method)
{
    private readonly string element = method.Element.Keyword;

    private bool HasRows =>
        method.Declaration.Parameters.Any(static parameter => parameter.Role is ParameterRole.Columns or ParameterRole.RowMask);

    private bool Returns => !method.Declaration.ReturnsVoid;

    // The row length comes behind, also where it is no parameter.
    private IEnumerable<MethodParameter> Operands =>
        method.Declaration.Parameters.Where(static parameter => parameter.Role != ParameterRole.Columns);

    /// <inheritdoc/>
    public override string KernelSuffix => method.Pass.Suffix;

    /// <inheritdoc/>
    protected override void WriteKernel(CodeWriter writer)
    {
        writer.Comment(method.Formula);
        writer.Line(
            $"public static {method.Declaration.ReturnType} {method.Pass.Suffix}({Joined(method.Declaration.Parameters.Select(Declared))})");
        using (writer.Braces())
        {
            this.WriteCall(writer);
        }

        NameScope names = new(this.Operands.Select(static parameter => NameScope.InKernel(parameter.Name)).Append("V"));
        string rows = names.Take("rows");
        string columns = names.Take("columns");
        IEnumerable<string> sizes = !this.HasRows ? [] : RowCalls.TakesAllRows(method) ? [$"int {columns}"] : [$"int {rows}", $"int {columns}"];
        writer.Line();
        writer.Line(Names.Optimize);
        writer.Line(
            $"private static {method.Declaration.ReturnType} {method.Pass.Suffix}Loop<V>({Joined(this.Operands.Select(Declared).Concat(sizes))})");
        using (writer.Indent())
        {
            writer.Line(MathWriter.Constraint(method.Element));
        }

        using (writer.Braces())
        {
            this.WriteLoop(writer, names, rows, columns);
        }
    }

    /// <inheritdoc/>
    protected override void WriteBody(CodeWriter writer, string kernelClass)
    {
        IEnumerable<string> arguments = method.Declaration.Parameters
            .Select(static parameter => Out(parameter) + NameScope.Escape(parameter.Name));
        writer.Line($"{this.Return}{kernelClass}.{method.Pass.Suffix}({Joined(arguments)});");
    }

    private string Return => this.Returns ? "return " : "";

    // The checks, and the loop with the widest register that a row fills: the bits are the same on every width.
    private void WriteCall(CodeWriter writer)
    {
        RowGuard guard = new(method);
        string rows = new NameScope(method.Declaration.Parameters.Select(static parameter => NameScope.InKernel(parameter.Name))).Take("rows");
        bool needsRows = this.HasRows && !RowCalls.TakesAllRows(method);
        guard.Write(writer, needsRows ? rows : null);
        IEnumerable<string> arguments = this.Operands.Select(static parameter => Out(parameter) + NameScope.InKernel(parameter.Name));
        if (guard.Columns is { } columns)
        {
            arguments = arguments.Concat(needsRows ? [rows, columns] : [columns]);
        }

        string call = $"({Joined(arguments)});";
        string length = guard.Columns ?? NameScope.InKernel(this.Operands
            .First(static parameter => parameter.Role is not (ParameterRole.Upstream or ParameterRole.Output or ParameterRole.PerRow)
            && !RowSignatures.IsSinkGradient(parameter) && parameter.Type.IndexOf('<') >= 0).Name) + ".Length";
        WidthWriter.Write(writer, method.Element, lanes => $"{this.Return}{method.Pass.Suffix}Loop<{lanes}>{call}", length);
    }

    private static string Joined(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string Declared(MethodParameter parameter) =>
        $"{Out(parameter)}{parameter.Type} {NameScope.InKernel(parameter.Name)}";

    private static string Out(MethodParameter parameter) => parameter.IsOut ? parameter.Modifiers : "";

    // The gradients by a sink that all rows share are added.
    private void WriteLoop(CodeWriter writer, NameScope names, string rows, string columns)
    {
        MethodParameter? shared = method.Declaration.Parameters
            .FirstOrDefault(static parameter => RowSignatures.IsSinkGradient(parameter) && parameter.Type.IndexOf('<') < 0);
        string total = shared is null || !this.HasRows ? "" : names.Take("total");
        if (total.Length > 0)
        {
            writer.Line($"{Names.Generated}.LossSum {total} = default;");
        }

        this.WriteRows(writer, names, rows, columns, total);
        if (total.Length > 0)
        {
            writer.Line($"{NameScope.InKernel(shared!.Name)} = ({this.element}){total}.Value;");
        }
    }

    private void WriteRows(CodeWriter writer, NameScope names, string rows, string columns, string total)
    {
        if (!this.HasRows)
        {
            foreach (string statement in new RowCalls(method, this.element, "", "", "").Statements())
            {
                writer.Line(statement);
            }

            return;
        }

        if (RowCalls.TakesAllRows(method))
        {
            writer.Line(new RowCalls(method, this.element, "", "", "").AllRows(columns));
            return;
        }

        string row = names.Take("row");
        string start = names.Take("start");
        using (writer.Block($"for (int {row} = 0; {row} < {rows}; {row}++)"))
        {
            writer.Line($"int {start} = {row} * {columns};");
            string length = columns;
            if (method.Options.IsCausal)
            {
                length = names.Take("visible");
                writer.Line($"int {length} = ({row} % {columns}) + 1;");
            }

            RowCalls calls = new(method, this.element, row, start, length, total);
            foreach (string statement in calls.Statements())
            {
                writer.Line(statement);
            }

            if (method.Options.IsCausal && calls.Masked($"{start} + {length}", $"{columns} - {length}") is { } masked)
            {
                writer.Line(masked);
            }
        }
    }
}
