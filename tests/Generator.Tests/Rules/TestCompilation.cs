using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Compiles sources against the framework and the runtime library.</summary>
internal static class TestCompilation
{
    /// <summary>The framework and the runtime library.</summary>
    public static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles files, each with its path.</summary>
    public static CSharpCompilation Create(LanguageVersion version, params (string Path, string Text)[] files) => CSharpCompilation.Create(
        "Demo",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(version), file.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Compiles one file.</summary>
    public static CSharpCompilation Create(string text) => Create(LanguageVersion.Latest, ("Demo.cs", text));

    /// <summary>Puts members into a class.</summary>
    public static string InClass(string members) => $$"""
        using System;
        using System.Runtime.Intrinsics;
        using FusedActivations;

        public static partial class Kernels
        {
            {{members}}
        }
        """;

    /// <summary>Finds every method of the source, outermost types first.</summary>
    public static IEnumerable<IMethodSymbol> Methods(CSharpCompilation compilation) => compilation
        .GetSymbolsWithName(static _ => true, SymbolFilter.Member)
        .OfType<IMethodSymbol>();
}
