using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a method of the user's type: documentation and signature here, the body by the kind of method.</summary>
/// <param name="method">The method.</param>
internal abstract class MethodWriter(GeneratedMethod method)
{
    /// <summary>Gets the method.</summary>
    public GeneratedMethod Method { get; } = method;

    /// <summary>Gets what the name of the method's kernel ends with.</summary>
    public virtual string KernelSuffix => "Loss";

    /// <summary>Gets whether the method belongs into its caller's loop.</summary>
    protected virtual bool IsInlined => false;

    /// <summary>Plans the methods of a request; none where it is faulty. A new kind of request is listed here.</summary>
    public static IEnumerable<MethodWriter> Plan(MethodRequest request) => request switch
    {
        KernelRequest kernel => ElementwisePlans.Of(kernel).Select(static plan => new ElementwiseWriter(plan.Method, plan.Kernel)),
        LossRequest { Loss.Definition.Kind: LossKind.Overlap } overlap => [new OverlapLossWriter(RowLossMethod.Plan(overlap))],
        LossRequest loss =>
            [LossPlanner.Plan(loss) is { } method ? new ElementwiseLossWriter(method) : new RowLossWriter(RowLossMethod.Plan(loss))],
        RowRequest rows => RowPlanner.Plan(rows).Select(static method => new RowWriter(method)),
        _ => [],
    };

    /// <summary>Writes the method.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="kernel">The full name of its kernel.</param>
    /// <param name="generatedCode">The attribute that marks generated members.</param>
    public void Write(CodeWriter writer, string kernel, string generatedCode)
    {
        foreach (string line in this.Method.Documentation)
        {
            writer.Line("/// " + line);
        }

        // On the user's own method it would tell every analyzer that the user's part is generated too.
        if (!this.Method.IsPartial)
        {
            writer.Line(generatedCode);
        }

        if (this.IsInlined && !this.Method.Declaration.HasMethodImpl)
        {
            writer.Line(Names.Inline);
        }

        writer.Line(Signature(this.Method.Declaration, this.Method.IsPartial));
        using (writer.Braces())
        {
            this.WriteBody(writer, kernel);
        }
    }

    /// <summary>Writes a method whose request is faulty: without it, the compiler would hide the analyzer's reason.</summary>
    public static void WriteThrowing(CodeWriter writer, MethodRequest request)
    {
        string failure = request is FaultyRequest faulty ? faulty.Failure : $"'{request.Method.Name}' cannot be generated";
        if (request is FaultyRequest { IsDefinition: true })
        {
            writer.Line(Signature(request.Method, isPartial: true) + ";");
            return;
        }

        writer.Line(Signature(request.Method, isPartial: true));
        using (writer.Indent())
        {
            string message = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(failure, quote: true);
            writer.Line($"=> throw new global::System.NotSupportedException({message});");
        }
    }

    /// <summary>Gives the method's kernel.</summary>
    /// <param name="subject">What is computed.</param>
    public virtual WrittenKernel KernelOf(string subject) => this.WriteKernel().Name(Names.OfSubject(subject) + this.KernelSuffix);

    /// <summary>Writes what the method needs beside the user's type, as a type of its own.</summary>
    public virtual KernelText WriteKernel()
    {
        CodeWriter members = new(KernelText.Depth + 1);
        this.WriteKernel(members);
        return new KernelText("", "static class", "", members.ToString());
    }

    /// <summary>Writes the members of a static class with the method's loop.</summary>
    protected virtual void WriteKernel(CodeWriter writer)
    {
    }

    /// <summary>Writes the body, inside of its braces.</summary>
    protected abstract void WriteBody(CodeWriter writer, string kernel);

    private static string Signature(MethodDeclaration declaration, bool isPartial)
    {
        IEnumerable<string> parameters =
            declaration.Parameters.Select(static parameter => $"{parameter.Modifiers}{parameter.Type} {NameScope.Escape(parameter.Name)}");
        return $"{declaration.Modifiers}{(isPartial ? "partial " : "")}{declaration.ReturnType} {NameScope.Escape(declaration.Name)}{declaration.TypeParameters}({string.Join(", ", parameters)}){declaration.Constraints}";
    }
}
