using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Turns the findings about a network into diagnostics; every front end reports through here.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="options">The options of the project's files.</param>
internal sealed class NetworkReport(Compilation compilation, AnalyzerOptions options)
{
    /// <summary>Gives what is to be reported.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="trees">The files that its facts stand in.</param>
    public IEnumerable<Diagnostic> Of(IEnumerable<Finding> findings, IReadOnlyList<SyntaxTree> trees)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Place.SourceTree is { } tree && trees.Contains(tree) && !GeneratedSource.Is(tree, options))
            {
                yield return Diagnostic.Create(finding.Rule.Descriptor, finding.Place, finding.Severity, additionalLocations: null,
                    Remedy.Encode(finding.Remedies), [.. finding.Arguments]);
            }
        }
    }

    /// <summary>Tells whether a rule is not turned off, for the project or one of the files.</summary>
    public bool IsOn(DiagnosticDescriptor rule, IReadOnlyList<SyntaxTree> trees, CancellationToken cancellation)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out ReportDiagnostic option))
        {
            return option is not ReportDiagnostic.Suppress;
        }

        return compilation.Options.SyntaxTreeOptionsProvider is not { } provider
            || !trees.Any(tree => provider.TryGetDiagnosticValue(tree, rule.Id, cancellation, out ReportDiagnostic severity)
                && severity is ReportDiagnostic.Suppress);
    }
}
