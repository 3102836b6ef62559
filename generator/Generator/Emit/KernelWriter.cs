using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes a kernel as the library's loops take it: a structure with the mathematics, and with the scalars that are known at run time.
/// <code>
/// public V Compute&lt;V&gt;(V x) => V.Logistic(x).Times(x);
/// </code>
/// Where the operands are spread otherwise than element by element, one step says what is read and written:
/// <code>
/// V x = at.Element(0);
/// V bias = at.Column(1);
/// at.Store(2, V.Logistic(x + bias));
/// </code>
/// </summary>
/// <param name="writer">Where it goes.</param>
/// <param name="kernel">The kernel.</param>
/// <param name="element">The element type.</param>
internal sealed class KernelWriter(CodeWriter writer, Kernel kernel, ElementKind element)
{
    private readonly IReadOnlyList<LoopOperand> operands = LoopOperand.Of(kernel);
    private readonly string keyword = element.Keyword;

    /// <summary>Writes the structure.</summary>
    public static KernelText Write(Kernel kernel, ElementKind element)
    {
        CodeWriter comments = new(KernelText.Depth);
        MathWriter.WriteComments(comments, kernel);
        CodeWriter members = new(KernelText.Depth + 1);
        new KernelWriter(members, kernel, element).WriteMembers();
        return new KernelText(comments.ToString(), "struct", ContractOf(kernel, element), members.ToString());
    }

    /// <summary>Writes the structure as a member of another kernel.</summary>
    public static void WriteNested(CodeWriter writer, Kernel kernel, ElementKind element, string name)
    {
        MathWriter.WriteComments(writer, kernel);
        using (writer.Block($"public struct {name} : {ContractOf(kernel, element)}"))
        {
            new KernelWriter(writer, kernel, element).WriteMembers();
        }
    }

    private static string ContractOf(Kernel kernel, ElementKind element)
    {
        string contract = LoopKinds.Of(kernel) switch
        {
            LoopKind.Unary => "IUnaryKernel",
            LoopKind.Binary => "IBinaryKernel",
            _ => "IKernel",
        };
        return $"{contract}<{element.Keyword}>";
    }

    private void WriteMembers()
    {
        foreach (KernelInput scalar in this.Scalars)
        {
            writer.Line($"public {(scalar.IsComputed ? element.Lane : element)} {NameScope.InKernel(scalar.Name)};");
        }

        if (LoopKinds.Of(kernel) is LoopKind.Unary or LoopKind.Binary)
        {
            IEnumerable<string> parameters = kernel.Inputs
                .Where(LoopOperand.IsSpan)
                .Select(static input => "V " + NameScope.InKernel(input.Name));
            MathWriter.WriteFunction(writer, kernel, element, "public", parameters, [.. this.Scalars.Select(Broadcast)]);
            return;
        }

        string accesses = string.Join(", ", this.operands.Select(static operand => $"Access.{operand.Access}"));
        writer.Line($"public static global::System.ReadOnlySpan<Access> Accesses => new[] {{ {accesses} }};");
        writer.Line();
        writer.Line(
            $"{Names.InlineKernel} public void {Names.Step}<V, E>(in Place<V, {this.keyword}, E> at) {MathWriter.Constraint(element)} where E : struct, IExtent");
        using (writer.Braces())
        {
            this.WriteStep();
        }
    }

    private IEnumerable<KernelInput> Scalars => kernel.Inputs.Where(static input => !LoopOperand.IsSpan(input));

    private static string Broadcast(KernelInput scalar) =>
        $"V {NameScope.InKernel(scalar.Name)} = V.Broadcast(this.{NameScope.InKernel(scalar.Name)});";

    private void WriteStep()
    {
        foreach (KernelInput input in kernel.Inputs)
        {
            this.WriteLoad(input);
        }

        IReadOnlyList<string> values = MathWriter.WriteValues(writer, kernel, element);
        if (values.Count > 1)
        {
            MathWriter.WriteResults(writer, kernel, values, "V ");
            values = [.. kernel.Outputs.Select(MathWriter.ResultName)];
        }

        for (int i = 0; i < values.Count; i++)
        {
            this.WriteStore(kernel.Outputs[i], values[i], values);
        }
    }

    private void WriteLoad(KernelInput input)
    {
        string name = NameScope.InKernel(input.Name);
        if (!LoopOperand.IsSpan(input))
        {
            writer.Line(Broadcast(input));
            return;
        }

        int number = this.NumberOf(input.Parameter);
        bool isColumn = input.Role == ParameterRole.PerColumn;
        if (input.View is { IsInterleaved: true } view)
        {
            if (!view.IsSecond)
            {
                string second = NameScope.InKernel(kernel.Inputs
                    .First(other => other.View is { IsSecond: true } && OperandNames.Same(other.Parameter, input.Parameter)).Name);
                writer.Line($"V {name} = at.{(isColumn ? "ColumnPair" : "Pair")}({number}, out V {second});");
            }

            return;
        }

        string read = (input.Role, input.View) switch
        {
            (ParameterRole.PerRow, _) => "Row",
            (ParameterRole.PerColumn, { IsSecond: true }) => "SecondColumn",
            (ParameterRole.PerColumn, _) => "Column",
            (_, null) => "Element",
            (_, { IsSecond: true }) => "SecondHalf",
            _ => "FirstHalf",
        };
        writer.Line($"V {name} = at.{read}({number});");
    }

    // Both parts of a packed output are written at once, at the turn of the second.
    private void WriteStore(KernelOutput output, string value, IReadOnlyList<string> values)
    {
        int number = this.NumberOf(output.Parameter);
        bool isSecond = output.View is { IsSecond: true };
        switch (output.Role)
        {
            case ParameterRole.PerColumn:
                writer.Line($"at.{(isSecond ? "AddToSecondColumn" : "AddToColumn")}({number}, {value});");
                break;
            case ParameterRole.PerRow or ParameterRole.Learned:
                writer.Line($"at.AddToRow({number}, {value});");
                break;
            case ParameterRole.Elementwise when output.View is null:
                writer.Line($"at.Store({number}, {value});");
                break;
            case ParameterRole.Elementwise when this.IsLastPart(output):
                (string first, string second) = this.PartsOf(output, values);
                writer.Line($"at.{(output.View!.IsInterleaved ? "StorePair" : "StoreHalves")}({number}, {first}, {second});");
                break;
        }
    }

    private bool IsLastPart(KernelOutput output) =>
        ReferenceEquals(kernel.Outputs.Last(other => OperandNames.Same(other.Parameter, output.Parameter)), output);

    private (string First, string Second) PartsOf(KernelOutput output, IReadOnlyList<string> values)
    {
        int[] parts = [.. Enumerable.Range(0, values.Count)
            .Where(i => OperandNames.Same(kernel.Outputs[i].Parameter, output.Parameter))
            .OrderBy(i => kernel.Outputs[i].View!.IsSecond)];
        return (values[parts[0]], values[parts[1]]);
    }

    private int NumberOf(string parameter)
    {
        int number = 0;
        while (!OperandNames.Same(this.operands[number].Parameter, parameter))
        {
            number++;
        }

        return number;
    }
}
