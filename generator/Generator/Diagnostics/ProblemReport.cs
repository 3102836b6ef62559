using System.Linq;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Makes the compiler's diagnostics of problems.</summary>
internal static class ProblemReport
{
    /// <summary>Makes a diagnostic, with what cures it.</summary>
    public static Diagnostic Create(Problem problem)
    {
        DiagnosticDescriptor rule = AttributeRules.Get(problem.RuleId);
        return Diagnostic.Create(rule, problem.Location, problem.Severity ?? rule.DefaultSeverity, additionalLocations: null, Remedy.Encode(problem.Remedies), [.. problem.Arguments.Select(SingleLine.Of)]);
    }
}
