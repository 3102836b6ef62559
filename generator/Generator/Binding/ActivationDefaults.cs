using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents what [assembly: ActivationDefaults] says.</summary>
/// <param name="Dialect">Whose defaults apply.</param>
/// <param name="Precision">How accurate methods are.</param>
internal sealed record ActivationDefaults(Dialect Dialect, Precision Precision)
{
    /// <summary>Reads the defaults of an assembly.</summary>
    public static ActivationDefaults Of(IAssemblySymbol assembly)
    {
        ActivationDefaults defaults = new(Dialect.PyTorch, Precision.Standard);
        AttributeData? attribute = assembly.GetAttributes()
            .FirstOrDefault(static attribute => AttributeReader.IsNamed(attribute.AttributeClass, AttributeReader.Defaults));
        foreach (KeyValuePair<string, TypedConstant> named in attribute is null ? [] : attribute.NamedArguments.AsEnumerable())
        {
            if (named.Value is { Kind: TypedConstantKind.Enum, Value: int value })
            {
                defaults = named.Key switch
                {
                    nameof(Dialect) => defaults with { Dialect = DialectOf(value) },
                    nameof(Precision) => defaults with { Precision = PrecisionOf(value) },
                    _ => defaults,
                };
            }
        }

        return defaults;
    }

    /// <summary>Gives the dialect of a constant in source; that of PyTorch for one that has no name.</summary>
    public static Dialect DialectOf(int value) => Enum.IsDefined(typeof(Dialect), value) ? (Dialect)value : Dialect.PyTorch;

    /// <summary>Gives the precision of a constant in source; standard for one that has no name.</summary>
    public static Precision PrecisionOf(int value) => Enum.IsDefined(typeof(Precision), value) ? (Precision)value : Precision.Standard;
}
