using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Runs every rule over a network and keeps, of several findings about one layer, those that say most.</summary>
internal static class NetworkChecker
{
    /// <summary>Finds what is wrong, in the order of the rules.</summary>
    /// <param name="network">The network, from whichever front end.</param>
    /// <param name="isOn">Tells whether the project reports a rule: one that it does not hides nothing.</param>
    public static IReadOnlyList<Finding> Check(NetworkFacts network, Func<DiagnosticDescriptor, bool> isOn) => Choose(Find(network, isOn));

    /// <summary>Finds all that is wrong, also what something else says better.</summary>
    public static IEnumerable<Finding> Find(NetworkFacts network, Func<DiagnosticDescriptor, bool> isOn) => NetworkRules.All
        .Where(rule => rule.Needs <= network.Extent && isOn(rule.Descriptor))
        .SelectMany(rule => rule.Check(network))
        .Where(finding => !IsIntended(finding, network));

    /// <summary>Keeps those that say most.</summary>
    public static IReadOnlyList<Finding> Choose(IEnumerable<Finding> all)
    {
        Finding[] found = [.. all];
        Finding[] kept = [.. found.Where(finding => !found.Any(other => IsHidden(finding, other)))];

        // Where something is wrong, advice waits; else one piece of it is enough. What a project turned on is always given.
        bool isAdvised = kept.Any(static finding => !IsAdvice(finding));
        List<Finding> reported = [];
        foreach (Finding finding in kept)
        {
            bool waits = IsAdvice(finding) && finding.Rule.Descriptor.IsEnabledByDefault;
            if (!waits || !isAdvised)
            {
                reported.Add(finding);
                isAdvised |= waits;
            }
        }

        return reported;
    }

    private static bool IsAdvice(Finding finding) => finding.Rule.IsAdvice && finding.Severity is DiagnosticSeverity.Info;

    private static bool IsHidden(Finding finding, Finding by) =>
        !ReferenceEquals(finding.Rule, by.Rule)
            && ReferenceEquals(finding.Layer, by.Layer)
            && by.Rule.Hides.Contains(finding.Rule.Descriptor.Id, StringComparer.Ordinal);

    // What is unusual on purpose is not reported; what cannot work is.
    private static bool IsIntended(Finding finding, NetworkFacts network) =>
        finding.Severity < DiagnosticSeverity.Error
        && (network.Intent is ModelIntent.Research
            || network.Outputs.Any(output => output.Intent is ModelIntent.Research && ReferenceEquals(output.Layer, finding.Layer)));
}
