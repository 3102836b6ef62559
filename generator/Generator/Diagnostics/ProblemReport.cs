using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Makes the compiler's diagnostics of problems.</summary>
internal static class ProblemReport
{
    /// <summary>Makes a diagnostic, with what cures it.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="trees">The files that it may stand in: a location without its tree would escape #pragma and the severities of .editorconfig.</param>
    public static Diagnostic Create(Problem problem, IEnumerable<SyntaxTree> trees)
    {
        LocationInfo place = problem.Location;
        SyntaxTree? tree = trees.FirstOrDefault(tree => string.Equals(tree.FilePath, place.FilePath, StringComparison.Ordinal) && tree.Length >= place.Span.End);
        Location location = tree is null ? Location.Create(place.FilePath, place.Span, place.Lines) : Location.Create(tree, place.Span);
        DiagnosticDescriptor rule = AttributeRules.Get(problem.RuleId);
        return Diagnostic.Create(rule, location, problem.Severity ?? rule.DefaultSeverity, additionalLocations: null, Remedy.Encode(problem.Remedies), [.. problem.Arguments.Select(SingleLine.Of)]);
    }
}
