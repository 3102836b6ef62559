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
    private readonly ElementKind element = method.Pass.Element;

    /// <inheritdoc/>
    public override string KernelSuffix => "Loss";

    /// <inheritdoc/>
    public override KernelText WriteKernel() => KernelWriter.Write(method.Pass.Kernel, this.element);

    /// <inheritdoc/>
    protected override void WriteBody(CodeWriter writer, string kernel)
    {
        IEnumerable<string> locals = method.Scale is null ? [method.Total] : [method.Scale, method.Total];
        NameScope names = new(method.Declaration.Parameters.Select(static parameter => parameter.Name).Concat(locals));
        CallGuard guard = CallGuard.Of(method.Pass);
        string divisor = method.Divisor switch
        {
            LossDivisor.Elements => NameScope.Escape(method.Pass.Kernel.Inputs[0].Name) + ".Length",
            LossDivisor.Rows => this.WriteRows(writer, names, guard),
            _ => "",
        };
        if (method.Scale is { } scale)
        {
            writer.Line($"{this.element.Lane} {NameScope.Escape(scale)} = ({this.element.Lane})1 / {divisor};");
        }

        string total = NameScope.Escape(method.Total);
        writer.Line($"{this.element.Sum} {total} = 0;");
        writer.Line(LoopCall.Write(method.Pass.Kernel, this.element, kernel, this.Argument, guard));
        writer.Line(divisor.Length == 0 ? $"return {total};" : $"return {divisor} == 0 ? 0 : {total} / {divisor};");
    }

    // The rows are counted before the loop: it is given their reciprocal. The total has no memory yet, and is not checked.
    private string WriteRows(CodeWriter writer, NameScope names, CallGuard guard)
    {
        if (guard.Source is null)
        {
            return "1";
        }

        string rows = names.Take("rows");
        string call = GuardCall.Write(method.Pass.Kernel, this.element,
            name => this.IsTotal(name) ? "default" : this.Argument(name), guard);
        writer.Line($"int {rows} = {call}");
        return rows;
    }

    private bool IsTotal(string name) => string.Equals(name, method.Total, StringComparison.Ordinal);

    private string Argument(string name) => this.IsTotal(name)
        ? this.element.SumOver(NameScope.Escape(name))
        : NameScope.Escape(name);
}
