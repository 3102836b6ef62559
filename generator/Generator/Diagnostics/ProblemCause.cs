using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>
/// Represents what is wrong with an annotated method, or odd: one record for each cause, all of them in <c>Causes/</c>. The message is
/// made of it here, the remedies where they are asked for.
/// </summary>
/// <param name="RuleId">The rule that is violated.</param>
internal abstract record ProblemCause(string RuleId)
{
    /// <summary>Gets the arguments of the rule's message.</summary>
    public abstract EquatableArray<string> Words { get; }

    /// <summary>Gets the severity of this case where it is not that of the rule.</summary>
    public virtual DiagnosticSeverity? Severity => null;

    /// <summary>
    /// Gets whether the generator reports it, and the analyzer does not: without a part of ours the compiler stops at an error that
    /// tells nothing, before any analyzer runs.
    /// </summary>
    public virtual bool IsOfGenerator => false;

    /// <summary>Gets the message.</summary>
    public string Message => string.Format(
        CultureInfo.InvariantCulture,
        AttributeRules.Get(this.RuleId).MessageFormat.ToString(CultureInfo.InvariantCulture),
        [.. this.Words.Cast<object>()]);
}
