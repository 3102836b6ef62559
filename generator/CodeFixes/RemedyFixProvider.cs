using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FusedActivations.CodeFixes;

/// <summary>Offers the remedies that a diagnostic carries: those that keep the meaning of the program, or the others.</summary>
public abstract class RemedyFixProvider : CodeFixProvider
{
    private readonly bool keepsMeaning;

    private readonly RemedyFixAll fixAll;

    /// <summary>Initializes a provider.</summary>
    /// <param name="keepsMeaning">Which remedies it offers.</param>
    /// <param name="scopes">Where it offers them at once.</param>
    private protected RemedyFixProvider(bool keepsMeaning, params FixAllScope[] scopes)
    {
        this.keepsMeaning = keepsMeaning;
        this.fixAll = new RemedyFixAll(this, scopes);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => RuleTable.Ids;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => this.fixAll;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            int number = 0;
            foreach (Remedy remedy in this.RemediesOf(diagnostic))
            {
                context.RegisterCodeFix(CodeAction.Create(remedy.Title, token => EditedSolution.ApplyAsync(document.Project.Solution, [(document.Project.Id, remedy)], token), Key(number)), diagnostic);
                number++;
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Chooses the remedy of a diagnostic that a key stands for, or null where there are fewer.</summary>
    internal Remedy? Choose(Diagnostic diagnostic, string? key)
    {
        int number = 0;
        foreach (Remedy remedy in this.RemediesOf(diagnostic))
        {
            if (key is null || string.Equals(key, Key(number), System.StringComparison.Ordinal))
            {
                return remedy;
            }

            number++;
        }

        return null;
    }

    // What belongs together is the place in the list, not the words: two misspelt names have two titles.
    private static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<Remedy> RemediesOf(Diagnostic diagnostic) => Remedy.Decode(diagnostic.Properties).Where(remedy => remedy.KeepsMeaning == this.keepsMeaning);
}
