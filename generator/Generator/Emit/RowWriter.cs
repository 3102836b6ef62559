using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a method over rows: checks, the choice of the vector width, and the loop over the rows.</summary>
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
        NameScope names = new(this.Operands.Select(static parameter => NameScope.InKernel(parameter.Name)).Append("V"));
        string rows = names.Take("rows");
        string columns = names.Take("columns");
        IEnumerable<string> parameters =
            this.Operands.Select(static parameter => $"{Out(parameter)}{parameter.Type} {NameScope.InKernel(parameter.Name)}");
        parameters = !this.HasRows
            ? parameters
            : parameters.Concat(RowCalls.TakesAllRows(method) ? [$"int {columns}"] : [$"int {rows}", $"int {columns}"]);
        writer.Comment(method.Formula);
        writer.Line(Names.Optimize);
        writer.Line($"public static {method.Declaration.ReturnType} {method.Pass.Suffix}Loop<V>({string.Join(", ", parameters)})");
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
        (string Rows, string Columns)? size = new RowGuardWriter(writer, method).Write();
        writer.Line();
        IEnumerable<string> arguments = this.Operands.Select(static parameter => Out(parameter) + NameScope.Escape(parameter.Name));
        arguments = size is not { } known
            ? arguments
            : arguments.Concat(RowCalls.TakesAllRows(method) ? [known.Columns] : [known.Rows, known.Columns]);
        string call = $"({string.Join(", ", arguments)});";

        // The bits are the same on every width, so that a short row takes registers that it fills.
        string length =
            size?.Columns ?? NameScope.Escape(this.Operands
            .First(static parameter => parameter.Role is not (ParameterRole.Upstream or ParameterRole.Output or ParameterRole.PerRow)
            && !RowSignatures.IsSinkGradient(parameter) && parameter.Type.IndexOf('<') >= 0).Name) + ".Length";
        WidthWriter.Write(writer, method.Element, lanes =>
            $"{(this.Returns ? "return " : "")}{kernelClass}.{method.Pass.Suffix}Loop<{lanes}>{call}", length);
    }

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
