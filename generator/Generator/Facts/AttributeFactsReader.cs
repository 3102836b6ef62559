using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Facts;

/// <summary>Reads everything that an attribute of a network or a layer sets.</summary>
internal static class AttributeFactsReader
{
    /// <summary>Reads an attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="layer">The layer that has it.</param>
    /// <param name="type">The type of the network, in which names of the user's are looked for.</param>
    public static AttributeFacts Read(DeclaredAttribute attribute, LayerFacts layer, INamedTypeSymbol type)
    {
        List<DeclaredText> texts = [];
        List<DeclaredNumber> numbers = [];
        List<UndefinedMember> undefined = [];
        IEnumerable<KeyValuePair<string, TypedConstant>> unnamed =
            attribute.Data.ConstructorArguments.Select(static constant => new KeyValuePair<string, TypedConstant>("", constant));
        foreach (KeyValuePair<string, TypedConstant> pair in unnamed.Concat(attribute.Data.NamedArguments))
        {
            // An argument of the constructor that is left out stands nowhere.
            if (attribute.Source.Find(pair.Key) is not { } argument)
            {
                continue;
            }

            switch (pair.Value)
            {
                case { Kind: TypedConstantKind.Primitive, Value: string text }:
                    texts.Add(new DeclaredText(pair.Key, text, argument.Value, IsFormula(text, type)));
                    break;
                case { Kind: TypedConstantKind.Primitive, Value: double or int }:
                    numbers.Add(new DeclaredNumber(pair.Key,
                        Convert.ToDouble(pair.Value.Value, System.Globalization.CultureInfo.InvariantCulture), argument.Place));
                    break;
                case { Kind: TypedConstantKind.Enum, Value: int value, Type: { } enumeration } when !IsMember(enumeration, value):
                    undefined.Add(new UndefinedMember(pair.Key, enumeration.Name, value, argument.Place));
                    break;
                default:
                    break;
            }
        }

        return new AttributeFacts(layer, attribute.Source)
        {
            Texts = texts.ToEquatableArray(),
            Numbers = numbers.ToEquatableArray(),
            Undefined = undefined.ToEquatableArray()
        };
    }

    private static bool IsMember(ITypeSymbol enumeration, int value) =>
        enumeration.GetMembers().OfType<IFieldSymbol>().Any(field => field.HasConstantValue && value.Equals(field.ConstantValue));

    // A formula of the user's, in the type or anywhere in the program, whichever way its name is written.
    private static bool IsFormula(string text, INamedTypeSymbol type)
    {
        string name = FormulaSyntax.Parse(text) is InvocationExpressionSyntax call ? call.Expression.ToString() : text;
        string last = name.Substring(name.LastIndexOf('.') + 1).Trim();
        return SyntaxFacts.IsValidIdentifier(last) && type.ContainingAssembly is ISourceAssemblySymbol { Compilation: var compilation }
            && compilation.GetSymbolsWithName(candidate => string.Equals(candidate, last, StringComparison.OrdinalIgnoreCase),
                SymbolFilter.Member)
                .OfType<IMethodSymbol>()
                .Any(static method => AttributeReader.Find(method, AttributeReader.ActivationFormula) is not null);
    }
}
