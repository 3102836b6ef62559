using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Increments;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Checks which methods are visited together.</summary>
public sealed class NewMethodsTests
{
    [Fact]
    public void All_annotated_methods_of_a_large_program_are_visited_once()
    {
        CSharpCompilation compilation = Program(files: 10, methods: 4);
        Assert.Equal(
            Enumerable.Range(0, 10).SelectMany(static file => Enumerable.Range(0, 4).Select(method => $"M{file}_{method}")),
            Visited(compilation.SyntaxTrees[3], compilation),
            StringComparer.Ordinal);
        Assert.Empty(Visited(compilation.SyntaxTrees[3], compilation));
        Assert.Empty(Visited(compilation.SyntaxTrees[0], compilation));
    }

    [Fact]
    public void Few_methods_are_left_to_who_asks_for_them()
    {
        CSharpCompilation compilation = Program(files: 2, methods: 4);
        Assert.Empty(Visited(compilation.SyntaxTrees[0], compilation));
    }

    [Fact]
    public void After_an_edit_the_other_files_are_not_visited_again()
    {
        CSharpCompilation compilation = Program(files: 10, methods: 4);
        Visited(compilation.SyntaxTrees[0], compilation);
        SyntaxTree edited = File(number: 11, methods: 40);
        Assert.Equal(
            Enumerable.Range(0, 40).Select(static method => $"M11_{method}"),
            Visited(edited, compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[5], edited)),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Visits_end_when_they_are_cancelled()
    {
        CSharpCompilation compilation = Program(files: 10, methods: 4);
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(
            () => NewMethods.Visit(compilation.SyntaxTrees[0], compilation, static (_, _) => { }, source.Token));
    }

    // Each file has an activation of its own, and with it all of its mathematics.
    [Fact]
    public void What_is_bound_together_is_what_each_method_is_bound_to()
    {
        string[] together = Generated(Program(files: 40, methods: 1));
        string[] alone = [.. Enumerable.Range(0, 40)
            .SelectMany(static number => Generated(TestCompilation.Create(LanguageVersion.Latest, ("Only.cs", Text(number, methods: 1)))))];
        Assert.Equal(alone.Order(StringComparer.Ordinal), together.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string[] Visited(SyntaxTree file, Compilation compilation)
    {
        ConcurrentQueue<string> names = [];
        NewMethods.Visit(file, compilation, (method, model) =>
        {
            Assert.Same(method.SyntaxTree, model.SyntaxTree);
            names.Enqueue(method.Identifier.ValueText);
        }, CancellationToken.None);
        return [.. names.OrderBy(static name => name.Length).ThenBy(static name => name, StringComparer.Ordinal)];
    }

    private static string[] Generated(CSharpCompilation compilation) =>
        [.. GeneratorRun.Driver().RunGenerators(compilation).GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())];

    private static CSharpCompilation Program(int files, int methods) => TestCompilation.Create(
        LanguageVersion.Latest,
        [.. Enumerable.Range(0, files).Select(file => ($"Layer{file}.cs", Text(file, methods)))]);

    private static SyntaxTree File(int number, int methods) =>
        CSharpSyntaxTree.ParseText(Text(number, methods), new CSharpParseOptions(LanguageVersion.Latest), $"Layer{number}.cs");

    // Beside each annotated method one that is not.
    private static string Text(int file, int methods) => GeneratorRun.Usings + string.Create(CultureInfo.InvariantCulture, $$"""
        public static partial class Layer{{file}}
        {
            {{string.Join("\n    ", Enumerable.Range(0, methods).Select(method =>
                $"[Activation(\"tanh({file}.5 * x)\")] public static partial void M{file}_{method}(ReadOnlySpan<float> x, Span<float> y);"
                + $" private static void Other{method}() {{ }}"))}}
        }
        """);
}
