using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas;

/// <summary>Represents a condition that was read.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Parts">What is compared.</param>
internal sealed record BoundCondition(Condition Condition, IReadOnlyList<BoundNode> Parts);
