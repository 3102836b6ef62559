using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Applies the first remedy of diagnostics to the text, as a code fix would.</summary>
internal static class AppliedRemedies
{
    /// <summary>Applies the first remedy of every diagnostic, and checks that the result compiles and breaks no rule.</summary>
    public static async Task<string> CureAsync(string source)
    {
        CSharpCompilation compilation = TestCompilation.Create(source);
        ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(compilation).ConfigureAwait(false);
        Assert.NotEmpty(found);
        string cured = found.SelectMany(Edits)
            .OrderByDescending(static edit => edit.Start)
            .Aggregate(source, static (text, edit) => text[..edit.Start] + edit.NewText + text[(edit.Start + edit.Length)..]);

        CSharpCompilation after = TestCompilation.Create(cured);
        Assert.Empty(after.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not "CS8795")
            .Select(diagnostic => diagnostic + cured));
        Assert.Empty((await RuleCheck.AnalyzeAsync(after).ConfigureAwait(false)).Select(diagnostic => diagnostic + cured));
        return cured;
    }

    /// <summary>Gets the edits of a diagnostic's first remedy.</summary>
    public static IEnumerable<(int Start, int Length, string NewText)> Edits(Diagnostic diagnostic)
    {
        Assert.Contains("0.title", diagnostic.Properties.Keys, StringComparer.Ordinal);
        for (int i = 0; diagnostic.Properties.TryGetValue("0." + i.ToString(CultureInfo.InvariantCulture), out string? edit); i++)
        {
            string[] parts = edit!.Split('\n', 2);
            string[] place = parts[0].Split(':', 3);
            yield return (int.Parse(place[0], CultureInfo.InvariantCulture), int.Parse(place[1], CultureInfo.InvariantCulture), parts[1]);
        }
    }
}
