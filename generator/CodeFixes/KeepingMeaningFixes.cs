using System.Composition;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FusedActivations.CodeFixes;

/// <summary>Fixes the rules whose remedies leave a program doing the same: they may be applied everywhere at once.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepingMeaningFixes))]
public sealed class KeepingMeaningFixes : RemedyFixProvider
{
    /// <summary>Initializes the provider.</summary>
    public KeepingMeaningFixes()
        : base(RuleTable.KeepingMeaning, FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution)
    {
    }
}
