using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using FusedActivations.Generator.Rules.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Runs the analyzers over source whose expected diagnostics are marked: <c>{|FACT101:here|}</c>.</summary>
internal static class RuleCheck
{
    // Without a generator, a partial method that returns a value or is public lacks its other part.
    private const string NoImplementation = "CS8795";

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
        Func<Diagnostic, string> show, params string[] compilerErrors)
    {
        (string source, List<(string Id, TextSpan Span)> expected) = Unmark(marked);
        CSharpCompilation compilation = TestCompilation.Create(source);
        string[] errors = [.. compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Id)
            .Where(static id => !string.Equals(id, NoImplementation, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)];
        Assert.Equal(compilerErrors.Order(StringComparer.Ordinal), errors.Order(StringComparer.Ordinal), StringComparer.Ordinal);

        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);
        Assert.Equal(
            expected.OrderBy(static place => place.Span.Start)
                .ThenBy(static place => place.Id, StringComparer.Ordinal)
                .Select(place => Show(source, place.Id, place.Span)),
            found.OrderBy(static place => place.Location.SourceSpan.Start)
                .ThenBy(static place => place.Id, StringComparer.Ordinal)
                .Select(diagnostic => Show(source, diagnostic.Id, diagnostic.Location.SourceSpan)),
            StringComparer.Ordinal);
        Assert.All(found, static diagnostic => Assert.NotNull(diagnostic.Location.SourceTree));
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(show)];
    }

    /// <summary>Runs every analyzer.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) =>
        compilation.WithAnalyzers(
            [new ActivationAnalyzer(), new NetworkAnalyzer(), new SpellingAnalyzer(), new CallAnalyzer(), new RowLengthAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();

    private static string Show(string source, string id, TextSpan span) =>
        $"{id} at {span.Start}: {source.Substring(span.Start, span.Length)}";

    private static (string Source, List<(string Id, TextSpan Span)> Expected) Unmark(string marked)
    {
        StringBuilder source = new();
        List<(string Id, TextSpan Span)> expected = [];
        Stack<(string Id, int Start)> open = new();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|", StringComparison.Ordinal))
            {
                int colon = marked.IndexOf(':', i);
                open.Push((marked.Substring(i + 2, colon - i - 2), source.Length));
                i = colon;
            }
            else if (marked.AsSpan(i).StartsWith("|}", StringComparison.Ordinal))
            {
                (string id, int start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, source.Length)));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        return (source.ToString(), expected);
    }
}
