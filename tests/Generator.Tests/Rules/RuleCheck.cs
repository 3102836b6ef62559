using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using FusedActivations.Generator.Rules.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Runs the analyzers over source whose expected diagnostics are marked: <c>{|FACT101:here|}</c>.</summary>
internal static class RuleCheck
{
    /// <summary>Checks members of a class; a marker may stand anywhere in them.</summary>
    public static Task<IReadOnlyList<string>> MembersAsync(string members, params string[] compilerErrors) =>
        SourceAsync(TestCompilation.InClass(members), compilerErrors);

    /// <summary>Checks a file, and gives the messages in the order of their places.</summary>
    /// <param name="marked">The file with its markers.</param>
    /// <param name="compilerErrors">The compiler's errors that belong to the case.</param>
    public static Task<IReadOnlyList<string>> SourceAsync(string marked, params string[] compilerErrors) =>
        SourceAsync(marked, [new ActivationAnalyzer(), new SpellingAnalyzer()],
            static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture), compilerErrors);

    /// <summary>Checks a file with some analyzers, and shows what it found in the order of the places.</summary>
    /// <param name="marked">The file with its markers.</param>
    /// <param name="analyzers">The analyzers.</param>
    /// <param name="show">Writes a diagnostic.</param>
    /// <param name="compilerErrors">The compiler's errors that belong to the case.</param>
    public static async Task<IReadOnlyList<string>> SourceAsync(string marked, ImmutableArray<DiagnosticAnalyzer> analyzers,
        Func<Diagnostic, string> show, params string[] compilerErrors) =>
        [.. (await MarkedFile.AnalyzeAsync(marked, analyzers, compilerErrors).ConfigureAwait(false)).Select(show)];

    /// <summary>Writes ids without their letters, with an "i" behind those that only inform: "201 208i".</summary>
    public static string Ids(IEnumerable<Diagnostic> found) => string.Join(
        ' ',
        found.Select(static diagnostic => diagnostic.Id[4..] + (diagnostic.Severity is DiagnosticSeverity.Info ? "i" : ""))
            .Order(StringComparer.Ordinal));

    /// <summary>Runs every analyzer.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) =>
        compilation.WithAnalyzers(
            [new ActivationAnalyzer(), new NetworkAnalyzer(), new SpellingAnalyzer(), new CallAnalyzer(), new RowLengthAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
}
