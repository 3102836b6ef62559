using System.Composition;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FusedActivations.CodeFixes;

/// <summary>
/// Fixes the rules whose remedies a person should look at one by one. <c>dotnet format</c>, which is told the rule by its id,
/// asks for the scope of the solution; editors are offered no smaller one.
/// </summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangingMeaningFixes))]
public sealed class ChangingMeaningFixes : RemedyFixProvider
{
    /// <summary>Initializes the provider.</summary>
    public ChangingMeaningFixes()
        : base(RuleTable.ChangingMeaning, FixAllScope.Solution)
    {
    }
}
