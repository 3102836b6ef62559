using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Represents a file whose expected diagnostics are marked, in the compiler's own library for tests of analyzers.</summary>
internal sealed class MarkedFile : CSharpAnalyzerTest<ActivationAnalyzer, DefaultVerifier>
{
    // Without a generator, a partial method that returns a value or is public lacks its other part.
    private const string NoImplementation = "CS8795";

    // References are those of the tests' own process, and nothing is downloaded.
    private static readonly ReferenceAssemblies NoPackage = new("net10.0");

    private readonly ImmutableArray<DiagnosticAnalyzer> analyzers;
    private readonly HashSet<string> errors = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> found = [];

    private MarkedFile(string text, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        this.analyzers = analyzers;
        this.TestCode = text;
        this.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        this.ReferenceAssemblies = NoPackage;
        this.TestState.AdditionalReferences.AddRange(TestCompilation.References);
        // The library switches every rule on; users have those on that are on by default.
        this.DisabledDiagnostics.AddRange(analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static rule => !rule.IsEnabledByDefault)
            .Select(static rule => rule.Id));
        this.DiagnosticVerifier = (diagnostic, _, _) => this.found.Add(diagnostic);
        // That a pragma silences an analyzer is a promise of the compiler, and would double the time.
        this.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
    }

    /// <summary>Runs analyzers, compares what they find with the markers, and gives it in the order of the places.</summary>
    /// <param name="text">The file with its markers.</param>
    /// <param name="analyzers">The analyzers.</param>
    /// <param name="compilerErrors">The ids of the compiler's errors in the file.</param>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string text, ImmutableArray<DiagnosticAnalyzer> analyzers,
        IEnumerable<string> compilerErrors)
    {
        MarkedFile file = new(text, analyzers);
        await file.RunAsync(CancellationToken.None).ConfigureAwait(false);
        Assert.Equal(compilerErrors.Order(StringComparer.Ordinal), file.errors.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return [.. file.found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => this.analyzers;

    /// <inheritdoc/>
    protected override CompilationOptions CreateCompilationOptions() => TestCompilation.Create("").Options;

    /// <inheritdoc/>
    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

    // A case names the compiler's errors, and leaves their places to the compiler.
    /// <inheritdoc/>
    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
    {
        if (base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics) && diagnostic.Id is not NoImplementation)
        {
            this.errors.Add(diagnostic.Id);
        }

        return false;
    }
}
