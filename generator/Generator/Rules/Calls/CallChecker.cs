using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Runs the rules over what the calls of a type show.</summary>
internal static class CallChecker
{
    /// <summary>Finds what is wrong, in the order of the text.</summary>
    /// <param name="calls">The facts.</param>
    /// <param name="isOn">Tells whether the project reports a rule.</param>
    public static IReadOnlyList<CallFinding> Check(IReadOnlyList<CallFacts> calls, Func<DiagnosticDescriptor, bool> isOn)
    {
        // One place may be read in several ways: from its method, and from one that calls it.
        CallFinding[] found = [.. calls.SelectMany(facts => Check(facts, isOn))
            .GroupBy(static finding => (finding.Finding.Rule.Descriptor.Id, finding.Finding.Place))
            .Select(static group => group.First())
            .OrderBy(static finding => finding.Finding.Place.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Finding.Place.SourceSpan.Start)];
        CallFinding[] faults = [.. found.Where(static finding => finding.Finding.Severity > DiagnosticSeverity.Info)];

        // What calls alone do not prove is said once for a type, and advice where there is nothing else to say.
        CallFinding? hint =
            found.FirstOrDefault(static finding => finding.Finding is { Severity: DiagnosticSeverity.Info, Rule.IsAdvice: false })
                ?? (faults.Length > 0 ? null : found.FirstOrDefault(static finding => finding.Finding.Severity is DiagnosticSeverity.Info));
        return hint is null ? faults : [.. faults, hint];
    }

    private static IEnumerable<CallFinding> Check(CallFacts facts, Func<DiagnosticDescriptor, bool> isOn)
    {
        string[] declared = facts.Declared is null
            ? []
            : [.. NetworkChecker.Check(facts.Declared, isOn).Select(static finding => finding.Rule.Descriptor.Id)];
        IEnumerable<Finding> ofBuffers = CallRules.All.Where(rule => isOn(rule.Descriptor))
            .Select(rule => rule.Check(facts))
            .OfType<Finding>();
        IEnumerable<Finding> ofNetwork = facts.Network is null ? [] : NetworkChecker.Find(facts.Network, isOn);
        return NetworkChecker.Choose(ofBuffers.Concat(ofNetwork))
            .Where(finding => !declared.Contains(finding.Rule.Descriptor.Id, StringComparer.Ordinal))
            .Select(finding => new CallFinding(finding, facts.Earlier));
    }
}

/// <summary>Represents a finding about a call.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Earlier">The call that wrote the buffer, or null.</param>
internal sealed record CallFinding(Finding Finding, SyntaxNode? Earlier);
