namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Represents a pattern that was found: formula = scale * pattern, times or plus what is left.</summary>
/// <param name="Bindings">What the variables stand for.</param>
/// <param name="Scale">The constant factor.</param>
/// <param name="Rest">The factors or summands that are not part of it, or null.</param>
/// <param name="IsFactor">Whether the rest is multiplied, not added.</param>
internal sealed record PatternMatch(Bindings Bindings, double Scale, Formula? Rest, bool IsFactor);
