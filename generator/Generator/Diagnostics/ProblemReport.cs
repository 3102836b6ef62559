using System.Linq;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Makes the compiler's diagnostics of problems.</summary>
internal static class ProblemReport
{
    /// <summary>Makes a diagnostic, with what cures it.</summary>
    public static Diagnostic Create(CurableProblem curable)
    {
        ProblemCause cause = curable.Problem.Cause;
        DiagnosticDescriptor rule = AttributeRules.Get(cause.RuleId);
        return Diagnostic.Create(
            rule,
            curable.Problem.Location,
            cause.Severity ?? rule.DefaultSeverity,
            additionalLocations: null,
            Remedy.Encode(curable.Remedies),
            [.. cause.Words.Select(SingleLine.Of)]);
    }
}
