using System;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Facts;

/// <summary>Reads the facts that one attribute declares, each with its place.</summary>
/// <param name="data">The attribute.</param>
/// <param name="source">Where it stands.</param>
internal sealed class DeclaredAttribute(AttributeData data, AttributeSource source)
{
    /// <summary>Gets where the attribute stands.</summary>
    public AttributeSource Source => source;

    /// <summary>Gets the attribute.</summary>
    public AttributeData Data => data;

    /// <summary>Finds an attribute of a symbol, or gives null where it has none in source.</summary>
    public static DeclaredAttribute? Find(ISymbol symbol, string metadataName, CancellationToken cancellation) =>
        AttributeReader.Find(symbol, metadataName) is { } data
            && data.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax
            ? new DeclaredAttribute(data, AttributeSource.Of(syntax))
            : null;

    /// <summary>Gets a property's value, or null where it is not set or not of that type.</summary>
    public Declared<T>? Get<T>(string property)
    {
        TypedConstant constant =
            data.NamedArguments.LastOrDefault(pair => string.Equals(pair.Key, property, StringComparison.Ordinal)).Value;
        return constant is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Value: T value }
            ? new Declared<T>(value, source.Find(property)?.Place ?? source.Place)
            : null;
    }

    /// <summary>Gets an enum property by its number; a number that is no member counts as not declared.</summary>
    public Declared<T>? GetEnum<T>(string property, Func<int, T> convert)
        where T : struct, Enum =>
        this.Get<int>(property) is { } number && number.Value != 0 && Enum.IsDefined(typeof(T), number.Value)
            ? new Declared<T>(convert(number.Value), number.Place)
            : null;

    /// <summary>Gets a number; NaN counts as not declared, and so does an infinite bound, which is none.</summary>
    public Declared<double>? GetNumber(string property) =>
        this.Get<double>(property) is { } number && !double.IsNaN(number.Value) && !double.IsInfinity(number.Value) ? number : null;

    /// <summary>Gets two bounds; if the lower one is not below the other, neither counts as declared.</summary>
    public static (Declared<double>? Low, Declared<double>? High) Range(Declared<double>? low, Declared<double>? high) =>
        low is null || high is null || low.Value < high.Value ? (low, high) : (null, null);

    /// <summary>Gets the number of something; one that is not positive counts as not declared.</summary>
    public Declared<int>? GetCount(string property) => this.Get<int>(property) is { Value: > 0 } count ? count : null;
}
