using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents a network that attributes declare.</summary>
/// <param name="Network">The network.</param>
/// <param name="Attributes">What the attributes say, as it is written.</param>
internal sealed record DeclaredNetwork(NetworkFacts Network, EquatableArray<AttributeFacts> Attributes);
