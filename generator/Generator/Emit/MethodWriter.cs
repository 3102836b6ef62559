using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a method of the user's type: documentation, signature, checks, and the choice of the vector width.</summary>
internal static class MethodWriter
{
    private static readonly (string Register, string Lanes)[] Widths = [("Vector512", "Lanes512"), ("Vector256", "Lanes256"), ("Vector128", "Lanes128")];

    /// <summary>Writes a generated method.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="method">The method.</param>
    /// <param name="kernelClass">The class that holds its mathematics and loops.</param>
    /// <param name="generatedCode">The attribute that marks generated members.</param>
    public static void Write(CodeWriter writer, GeneratedMethod method, string kernelClass, string generatedCode)
    {
        foreach (string line in method.Documentation)
        {
            writer.Line("/// " + line);
        }

        // On the user's own method it would tell every analyzer that the user's part is generated too.
        if (!method.IsPartial)
        {
            writer.Line(generatedCode);
        }

        writer.Line(Signature(method.Declaration, method.IsPartial));
        using (writer.Braces())
        {
            if (method.Form == ValueForm.Span)
            {
                WriteSpanBody(writer, method, kernelClass);
            }
            else
            {
                WriteValueBody(writer, method, kernelClass);
            }
        }
    }

    /// <summary>Writes a method whose request is faulty: without it, the compiler would hide the analyzer's reason.</summary>
    public static void WriteThrowing(CodeWriter writer, KernelRequest request)
    {
        writer.Line(Signature(request.Method, isPartial: true));
        using (writer.Indent())
        {
            string message = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(request.Failure, quote: true);
            writer.Line($"=> throw new global::System.NotSupportedException({message});");
        }
    }

    private static string Signature(MethodDeclaration declaration, bool isPartial)
    {
        IEnumerable<string> parameters = declaration.Parameters.Select(static parameter => $"{parameter.Modifiers}{parameter.Type} {NameScope.Escape(parameter.Name)}");
        return $"{declaration.Modifiers}{(isPartial ? "partial " : "")}{declaration.ReturnType} {NameScope.Escape(declaration.Name)}({string.Join(", ", parameters)})";
    }

    private static void WriteSpanBody(CodeWriter writer, GeneratedMethod method, string kernelClass)
    {
        string element = method.Element == ElementType.Single ? "float" : "double";
        NameScope names = new(method.Declaration.Parameters.Select(static parameter => parameter.Name));
        (string rows, string columns) = GuardWriter.Write(writer, method, names);
        writer.Line();

        IEnumerable<string> arguments = LoopWriter.SpanNames(method.Kernel).Select(name => IsOut(method, name) ? "out " + NameScope.Escape(name) : NameScope.Escape(name));
        if (LoopWriter.HasRows(method.Kernel))
        {
            arguments = arguments.Append(rows).Append(columns);
        }

        string call = $"({string.Join(", ", arguments)});";
        string keyword = "if";
        foreach ((string register, string lanes) in Widths)
        {
            using (writer.Block($"{keyword} ({Names.Intrinsics}.{register}.IsHardwareAccelerated)"))
            {
                writer.Line($"{kernelClass}.{method.Kernel.Name}Loop<{Names.Vectors}.{lanes}<{element}>>{call}");
            }

            keyword = "else if";
        }

        using (writer.Block("else"))
        {
            writer.Line($"{kernelClass}.{method.Kernel.Name}Loop<{Names.Vectors}.Lane<{element}>>{call}");
        }
    }

    private static bool IsOut(GeneratedMethod method, string name) =>
        method.Declaration.Parameters.Any(parameter => string.Equals(parameter.Name, name, System.StringComparison.Ordinal) && string.Equals(parameter.Modifiers, "out ", System.StringComparison.Ordinal));

    // return MishKernel.Forward<Lanes512<float>>(new(x)).Value;
    private static void WriteValueBody(CodeWriter writer, GeneratedMethod method, string kernelClass)
    {
        string element = method.Element == ElementType.Single ? "float" : "double";
        string lanes = method.Form == ValueForm.Scalar ? $"{Names.Vectors}.Lane<{element}>" : $"{Names.Vectors}.{method.Form.ToString().Replace("Vector", "Lanes")}<{element}>";
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
