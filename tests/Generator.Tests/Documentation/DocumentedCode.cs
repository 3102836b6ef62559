using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Compiles the examples of the documentation, with the generator.</summary>
internal static class DocumentedCode
{
    /// <summary>Compiles an example, whole or members of a class alone.</summary>
    public static Compilation Compile(string example)
    {
        bool isWhole = example.Contains("class ", StringComparison.Ordinal) || example.Contains("namespace ", StringComparison.Ordinal);
        CSharpCompilation compilation = TestCompilation.Create(isWhole ? WithUsings(example) : TestCompilation.InClass(example));
        if (IsProgram(compilation))
        {
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        }

        CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out ImmutableArray<Diagnostic> problems);
        Assert.Empty(problems);
        return updated;
    }

    /// <summary>Gets the only generated file of an example.</summary>
    public static string Generate(string example) =>
        Assert.Single(Compile(example).SyntaxTrees.Skip(1)).ToString().ReplaceLineEndings("\n");

    /// <summary>Runs an example that is a whole program, and gives what it prints.</summary>
    public static string Run(string example)
    {
        using MemoryStream assembly = new();
        EmitResult emitted = Compile(example).Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        TextWriter console = Console.Out;
        using StringWriter printed = new(CultureInfo.InvariantCulture);
        Console.SetOut(printed);
        try
        {
            MethodInfo main = Assembly.Load(assembly.ToArray()).EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static bool IsProgram(CSharpCompilation compilation) =>
        compilation.SyntaxTrees[0].GetCompilationUnitRoot().Members.Any(static member => member is GlobalStatementSyntax);

    // Usings stand before everything else, so those of the example stay where they are.
    private static string WithUsings(string example) => string.Concat(
        new[] { "System", "System.Runtime.Intrinsics", "FusedActivations" }
            .Select(static name => $"using {name};\n")
            .Where(line => !example.Contains(line, StringComparison.Ordinal))) + example;
}
