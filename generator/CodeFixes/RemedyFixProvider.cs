using System.Collections.Immutable;
using System.Threading.Tasks;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FusedActivations.CodeFixes;

/// <summary>
/// Offers the remedies that a diagnostic carries. A rule belongs to one provider: <c>dotnet format</c> looks once at the
/// diagnostics of a rule, and what a first provider changed, a second one would not find again.
/// </summary>
public abstract class RemedyFixProvider : CodeFixProvider
{
    private readonly RemedyFixAll fixAll;

    /// <summary>Initializes a provider.</summary>
    /// <param name="ids">The rules.</param>
    /// <param name="scopes">Where their remedies are offered at once.</param>
    private protected RemedyFixProvider(ImmutableArray<string> ids, params FixAllScope[] scopes)
    {
        this.FixableDiagnosticIds = ids;
        this.fixAll = new RemedyFixAll(scopes);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => this.fixAll;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach ((string key, Remedy remedy) in KeyedRemedies.Of(diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(remedy.Title,
                        token => EditedSolution.ApplyAsync(document.Project.Solution, [(document.Project.Id, remedy)], token), key),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
