using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Applies the remedies that travel with the diagnostics: the program compiles, and the fault is gone.</summary>
public sealed class RemedyTests
{
    /// <summary>Gets the faulty models.</summary>
    public static TheoryData<string> Models => [.. typeof(FaultyModelTests).GetMethods()
        .SelectMany(static method => method.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Cast<InlineDataAttribute>()
            .SelectMany(data => data.GetData(method)))
        .Select(static data => (string)data[1])];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task A_remedy_cures_what_it_is_offered_for(string model)
    {
        CSharpCompilation compilation = NetworkCheck.Compile(model);
        string text = compilation.SyntaxTrees[0].ToString();
        foreach (Diagnostic diagnostic in await NetworkCheck.FindAsync(compilation))
        {
            foreach ((string title, TextChange[] changes) in RemediesOf(diagnostic))
            {
                string cured = SourceText.From(text).WithChanges(changes).ToString();
                CSharpCompilation changed = TestCompilation.Create(cured);
                Assert.Empty(changed.GetDiagnostics().Where(static error => error.Severity == DiagnosticSeverity.Error));
                Assert.True(
                    (await NetworkCheck.FindAsync(changed))
                        .All(other => !string.Equals(other.GetMessage(CultureInfo.InvariantCulture),
                            diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal)),
                    $"{diagnostic.Id} '{title}'\n{cured}");
            }
        }
    }

    [Fact]
    public async Task Remedies_are_offered()
    {
        const string Softmax =
            """[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", Labels = LabelEncoding.Index)]; [OutputLayer(Units = 10), Activation("softmax(x / 2)")] M O;""";
        Diagnostic found = Assert.Single(await NetworkCheck.FindAsync(NetworkCheck.Compile(Softmax)));
        Assert.Equal(["Use 'identity', 'softmax' at inference", "Use 'sparse_categorical_cross_entropy'"],
            RemediesOf(found).Select(static remedy => remedy.Title), StringComparer.Ordinal);
        Assert.Equal([", InferenceActivation = \"softmax\"", "\"x / 2\""],
            RemediesOf(found).First().Changes.Select(static change => change.NewText!), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Title, TextChange[] Changes)> RemediesOf(Diagnostic diagnostic)
    {
        ImmutableDictionary<string, string?> properties = diagnostic.Properties;
        for (int i = 0; properties.TryGetValue($"{i}.title", out string? title); i++)
        {
            List<TextChange> changes = [];
            for (int j = 0; properties.TryGetValue($"{i}.{j}", out string? edit); j++)
            {
                string[] parts = edit!.Split('\n', 2);
                string[] place = parts[0].Split(':', 3);
                Assert.Equal("Demo.cs", place[2]);
                changes.Add(new TextChange(
                    new TextSpan(int.Parse(place[0], CultureInfo.InvariantCulture), int.Parse(place[1], CultureInfo.InvariantCulture)),
                    parts[1]));
            }

            yield return (title!, [.. changes.OrderBy(static change => change.Span.Start)]);
        }
    }
}
