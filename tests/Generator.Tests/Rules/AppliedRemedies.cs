using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
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
        string cured = Apply(source, found);

        CSharpCompilation after = TestCompilation.Create(cured);
        Assert.Empty(after.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not "CS8795")
            .Select(diagnostic => diagnostic + cured));
        Assert.Empty((await RuleCheck.AnalyzeAsync(after).ConfigureAwait(false)).Select(diagnostic => diagnostic + cured));
        return cured;
    }

    /// <summary>Applies the first remedy of each diagnostic; none overlaps another.</summary>
    public static string Apply(string source, IEnumerable<Diagnostic> found) => SourceText.From(source)
        .WithChanges(found.SelectMany(static diagnostic => Remedy.Decode(diagnostic.Properties)[0].Edits)
            .Select(static edit => new TextChange(edit.Place.SourceSpan, edit.NewText))
            .OrderBy(static change => change.Span))
        .ToString();
}
