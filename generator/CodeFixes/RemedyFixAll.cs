using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FusedActivations.CodeFixes;

/// <summary>Applies the remedies of many diagnostics at once.</summary>
/// <param name="scopes">Where they may be applied at once.</param>
internal sealed class RemedyFixAll(IEnumerable<FixAllScope> scopes) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => scopes;

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        List<(ProjectId Project, Remedy Remedy)> chosen = [];
        foreach ((Project project, ImmutableArray<Diagnostic> diagnostics) in await FindAsync(fixAllContext).ConfigureAwait(false))
        {
            IEnumerable<Remedy?> remedies = diagnostics
                .Where(diagnostic => fixAllContext.Solution.GetDocument(diagnostic.Location.SourceTree) is not null)
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, System.StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(diagnostic => KeyedRemedies.Find(diagnostic, fixAllContext.CodeActionEquivalenceKey));
            chosen.AddRange(remedies.OfType<Remedy>()
                .Where(remedy => remedy.KeepsMeaning || fixAllContext.Scope == FixAllScope.Solution)
                .Select(remedy => (project.Id, remedy)));
        }

        // Also where nothing was chosen: dotnet format asks once for each target framework, and would warn of the second time.
        return CodeAction.Create("Fix all", token => EditedSolution.ApplyAsync(fixAllContext.Solution, chosen, token),
            fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<List<(Project Project, ImmutableArray<Diagnostic> Diagnostics)>> FindAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document)
        {
            return context.Document is { } document
                ? [(context.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))]
                : [];
        }

        List<(Project Project, ImmutableArray<Diagnostic> Diagnostics)> found = [];
        foreach (Project project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            if (string.Equals(project.Language, LanguageNames.CSharp, System.StringComparison.Ordinal))
            {
                found.Add((project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)));
            }
        }

        return found;
    }
}
