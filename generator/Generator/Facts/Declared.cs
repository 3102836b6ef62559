using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents a fact that the user wrote down; what nobody wrote is null.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Declared<T>(T Value, Location Place);
