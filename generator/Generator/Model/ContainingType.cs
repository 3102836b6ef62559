using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Represents the type that a method stands in, and the types around it.</summary>
/// <param name="Namespace">The namespace with its names escaped, or empty.</param>
/// <param name="Chain">The types, outermost first.</param>
/// <param name="MetadataName">The full metadata name, such as "Demo.Outer`1+Kernels"; it names the file.</param>
internal sealed record ContainingType(string Namespace, EquatableArray<TypeDeclaration> Chain, string MetadataName);

/// <summary>Represents one partial type.</summary>
/// <param name="Keyword">"class", "struct", "record", "record struct", "interface"; with "ref " or "readonly " not repeated.</param>
/// <param name="Name">The escaped name with its type parameters: "Outer&lt;T&gt;".</param>
internal sealed record TypeDeclaration(string Keyword, string Name);
