using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules;

/// <summary>Tells what a project has decided about rules.</summary>
internal static class RuleSettings
{
    /// <summary>Tells whether a rule is not turned off, for the project or one of the files.</summary>
    public static bool IsOn(DiagnosticDescriptor rule, CompilationOptions options, IEnumerable<SyntaxTree> trees)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out ReportDiagnostic option))
        {
            return option is not ReportDiagnostic.Suppress;
        }

        return options.SyntaxTreeOptionsProvider is not { } provider
            || !trees.Any(tree => provider.TryGetDiagnosticValue(tree, rule.Id, CancellationToken.None, out ReportDiagnostic severity) && severity is ReportDiagnostic.Suppress);
    }
}
