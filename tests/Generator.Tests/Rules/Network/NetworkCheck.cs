using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>
/// Runs the analyzer of networks. A case is the members of a class, each layer written as <c>[...] M Name;</c>; the attribute of the
/// class, if there is one, comes first and ends in a semicolon.
/// </summary>
internal static partial class NetworkCheck
{
    /// <summary>Writes the file of a case; markers may stand in it.</summary>
    public static string Expand(string model)
    {
        int end = model.StartsWith("[Network", StringComparison.Ordinal) || model.StartsWith("[{|FACT502:Network", StringComparison.Ordinal)
            ? model.IndexOf("];", StringComparison.Ordinal) + 2
            : 0;
        string attribute = model[..end].Replace("];", "]", StringComparison.Ordinal);
        return $$"""
            using System;
            using FusedActivations;

            {{attribute}}
            internal static partial class Net
            {
                {{Method().Replace(model[end..], "static partial void ${name}(ReadOnlySpan<float> x, Span<float> y);")}}
            }
            """;
    }

    /// <summary>Compares what is found with the markers, and gives "Warning FACT203: message" for each.</summary>
    public static Task<IReadOnlyList<string>> MarkedAsync(string model) =>
        RuleCheck.SourceAsync(Expand(model), [new NetworkAnalyzer()], Show);

    /// <summary>Gives the ids that are found, with an "i" behind those that only inform.</summary>
    public static async Task<string> IdsAsync(string model) => RuleCheck.Ids(await FindAsync(Compile(model)).ConfigureAwait(false));

    /// <summary>Gives "Warning FACT203: message" for each finding, with the titles of its remedies behind bars.</summary>
    public static async Task<IReadOnlyList<string>> DescribeAsync(string model) =>
        [.. (await FindAsync(Compile(model)).ConfigureAwait(false))
            .OrderBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(static diagnostic => Show(diagnostic) + string.Concat(TitlesOf(diagnostic).Select(static title => " | " + title)))];

    /// <summary>Compiles a case, which must have no error.</summary>
    public static CSharpCompilation Compile(string model)
    {
        CSharpCompilation compilation = TestCompilation.Create(Expand(model));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>Runs the analyzer.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation) =>
        compilation.WithAnalyzers([new NetworkAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    private static IEnumerable<string> TitlesOf(Diagnostic diagnostic) =>
        Enumerable.Range(0, 10).Select(i => diagnostic.Properties.GetValueOrDefault($"{i}.title")).OfType<string>();

    private static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    [GeneratedRegex(@"\bM (?<name>@?\w+);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Method();
}
