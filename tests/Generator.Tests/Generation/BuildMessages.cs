using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Builds as <c>dotnet build</c> does: the generator, the compiler, and the analyzers only where the compiler has no error.
/// </summary>
internal static class BuildMessages
{
    /// <summary>Builds a file, and gives the messages of a build with their ids.</summary>
    public static Task<IReadOnlyList<string>> OfAsync(string source) => OfAsync(TestCompilation.Create(GeneratorRun.Usings + source));

    /// <summary>Builds a program.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Compilation compilation)
    {
        GeneratorRun.Driver()
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation complete, out ImmutableArray<Diagnostic> generator);
        Diagnostic[] compiler = [.. complete.GetDiagnostics().Where(static problem => problem.Severity == DiagnosticSeverity.Error)];
        IEnumerable<Diagnostic> analyzers = compiler.Length > 0 ? [] : await RuleCheck.AnalyzeAsync(complete);
        return [.. generator.Concat(compiler)
            .Concat(analyzers)
            .Select(static problem => $"{problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}")];
    }
}
