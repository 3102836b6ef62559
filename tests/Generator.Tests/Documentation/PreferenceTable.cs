using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Rules;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Writes the table of weights and inputs of docs/choosing.md from what the rules say of small networks.</summary>
internal static class PreferenceTable
{
    /// <summary>The first line of the table.</summary>
    public const string Heading = "| Hidden activation | Weights | Watched by | Inputs | Watched by |";

    private const ActivationTraits NotHidden = ActivationTraits.Elementary | ActivationTraits.LogProbability;

    /// <summary>Writes the table, the largest group first.</summary>
    public static async Task<string> WriteAsync()
    {
        Activation[] activations = [.. ActivationCatalogue.All.Where(
            static activation => !activation.IsGated && (activation.Traits & NotHidden) == ActivationTraits.None)
            .OrderBy(static activation => activation.Name, StringComparer.Ordinal)];
        ILookup<string, Diagnostic> found = await AskAsync(activations).ConfigureAwait(false);
        IEnumerable<string> rows = activations
            .Where(activation => !Speaks(found, activation, "Scale", DiagnosticSeverity.Warning, except: "FACT408"))
            .GroupBy(activation => Preference(found, activation), StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => $"| {string.Join(", ", group.Select(static activation => $"`{activation.Name}`"))} | {group.Key} |\n");
        return $"{Heading}\n|---|---|---|---|---|\n{string.Concat(rows)}";
    }

    // Each question is a network of its own, for advice comes one piece at a time.
    private static async Task<ILookup<string, Diagnostic>> AskAsync(IEnumerable<Activation> activations)
    {
        string[] networks =
        [
            .. activations.SelectMany(static activation => new[]
            {
                Network(activation, "Plain", "", ""),
                Network(activation, "He", "", ", Initializer = WeightInitializer.HeNormal"),
                Network(activation, "Glorot", "", ", Initializer = WeightInitializer.GlorotNormal"),
                Network(activation, "Scale", "[Network(InputMin = 0, InputMax = 255)]", ", Initializer = WeightInitializer.LecunNormal"),
            }),
        ];
        CSharpCompilation compilation = TestCompilation.Create("using System;\nusing FusedActivations;\n" + string.Concat(networks));
        AnalysisResult result =
            await compilation.WithAnalyzers([new NetworkAnalyzer()]).GetAnalysisResultAsync(default).ConfigureAwait(false);
        SemanticModel model = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        return result.GetAllDiagnostics()
            .ToLookup(diagnostic => TypeAt(model, diagnostic.Location.SourceSpan.Start), StringComparer.Ordinal);
    }

    private static string TypeAt(SemanticModel model, int place) => model.SyntaxTree.GetRoot().FindToken(place).Parent!
        .AncestorsAndSelf()
        .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax>()
        .First().Identifier.Text;

    private static string Network(Activation activation, string question, string network, string properties)
    {
        string parameters = string.Concat(activation.Parameters
            .Where(static parameter => parameter.Default is null)
            .Select(static parameter => $"float @{parameter.Name}, "));
        return $$"""
            {{network}}
            static partial class {{activation.Name}}_{{question}}
            {
                [HiddenLayer(Units = 64{{properties}}), Activation("{{activation.Name}}")]
                static partial void First(ReadOnlySpan<float> x, {{parameters}}Span<float> y);

                [HiddenLayer(Units = 64), Activation("relu")]
                static partial void Second(ReadOnlySpan<float> x, Span<float> y);

                [OutputLayer(Units = 1), Activation("identity")]
                static partial void Output(ReadOnlySpan<float> x, Span<float> y);
            }

            """;
    }

    private static string Preference(ILookup<string, Diagnostic> found, Activation activation)
    {
        string weights = Says(found, activation, "Plain", "FACT402") is not null ? "LeCun's, `LecunNormal` | [FACT402](rules/FACT402.md)"
            : Says(found, activation, "Glorot", "FACT401") is not null ? "He's, `HeNormal` | [FACT401](rules/FACT401.md)"
            : Says(found, activation, "He", "FACT401") is not null ? "Glorot's or LeCun's, `GlorotNormal` | [FACT401](rules/FACT401.md)"
            : "He's or Glorot's: no rule prefers one | [FACT405](rules/FACT405.md)";
        string inputs = Says(found, activation, "Scale", "FACT408") is { } message ? message[(message.LastIndexOf(' ') + 1)..] : "";
        return $"{weights} | {inputs} | [FACT408](rules/FACT408.md)";
    }

    private static string? Says(ILookup<string, Diagnostic> found, Activation activation, string question, string id) =>
        found[$"{activation.Name}_{question}"].FirstOrDefault(
            diagnostic => string.Equals(diagnostic.Id, id, StringComparison.Ordinal))?.GetMessage(CultureInfo.InvariantCulture);

    private static bool Speaks(ILookup<string, Diagnostic> found, Activation activation, string question, DiagnosticSeverity severity,
        string except) =>
        found[$"{activation.Name}_{question}"]
            .Any(diagnostic => diagnostic.Severity >= severity && !string.Equals(diagnostic.Id, except, StringComparison.Ordinal));
}
