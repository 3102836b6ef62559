using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a loss that is a sum over elements: one pass writes the gradients and adds the losses.</summary>
/// <param name="method">The method.</param>
internal sealed class ElementwiseLossWriter(LossMethod method) : MethodWriter(method)
{
    private readonly string element = method.Pass.Element == ElementType.Single ? "float" : "double";

    /// <inheritdoc/>
    public override void WriteKernel(CodeWriter writer)
    {
        MathWriter.Write(writer, method.Pass.Kernel, method.Pass.Element);
        writer.Line();
        LoopWriter.Write(writer, method.Pass.Kernel, method.Pass.Element);
    }

    /// <inheritdoc/>
    protected override void WriteBody(CodeWriter writer, string kernelClass)
    {
        IEnumerable<string> locals = method.Scale is null ? [method.Total] : [method.Scale, method.Total];
        NameScope names = new(method.Declaration.Parameters.Select(static parameter => parameter.Name).Concat(locals));
        (string rows, string columns) = GuardWriter.Write(writer, method.Pass, names);
        writer.Line();

        string divisor = method.Divisor switch
        {
            LossDivisor.Elements => NameScope.Escape(method.Pass.Kernel.Inputs[0].Name) + ".Length",
            LossDivisor.Rows => rows,
            _ => "",
        };
        if (method.Scale is { } scale)
        {
            string one = method.Pass.Element == ElementType.Single ? "1f" : "1.0";
            writer.Line($"{this.element} {NameScope.Escape(scale)} = {one} / {divisor};");
        }

        string total = NameScope.Escape(method.Total);
        writer.Line($"{this.element} {total};");
        IEnumerable<string> arguments = LoopWriter.SpanNames(method.Pass.Kernel)
            .Select(name => (string.Equals(name, method.Total, StringComparison.Ordinal) ? "out " : "") + NameScope.Escape(name))
            .Append(rows)
            .Append(columns);
        string call = $"({string.Join(", ", arguments)});";
        WidthWriter.Write(writer, this.element, lanes => $"{kernelClass}.{method.Pass.Kernel.Name}Loop<{lanes}>{call}");
        writer.Line();
        writer.Line(divisor.Length == 0 ? $"return {total};" : $"return {divisor} == 0 ? 0 : {total} / {divisor};");
    }
}
