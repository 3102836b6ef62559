using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FusedActivations.CodeFixes;

/// <summary>
/// Offers the remedies that a person should look at one by one. <c>dotnet format</c>, which is told the rule by its id,
/// asks for the scope of the solution; editors are offered no smaller one.
/// </summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangingMeaningFixes))]
public sealed class ChangingMeaningFixes : RemedyFixProvider
{
    /// <summary>Initializes the provider.</summary>
    public ChangingMeaningFixes()
        : base(keepsMeaning: false, FixAllScope.Solution)
    {
    }
}
