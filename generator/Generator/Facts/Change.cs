using System.Collections.Generic;
using FusedActivations.Generator.Diagnostics;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents a change of the source that a front end knows how to make.</summary>
/// <param name="Verb">What is done: "Use".</param>
/// <param name="Object">To what: "'sigmoid'".</param>
/// <param name="Edits">The edits.</param>
internal sealed record Change(string Verb, string Object, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Gets what the light bulb says.</summary>
    public string Title => $"{this.Verb} {this.Object}";

    /// <summary>Makes one change of two.</summary>
    public Change And(Change other) => new(
        this.Verb,
        string.Equals(this.Verb, other.Verb, System.StringComparison.Ordinal) ? $"{this.Object} and {other.Object}"
            : $"{this.Object} and {char.ToLowerInvariant(other.Verb[0])}{other.Verb.Substring(1)} {other.Object}",
        [.. this.Edits, .. other.Edits]);
}
