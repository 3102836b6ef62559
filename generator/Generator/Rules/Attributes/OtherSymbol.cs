using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;

namespace FusedActivations.Generator.Rules.Attributes;

/// <summary>Represents why a name that belongs to something in the program is no formula.</summary>
/// <param name="Cause">What it is.</param>
/// <param name="Remedies">The edits that make it one.</param>
internal sealed record OtherSymbol(ProblemCause Cause, EquatableArray<Remedy> Remedies);
