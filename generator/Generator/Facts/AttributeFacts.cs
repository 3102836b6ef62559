using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>
/// Represents what one attribute of a network or a layer declares, as it is written. The other facts leave out what cannot be; here it
/// is, so that a rule can say so.
/// </summary>
/// <param name="Layer">The layer that has the attribute; of [Network], one that stands for the whole.</param>
/// <param name="Source">Where the attribute stands.</param>
internal sealed record AttributeFacts(LayerFacts Layer, AttributeSource Source)
{
    /// <summary>Gets whether it is [Network], which speaks for every output.</summary>
    public bool IsOfNetwork { get; init; }

    /// <summary>Gets the properties that are texts.</summary>
    public EquatableArray<DeclaredText> Texts { get; init; } = [];

    /// <summary>Gets the properties that are numbers.</summary>
    public EquatableArray<DeclaredNumber> Numbers { get; init; } = [];

    /// <summary>Gets the properties whose number is none of their enum.</summary>
    public EquatableArray<UndefinedMember> Undefined { get; init; } = [];
}

/// <summary>Represents a property that is a text.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The text.</param>
/// <param name="Literal">Where the text stands.</param>
/// <param name="IsUsers">Whether it names something of the user's.</param>
internal sealed record DeclaredText(string Property, string Value, Location Literal, bool IsUsers);

/// <summary>Represents a property that is a number.</summary>
/// <param name="Property">The property.</param>
/// <param name="Value">The number.</param>
/// <param name="Place">Where it stands, with the property's name.</param>
internal sealed record DeclaredNumber(string Property, double Value, Location Place);

/// <summary>Represents a property whose number is none of its enum.</summary>
/// <param name="Property">The property; empty for the argument of the constructor.</param>
/// <param name="Enum">The enum.</param>
/// <param name="Value">The number.</param>
/// <param name="Place">Where it stands, with the property's name.</param>
internal sealed record UndefinedMember(string Property, string Enum, int Value, Location Place);
