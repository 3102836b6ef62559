using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads the values of our attributes; what the compiler could not evaluate counts as not written.</summary>
internal static class AttributeReader
{
    /// <summary>The metadata name of the attribute of a forward method.</summary>
    public const string Activation = Space + nameof(ActivationAttribute);

    /// <summary>The metadata name of the attribute of a backward method.</summary>
    public const string ActivationBackward = Space + nameof(ActivationBackwardAttribute);

    /// <summary>The metadata name of the attribute of a loss.</summary>
    public const string Loss = Space + nameof(LossAttribute);

    /// <summary>The metadata names of the attributes that ask for a method's body.</summary>
    public static readonly IReadOnlyList<string> OfMethods = [Activation, ActivationBackward, Loss];

    /// <summary>The metadata name of the attribute of a network.</summary>
    public const string Network = Space + nameof(NetworkAttribute);

    /// <summary>The metadata name of the attribute of a hidden layer.</summary>
    public const string HiddenLayer = Space + nameof(HiddenLayerAttribute);

    /// <summary>The metadata name of the attribute of an output.</summary>
    public const string OutputLayer = Space + nameof(OutputLayerAttribute);

    /// <summary>The metadata name of the attribute of a formula.</summary>
    public const string ActivationFormula = Space + nameof(ActivationFormulaAttribute);

    /// <summary>The metadata name of the attribute of an assembly that has defaults.</summary>
    public const string Defaults = Space + nameof(ActivationDefaultsAttribute);

    private const string Space = nameof(FusedActivations) + ".";

    private const GeneratedMembers DefaultMembers = GeneratedMembers.Forward | GeneratedMembers.Derivative | GeneratedMembers.Backward;

    /// <summary>Reads an [Activation], or gives null where its text is missing.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="assembly">The assembly of the method, which may have defaults.</param>
    public static ActivationText? Read(AttributeData attribute, IAssemblySymbol assembly)
    {
        if (TextOf(attribute) is not { } expression)
        {
            return null;
        }

        ActivationDefaults defaults = ActivationDefaults.Of(assembly);
        Dialect dialect = defaults.Dialect;
        Precision precision = defaults.Precision;
        GeneratedMembers members = DefaultMembers;
        GatedLayout layout = GatedLayout.Default;
        SortedDictionary<string, double> constants = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            switch (named.Value)
            {
                case { Kind: TypedConstantKind.Primitive, Value: double value }
                    when ParameterName.OfProperty(named.Key) is { Use: not ParameterUse.RowSwitch } number:
                    constants[number.Operand] = value;
                    break;
                case { Kind: TypedConstantKind.Primitive, Value: true }
                    when ParameterName.OfProperty(named.Key) is { Use: ParameterUse.RowSwitch } option:
                    constants[option.Operand] = 1;
                    break;
                case { Kind: TypedConstantKind.Enum, Value: int value } when named.Key is nameof(ActivationAttribute.Dialect):
                    dialect = ActivationDefaults.DialectOf(value);
                    break;
                case { Kind: TypedConstantKind.Enum, Value: int value }
                    when named.Key is nameof(ActivationAttribute.Precision):
                    precision = ActivationDefaults.PrecisionOf(value);
                    break;
                case { Kind: TypedConstantKind.Enum, Value: int value } when named.Key is nameof(ActivationAttribute.Layout):
                    layout = value is > 0 and <= (int)GatedLayout.Interleaved ? (GatedLayout)value : GatedLayout.Default;
                    break;
                case { Kind: TypedConstantKind.Enum, Value: int value } when named.Key is nameof(ActivationAttribute.Members):
                    members = (GeneratedMembers)value;
                    break;
                default:
                    break;
            }
        }

        return new ActivationText(expression, constants.Select(static pair => new NamedConstant(pair.Key, pair.Value)).ToEquatableArray(),
            dialect, members)
        { Layout = layout, Precision = precision };
    }

    /// <summary>Reads the first argument; null where it is missing or faulty, empty where it is null.</summary>
    public static string? TextOf(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Kind: TypedConstantKind.Primitive, Value: string text }] => text,
        [{ Kind: TypedConstantKind.Primitive, IsNull: true }] => "",
        _ => null,
    };

    /// <summary>Finds the attribute of a symbol by its metadata name, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string metadataName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => IsNamed(attribute.AttributeClass, metadataName));

    /// <summary>Tells whether a symbol has one of our attributes, by the name of its type.</summary>
    public static bool Has(ISymbol symbol, string type) => Find(symbol, Space + type) is not null;

    /// <summary>Tells whether a type is the one of our attributes with the metadata name.</summary>
    public static bool IsNamed(INamedTypeSymbol? type, string metadataName) =>
        type is { ContainingNamespace: { Name: nameof(FusedActivations), ContainingNamespace.IsGlobalNamespace: true } }
        && metadataName.EndsWith("." + type.MetadataName, StringComparison.Ordinal);
}
