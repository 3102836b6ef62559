namespace FusedActivations.Generator.Model;

/// <summary>Represents an operand that holds a gate and a value for each element; the formula is over these two.</summary>
/// <param name="Name">The operand.</param>
/// <param name="Gate">The gate's name in the formula.</param>
/// <param name="Value">The value's name in the formula.</param>
/// <param name="Layout">Where gate and value lie; never <see cref="GatedLayout.Default"/>.</param>
internal sealed record PackedOperand(string Name, string Gate, string Value, GatedLayout Layout);
