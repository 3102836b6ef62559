using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Rules.Calls;
using FusedActivations.Generator.Rules.Declarations;
using FusedActivations.Generator.Rules.Network;
using FusedActivations.Generator.Rules.Spellings;

namespace FusedActivations.Generator.Rules;

/// <summary>Lists the rules of every analyzer, for the code fixes.</summary>
internal static class RuleTable
{
    /// <summary>Gets the rules whose first remedy keeps the meaning of the program: it may be applied everywhere at once.</summary>
    public static readonly ImmutableArray<string> KeepingMeaning = ImmutableArray.Create(RuleIds.OpenDialect, RuleIds.SpecialCase,
        RuleIds.NotPartial, RuleIds.UnstableSpelling, RuleIds.OverflowingSpelling);

    /// <summary>Gets the other rules.</summary>
    public static readonly ImmutableArray<string> ChangingMeaning = AttributeRules.All.AddRange(SpellingRules.All)
        .AddRange(Rule.DescriptorsOf(CallRules.All, DeclarationChecker.Rules, NetworkRules.All))
        .Select(static rule => rule.Id)
        .Where(static id => !KeepingMeaning.Contains(id, System.StringComparer.Ordinal))
        .ToImmutableArray();
}
