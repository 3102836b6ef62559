using System;
using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out ImmutableArray<Diagnostic> problems);
        Assert.Empty(problems);
        return updated;
    }

    /// <summary>Gets the only generated file of an example.</summary>
    public static string Generate(string example) => Assert.Single(Compile(example).SyntaxTrees.Skip(1)).ToString().ReplaceLineEndings("\n");

    // Usings stand before everything else, so those of the example stay where they are.
    private static string WithUsings(string example) => string.Concat(
        new[] { "System", "System.Runtime.Intrinsics", "FusedActivations" }
            .Select(static name => $"using {name};\n")
            .Where(line => !example.Contains(line, StringComparison.Ordinal))) + example;
}
