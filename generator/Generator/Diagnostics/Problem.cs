using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Represents a violation of a rule, without holding on to the compilation it was found in.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Location">The place to underline.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record Problem(string RuleId, LocationInfo Location, EquatableArray<string> Arguments)
{
    /// <summary>Gets the severity of this case where it is not that of the rule.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>
    /// Gets whether the generator reports it, and the analyzer does not: without a part of ours the compiler stops at an error that
    /// tells nothing, before any analyzer runs.
    /// </summary>
    public bool IsOfGenerator { get; init; }

    /// <summary>Gets what cures it, the likeliest first.</summary>
    public EquatableArray<Remedy> Remedies { get; init; } = [];
}

/// <summary>Represents a place in a file.</summary>
/// <param name="FilePath">The file.</param>
/// <param name="Span">The place.</param>
/// <param name="Lines">The place in lines and columns.</param>
internal sealed record LocationInfo(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The place of what has none.</summary>
    public static readonly LocationInfo None = new("", default, default);

    /// <summary>Takes a span of a file.</summary>
    public static LocationInfo Of(SyntaxTree tree, TextSpan span) => new(tree.FilePath, span, tree.GetLineSpan(span).Span);
}
