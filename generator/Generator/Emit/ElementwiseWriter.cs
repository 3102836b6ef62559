using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a method that runs one pass over elements: checks, and the call of a loop with the mathematics.</summary>
/// <param name="method">The method.</param>
/// <param name="known">Its kernel, or null where that is not written yet.</param>
internal sealed class ElementwiseWriter(ElementwiseMethod method, WrittenKernel? known = null) : MethodWriter(method)
{
    /// <inheritdoc/>
    public override string KernelSuffix => method.Kernel.Pass.Suffix;

    /// <inheritdoc/>
    protected override bool IsInlined => method.Form != ValueForm.Span;

    /// <inheritdoc/>
    public override WrittenKernel KernelOf(string subject) => known ?? base.KernelOf(subject);

    /// <inheritdoc/>
    public override KernelText WriteKernel() =>
        method.Form == ValueForm.Span ? KernelWriter.Write(method.Kernel, method.Element) : base.WriteKernel();

    /// <inheritdoc/>
    protected override void WriteKernel(CodeWriter writer)
    {
        MathWriter.WriteComments(writer, method.Kernel);
        MathWriter.WriteMethod(writer, method.Kernel, method.Element);
    }

    /// <inheritdoc/>
    protected override void WriteBody(CodeWriter writer, string kernel)
    {
        if (method.Form == ValueForm.Span)
        {
            this.WriteSpanBody(writer, kernel);
        }
        else
        {
            this.WriteValueBody(writer, kernel);
        }
    }

    private void WriteSpanBody(CodeWriter writer, string kernel)
    {
        NameScope names = new(method.Declaration.Parameters.Select(static parameter => parameter.Name));
        Dictionary<string, string> sums = new(System.StringComparer.Ordinal);
        foreach (string sum in method.Kernel.Outputs.Select(static output => output.Parameter).Where(this.IsOut))
        {
            // Loops write sums as they have added them: with more digits than the elements have, a local takes them.
            bool isElement = method.Element.Sum == method.Element;
            sums[sum] = NameScope.Escape(isElement ? sum : names.Take(sum + "Sum"));
            // What the caller has in a sum stays where a check fails.
            writer.Line(isElement ? $"{Names.SkipInit}(out {sums[sum]});" : $"{method.Element.Sum} {sums[sum]} = 0;");
        }

        string Argument(string name) =>
            sums.TryGetValue(name, out string? sum) ? method.Element.SumOver(sum) : NameScope.Escape(name);
        CallGuard guard = CallGuard.Of(method);
        if (guard.Source is not null && LoopKinds.Of(method.Kernel) is LoopKind.Unary or LoopKind.Binary)
        {
            writer.Line(GuardCall.Write(method.Kernel, method.Element, Argument, guard));
        }

        writer.Line(LoopCall.Write(method.Kernel, method.Element, kernel, Argument, guard));
        if (method.Element.Sum != method.Element)
        {
            foreach (KeyValuePair<string, string> sum in sums)
            {
                writer.Line($"{NameScope.Escape(sum.Key)} = ({method.Element}){sum.Value};");
            }
        }
    }

    private bool IsOut(string name) =>
        method.Declaration.Parameters.Any(parameter => string.Equals(parameter.Name, name, System.StringComparison.Ordinal)
            && parameter.IsOut);

    // return MishForward.Compute<Singles512>(new(x)).Value;
    private void WriteValueBody(CodeWriter writer, string kernel)
    {
        string lanes = $"{Names.Generated}.{method.Element.LanesOf(method.Form)}";
        IEnumerable<string> inputs = method.Kernel.Inputs.Select(input => input.Role is ParameterRole.Uniform or ParameterRole.Learned
            ? $"{lanes}.Broadcast({NameScope.Escape(input.Name)})"
            : $"new {lanes}({NameScope.Escape(input.Name)})");
        IReadOnlyList<KernelOutput> outputs = method.Kernel.Outputs;
        if (outputs.Count == 1)
        {
            writer.Line($"return {kernel}.{Names.Compute}<{lanes}>({string.Join(", ", inputs)}).Value;");
            return;
        }

        NameScope names = new(method.Declaration.Parameters.Select(static parameter => parameter.Name));
        string[] results = [.. outputs.Select(output => names.Take(MathWriter.ResultName(output)))];
        writer.Line(
            $"{kernel}.{Names.Compute}<{lanes}>({string.Join(", ", inputs.Concat(results.Select(result => $"out {lanes} {NameScope.Escape(result)}")))});");
        bool returns = !method.Declaration.ReturnsVoid;
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
