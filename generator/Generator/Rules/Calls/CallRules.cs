using System.Collections.Generic;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Lists the rules that calls alone can break.</summary>
internal static class CallRules
{
    /// <summary>Gets the rules.</summary>
    public static readonly IReadOnlyList<CallRule> All = [new SquashedTwice(), new OverwrittenInput(), new UnmergedPasses()];
}
