using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a method that runs one pass over elements: checks, the choice of the vector width, mathematics and loop.</summary>
/// <param name="method">The method.</param>
internal sealed class ElementwiseWriter(ElementwiseMethod method) : MethodWriter(method)
{
    private readonly string element = method.Element == ElementType.Single ? "float" : "double";

    /// <inheritdoc/>
    protected override bool IsInlined => method.Form != ValueForm.Span;

    /// <inheritdoc/>
    public override void WriteKernel(CodeWriter writer)
    {
        MathWriter.Write(writer, method.Kernel, method.Element);
        if (method.Form == ValueForm.Span)
        {
            writer.Line();
            LoopWriter.Write(writer, method.Kernel, method.Element);
        }
    }

    /// <inheritdoc/>
    protected override void WriteBody(CodeWriter writer, string kernelClass)
    {
        if (method.Form == ValueForm.Span)
        {
            this.WriteSpanBody(writer, kernelClass);
        }
        else
        {
            this.WriteValueBody(writer, kernelClass);
        }
    }

    private void WriteSpanBody(CodeWriter writer, string kernelClass)
    {
        NameScope names = new(method.Declaration.Parameters.Select(static parameter => parameter.Name));
        (string rows, string columns) = GuardWriter.Write(writer, method, names);
        writer.Line();

        IEnumerable<string> arguments = LoopWriter.SpanNames(method.Kernel).Select(name => this.IsOut(name) ? "out " + NameScope.Escape(name) : NameScope.Escape(name));
        if (LoopWriter.HasRows(method.Kernel))
        {
            arguments = arguments.Append(rows).Append(columns);
        }

        string call = $"({string.Join(", ", arguments)});";
        WidthWriter.Write(writer, this.element, lanes => $"{kernelClass}.{method.Kernel.Name}Loop<{lanes}>{call}");
    }

    private bool IsOut(string name) =>
        method.Declaration.Parameters.Any(parameter => string.Equals(parameter.Name, name, System.StringComparison.Ordinal) && string.Equals(parameter.Modifiers, "out ", System.StringComparison.Ordinal));

    // return MishKernel.Forward<Lanes512<float>>(new(x)).Value;
    private void WriteValueBody(CodeWriter writer, string kernelClass)
    {
        string lanes = method.Form == ValueForm.Scalar ? $"{Names.Vectors}.Lane<{this.element}>" : $"{Names.Vectors}.{method.Form.ToString().Replace("Vector", "Lanes")}<{this.element}>";
        IEnumerable<string> inputs = method.Kernel.Inputs.Select(input => input.Role is ParameterRole.Uniform or ParameterRole.Learned
            ? $"{lanes}.Broadcast({NameScope.Escape(input.Name)})"
            : $"new {lanes}({NameScope.Escape(input.Name)})");
        IReadOnlyList<KernelOutput> outputs = method.Kernel.Outputs;
        if (outputs.Count == 1)
        {
            writer.Line($"return {kernelClass}.{method.Kernel.Name}<{lanes}>({string.Join(", ", inputs)}).Value;");
            return;
        }

        NameScope names = new(method.Declaration.Parameters.Select(static parameter => parameter.Name));
        string[] results = [.. outputs.Select(output => names.Take(MathWriter.ResultName(output)))];
        writer.Line($"{kernelClass}.{method.Kernel.Name}<{lanes}>({string.Join(", ", inputs.Concat(results.Select(result => $"out {lanes} {NameScope.Escape(result)}")))});");
        bool returns = !string.Equals(method.Declaration.ReturnType, "void", System.StringComparison.Ordinal);
        for (int i = returns ? 1 : 0; i < outputs.Count; i++)
        {
            writer.Line($"{NameScope.Escape(outputs[i].Name)} = {NameScope.Escape(results[i])}.Value;");
        }

        if (returns)
        {
            writer.Line($"return {NameScope.Escape(results[0])}.Value;");
        }
    }
}
