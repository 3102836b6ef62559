using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents a type that holds elements and is none of ours: methods take the span of it.</summary>
/// <param name="Element">The type of the elements.</param>
/// <param name="Passing">How one of it is passed as a span, as a part of a sentence.</param>
internal sealed record BufferType(ITypeSymbol Element, string Passing)
{
    /// <summary>Takes a type apart, or gives null where it is no buffer.</summary>
    public static BufferType? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => new BufferType(array.ElementType, "an array is passed to a span as it is"),
        IArrayTypeSymbol array => new BufferType(array.ElementType, "pass the elements as one span"),
        IPointerTypeSymbol pointer => new BufferType(pointer.PointedAtType, "pass 'new ReadOnlySpan<T>(pointer, length)'"),
        INamedTypeSymbol { TypeArguments: [var element] } named => OfGeneric(named, element),
        INamedTypeSymbol named => OfCollection(named),
        _ => null,
    };

    private static BufferType? OfGeneric(INamedTypeSymbol type,
        ITypeSymbol element) => (type.ContainingNamespace?.ToDisplayString(), type.Name) switch
        {
            ("System", "Memory" or "ReadOnlyMemory") => new BufferType(element, "pass its 'Span'; an array is passed as it is"),
            ("System", "ArraySegment") => new BufferType(element, "it is passed to a span as it is, and so is an array"),
            ("System.Collections.Generic", "List") => new BufferType(element, "pass 'CollectionsMarshal.AsSpan(list)', or an array as it is"),
            ("System.Collections.Immutable", "ImmutableArray") => new BufferType(element, "pass its 'AsSpan()'; an array is passed as it is"),
            ("System.Numerics", "Vector") =>
                new BufferType(element, $"a register is a 'Vector256<{element.ToDisplayString()}>', and an array is passed to a span as it is"),
            ("System.Numerics.Tensors", "Tensor" or "TensorSpan" or "ReadOnlyTensorSpan") =>
                new BufferType(element, "pass the span of its elements, or an array as it is"),
            ("System.Buffers", "ReadOnlySequence") => new BufferType(element, "pass the span of each segment, or an array as it is"),
            _ => OfCollection(type),
        };

    private static BufferType? OfCollection(INamedTypeSymbol type) =>
        type.AllInterfaces
            .Prepend(type)
            .FirstOrDefault(
                static candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                    && IsNumber(candidate.TypeArguments[0])) is { } sequence
            ? new BufferType(sequence.TypeArguments[0], "pass an array of its elements")
            : null;

    private static bool IsNumber(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double || type.Name is "Half" or "BFloat16";
}
