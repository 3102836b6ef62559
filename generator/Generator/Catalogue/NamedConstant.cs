namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents a parameter that the attribute sets.</summary>
/// <param name="Name">The name in formulas, in lower case.</param>
/// <param name="Value">The value.</param>
internal sealed record NamedConstant(string Name, double Value);
