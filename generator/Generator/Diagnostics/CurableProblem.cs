using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Represents a problem with what cures it.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Remedies">What cures it, the likeliest first.</param>
internal sealed record CurableProblem(Problem Problem, EquatableArray<Remedy> Remedies);
