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
    private readonly List<GuardedSpan> inputs;
    private readonly List<GuardedSpan> outputs;

    private GuardWriter(CodeWriter writer, ElementwiseMethod method)
    {
        this.writer = writer;
        this.method = method;
        this.element = method.Element.Keyword;
        this.outputs = [.. method.Kernel.Outputs
            .Where(static output => output.Role != ParameterRole.Learned)
            .Select(static output => new GuardedSpan(output.Parameter, output.Role, output.View is not null))
            .Distinct()];
        this.inputs = [.. method.Kernel.Inputs
            .Where(input => IsSpan(input.Role) && !this.outputs.Exists(output => OperandNames.Same(output.Name, input.Parameter)))
            .Select(static input => new GuardedSpan(input.Parameter, input.Role, input.View is not null))
            .Distinct()];
    }

    /// <summary>Writes the checks, and gives the size of the call.</summary>
    public static CallSize Write(CodeWriter writer, ElementwiseMethod method, NameScope names) =>
        new GuardWriter(writer, method).Write(names);

    private static bool IsSpan(ParameterRole role) => role is ParameterRole.Elementwise or ParameterRole.PerColumn or ParameterRole.PerRow;

    private CallSize Write(NameScope names)
    {
        if (this.IsPlain)
        {
            return this.WritePlain();
        }

        IEnumerable<GuardedSpan> all = this.inputs.Concat(this.outputs);
        string whole = all.First(static span => span.Role == ParameterRole.Elementwise && !span.IsPacked).Name;
        string length = NameScope.Escape(whole) + ".Length";
        foreach (GuardedSpan span in all.Where(span => span.Role == ParameterRole.Elementwise && !OperandNames.Same(span.Name, whole)))
        {
            this.Require(span, length, this.IsOperand(span) ? "Operand" : "Length");
        }

        CallSize size = this.WriteRows(names, length);
        foreach (GuardedSpan output in this.outputs)
        {
            foreach (GuardedSpan input in this.inputs)
            {
                bool mayBeSame = output.Role == ParameterRole.Elementwise
                    && input.Role == ParameterRole.Elementwise
                    && output.IsPacked == input.IsPacked;
                this.Overlap(mayBeSame ? "SameOrApart" : "Apart", output.Name, input.Name);
            }

            foreach (GuardedSpan other in this.outputs.TakeWhile(other => !OperandNames.Same(other.Name, output.Name)))
            {
                this.Overlap("Apart", output.Name, other.Name);
            }
        }

        return size;
    }

    // A function of one element, and its gradient: the library has their checks in one.
    private bool IsPlain => this.outputs.Count == 1
        && this.method.Declaration.Parameters.All(static parameter => parameter.Role != ParameterRole.Columns)
        && LoopKinds.Of(this.method.Kernel) switch
        {
            LoopKind.Unary => true,
            LoopKind.Binary => this.inputs.Count == 2 && !this.IsOperand(this.inputs[1]),
            _ => false,
        };

    private CallSize WritePlain()
    {
        string output = this.outputs[0].Name;
        if (this.inputs.Count > 0)
        {
            IEnumerable<string> arguments = this.inputs.SelectMany(static (input, i) => i == 0
                ? new[] { NameScope.Escape(input.Name) }
                : [NameScope.Escape(input.Name), NameScope.NameOf(input.Name)]);
            this.writer.Line(
                $"{Names.Generated}.OperandGuard.Check<{this.element}>({string.Join(", ", arguments)}, {NameScope.Escape(output)}, {NameScope.NameOf(output)});");
        }

        string length = NameScope.Escape(output) + ".Length";
        return new CallSize("1", length, length);
    }

    private CallSize WriteRows(NameScope names, string length)
    {
        string? given =
            this.method.Declaration.Parameters.FirstOrDefault(static parameter => parameter.Role == ParameterRole.Columns)?.Name;
        GuardedSpan? perColumn = this.inputs.Concat(this.outputs)
            .Where(static span => span.Role == ParameterRole.PerColumn)
            .OrderBy(static span => span.IsPacked)
            .FirstOrDefault();
        string? source = given ?? perColumn?.Name;
        bool needsRows = LoopKinds.HasRows(this.method.Kernel);
        if (source is null)
        {
            foreach (GuardedSpan span in this.inputs.Concat(this.outputs).Where(static span => span.Role == ParameterRole.PerRow))
            {
                this.Require(span, "1", "OneRow");
            }

            return new CallSize("1", length, length);
        }

        string columns = given is not null ? NameScope.Escape(given) : NameScope.Escape(source) + ".Length";
        if (given is null && perColumn!.IsPacked)
        {
            string half = names.Take("columns");
            this.writer.Line($"int {half} = {columns} / 2;");
            columns = half;
        }

        string rows = names.Take("rows");
        string call = $"{Names.SpanGuard}.Rows({length}, {columns}, {NameScope.NameOf(source)})";
        this.writer.Line(needsRows ? $"int {rows} = {call};" : call + ";");
        foreach (GuardedSpan span in this.inputs.Concat(this.outputs)
            .Where(span => span.Role is ParameterRole.PerColumn or ParameterRole.PerRow && (span.IsPacked || !OperandNames.Same(span.Name, source))))
        {
            this.Require(span, span.Role == ParameterRole.PerColumn ? columns : rows);
        }

        return new CallSize(rows, columns, length);
    }

    // An operand of the user's method, which may have been meant as one of columns; outputs and gradients may not.
    private bool IsOperand(GuardedSpan span) => this.inputs.Contains(span)
        && this.method.Declaration.Parameters
            .Any(parameter => OperandNames.Same(parameter.Name, span.Name) && parameter.Role == ParameterRole.Elementwise);

    private void Require(GuardedSpan span, string length, string check = "Length") =>
        this.writer.Line(
            $"{Names.SpanGuard}.{(span.IsPacked ? "Packed" : check)}({NameScope.Escape(span.Name)}.Length, {length}, {NameScope.NameOf(span.Name)});");

    private void Overlap(string check, string output, string other) =>
        this.writer.Line(
            $"{Names.SpanGuard}.{check}<{this.element}>({NameScope.Escape(output)}, {NameScope.Escape(other)}, {NameScope.NameOf(output)});");

    private sealed record GuardedSpan(string Name, ParameterRole Role, bool IsPacked);
}
