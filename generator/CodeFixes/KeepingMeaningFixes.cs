using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FusedActivations.CodeFixes;

/// <summary>Offers the remedies after which a program does the same: they may be applied everywhere at once.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepingMeaningFixes))]
public sealed class KeepingMeaningFixes : RemedyFixProvider
{
    /// <summary>Initializes the provider.</summary>
    public KeepingMeaningFixes()
        : base(keepsMeaning: true, FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution)
    {
    }
}
