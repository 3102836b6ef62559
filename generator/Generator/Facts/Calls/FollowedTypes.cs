using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Tells which types are followed, and which let others write what they lead to.</summary>
internal static class FollowedTypes
{
    /// <summary>Tells whether a type is a buffer, or can hold one: no number and no text.</summary>
    public static bool IsFollowed(ITypeSymbol? type) =>
        type is not null && !(type.SpecialType is > SpecialType.System_Enum and <= SpecialType.System_UIntPtr)
            && type.TypeKind is not (TypeKind.Enum or TypeKind.Delegate);

    /// <summary>Tells whether a method can write what it gets through a parameter.</summary>
    public static bool CanWrite(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out
        || parameter.Type is IArrayTypeSymbol
        || AnnotatedMethodReader.IsSpan(parameter.Type, "Span") || AnnotatedMethodReader.IsSpan(parameter.Type, "Memory")
        || IsObject(parameter.Type)
        || (parameter.Type is { TypeKind: TypeKind.Interface, Name: "IList" or "ICollection" or "ISpan" })
        || (parameter.Type is { TypeKind: TypeKind.Interface } && IsOwn(parameter.Type))
        || (parameter.Type is { TypeKind: TypeKind.Struct, IsReadOnly: false } && IsOwn(parameter.Type));

    private static bool IsObject(ITypeSymbol type) =>
        type is
        {
            IsReferenceType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Class
            or TypeKind.TypeParameter
            or TypeKind.Dynamic
        };

    /// <summary>Tells whether a symbol is declared in the project.</summary>
    public static bool IsOwn(ISymbol symbol) => symbol.Locations.Any(static location => location.IsInSource);
}
