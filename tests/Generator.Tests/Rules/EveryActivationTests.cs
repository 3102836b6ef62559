using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Whatever can be written with a name of the catalogue, no analyzer fails on it, and none loses what is beside it.</summary>
public sealed class EveryActivationTests
{
    /// <summary>Gets the dialects, and a number that is none.</summary>
    public static TheoryData<string> Dialects =>
        [.. System.Enum.GetNames<Dialect>().Select(static dialect => "Dialect." + dialect), "(Dialect)99"];

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Every_front_end_understands_every_name(string dialect)
    {
        string[] names = [.. ActivationFile.Names];
        string text = "using System;\nusing FusedActivations;\n"
            + string.Join('\n', names.Select((name, i) => ActivationFile.Of("N" + i, name, dialect)));
        CSharpCompilation compilation = TestCompilation.Create(text);
        Assert.DoesNotContain(compilation.GetDiagnostics(),
            static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not "CS8795");

        ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(compilation);

        Assert.Empty(found.Where(static diagnostic => diagnostic.Id is "AD0001")
            .Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(
            ActivationFile.Faults,
            fault => Assert.Equal(
                names.Length,
                found.Count(
                    diagnostic => string.Equals(diagnostic.Id, fault, System.StringComparison.Ordinal) && IsBeside(text, diagnostic))));
    }

    // The faults stand behind the declarations and the calls of the name.
    private static bool IsBeside(string text, Diagnostic diagnostic)
    {
        int start = text.LastIndexOf('\n', diagnostic.Location.SourceSpan.Start) + 1;
        string line = text[start..text.IndexOf('\n', diagnostic.Location.SourceSpan.End)];
        return line.Contains("relux", System.StringComparison.Ordinal)
            || line.Contains(" Single(", System.StringComparison.Ordinal)
            || line.Contains("Growth", System.StringComparison.Ordinal)
            || line.Contains(" CrossEntropy(y", System.StringComparison.Ordinal);
    }
}
