using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents the type of an operand: what holds the elements, and what they are.</summary>
/// <param name="Shape">What holds the elements.</param>
/// <param name="Element">The type of the elements.</param>
internal readonly record struct OperandType(OperandShape Shape, ITypeSymbol Element)
{
    /// <summary>Gets the element type, or null where it is not supported.</summary>
    public ElementKind? SupportedElement =>
        this.Element is { ContainingType: null, ContainingNamespace: { IsGlobalNamespace: false } space } type
        ? ElementKind.Find(space.ToDisplayString(), type.Name)
        : null;

    /// <summary>Gets what a method that returns the type works on.</summary>
    public ValueForm Form => this.Shape switch
    {
        OperandShape.Vector128 => ValueForm.Vector128,
        OperandShape.Vector256 => ValueForm.Vector256,
        OperandShape.Vector512 => ValueForm.Vector512,
        _ => ValueForm.Scalar,
    };

    /// <summary>Takes a type apart.</summary>
    public static OperandType Of(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 1 } named || named.TypeArguments is not [var element])
        {
            return new OperandType(OperandShape.Scalar, type);
        }

        OperandShape shape = (NamespaceOf(named), named.Name) switch
        {
            ("System", "Span") => OperandShape.Span,
            ("System", "ReadOnlySpan") => OperandShape.ReadOnlySpan,
            ("System.Runtime.Intrinsics", "Vector128") => OperandShape.Vector128,
            ("System.Runtime.Intrinsics", "Vector256") => OperandShape.Vector256,
            ("System.Runtime.Intrinsics", "Vector512") => OperandShape.Vector512,
            _ => OperandShape.Scalar,
        };
        return new OperandType(shape, shape == OperandShape.Scalar ? type : element);
    }

    /// <summary>Tells whether a type is one of elements that there is code for: the numbers of formulas.</summary>
    public static bool IsNumber(ITypeSymbol type) => NumberOf(type) is not null;

    /// <summary>Gets the type of elements that a type is, or null.</summary>
    public static ElementKind? NumberOf(ITypeSymbol? type) =>
        type is not null && Of(type) is { Shape: OperandShape.Scalar, SupportedElement: var element } ? element : null;

    /// <summary>Gets what an array, a span, a list and the like are made of, or null.</summary>
    public static ITypeSymbol? ContentOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var content] } => content,
        _ => null,
    };

    /// <summary>Tells whether a type is one of class indices.</summary>
    public static bool IsLabel(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Byte };

    private static string NamespaceOf(INamedTypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
}

/// <summary>Names what holds the elements of an operand.</summary>
internal enum OperandShape
{
    /// <summary>One value; also everything that is nothing else.</summary>
    Scalar,

    /// <summary>A <c>Span</c>.</summary>
    Span,

    /// <summary>A <c>ReadOnlySpan</c>.</summary>
    ReadOnlySpan,

    /// <summary>A 128-bit register.</summary>
    Vector128,

    /// <summary>A 256-bit register.</summary>
    Vector256,

    /// <summary>A 512-bit register.</summary>
    Vector512,
}
