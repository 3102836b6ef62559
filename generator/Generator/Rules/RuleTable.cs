using System.Collections.Immutable;
using System.Linq;

namespace FusedActivations.Generator.Rules;

/// <summary>Lists the rules of every analyzer.</summary>
internal static class RuleTable
{
    /// <summary>Gets the ids.</summary>
    public static readonly ImmutableArray<string> Ids = AttributeRules.All.Select(static rule => rule.Id).ToImmutableArray();
}
