using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.CodeFixes;

/// <summary>
/// Applies remedies to a solution, each as a whole or not at all. Edits that are equal count once; a remedy whose edits
/// overlap those of an earlier one is left for the next time.
/// </summary>
internal sealed class EditedSolution
{
    private readonly Dictionary<DocumentId, List<TextChange>> changes = [];

    private EditedSolution()
    {
    }

    /// <summary>Applies remedies in their order.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="remedies">The remedies, each with the project whose diagnostic it cures.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<(ProjectId Project, Remedy Remedy)> remedies,
        CancellationToken cancellation)
    {
        EditedSolution edited = new();
        foreach ((ProjectId id, Remedy remedy) in remedies)
        {
            if (solution.GetProject(id) is { } project)
            {
                await edited.TryAddAsync(project, remedy, cancellation).ConfigureAwait(false);
            }
        }

        foreach (KeyValuePair<DocumentId, List<TextChange>> changed in edited.changes)
        {
            SourceText text = await solution.GetDocument(changed.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(changed.Key, text.WithChanges(changed.Value.OrderBy(static change => change.Span)));
        }

        return solution;
    }

    private async Task TryAddAsync(Project project, Remedy remedy, CancellationToken cancellation)
    {
        List<(DocumentId Document, TextChange Change)> added = [];
        foreach (TextEdit edit in remedy.Edits)
        {
            if (project.Documents.FirstOrDefault(document => IsAt(document, edit.FilePath)) is not { } document)
            {
                return;
            }

            SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            TextChange change = new(edit.Place.SourceSpan, edit.NewText);
            bool isKnown = this.changes.TryGetValue(document.Id, out List<TextChange>? others) && others.Contains(change);
            if (edit.Place.SourceSpan.End > text.Length
                || (!isKnown && others is not null && others.Exists(other => Overlap(other.Span, change.Span))))
            {
                return;
            }

            if (!isKnown)
            {
                added.Add((document.Id, change));
            }
        }

        foreach ((DocumentId document, TextChange change) in added)
        {
            if (!this.changes.TryGetValue(document, out List<TextChange>? list))
            {
                this.changes[document] = list = [];
            }

            list.Add(change);
        }
    }

    // A document without a file has its name for a path.
    private static bool IsAt(Document document, string path) =>
        string.Equals(document.FilePath ?? document.Name, path, StringComparison.Ordinal);

    // Two insertions at one place have no order.
    private static bool Overlap(TextSpan a, TextSpan b) =>
        a.Start == b.Start ? a.Length == b.Length || (a.Length > 0 && b.Length > 0) : a.OverlapsWith(b) || Inside(a, b) || Inside(b, a);

    private static bool Inside(TextSpan insertion, TextSpan span) =>
        insertion.Length == 0 && insertion.Start > span.Start && insertion.Start < span.End;
}
