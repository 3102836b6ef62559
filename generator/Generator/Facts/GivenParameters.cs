using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents what a text, an attribute and a signature give for the parameters of an activation.</summary>
/// <param name="Constants">The numbers, by the names of the formula.</param>
/// <param name="Open">The names of those that are known at run time only.</param>
internal sealed record GivenParameters(IReadOnlyDictionary<string, double> Constants, IReadOnlyCollection<string> Open)
{
    /// <summary>Reads those of a bare name: a parameter of the method gives what the attribute does not.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="properties">The attribute's numbers, by the names of its properties.</param>
    /// <param name="operands">The names of the method's parameters.</param>
    public static GivenParameters OfName(Activation activation, IReadOnlyDictionary<string, double> properties, IReadOnlyCollection<string> operands)
    {
        Dictionary<string, double> constants = FromProperties(activation, properties);
        return new GivenParameters(constants, [.. activation.Parameters.Select(static parameter => parameter.Name).Where(name => !constants.ContainsKey(name) && operands.Contains(name, StringComparer.Ordinal))]);
    }

    /// <summary>Reads those of a call: behind the inputs they stand in the order of the catalogue, or with their names.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="properties">The attribute's numbers, by the names of its properties.</param>
    /// <param name="call">The call.</param>
    public static GivenParameters OfCall(Activation activation, IReadOnlyDictionary<string, double> properties, InvocationExpressionSyntax call)
    {
        Dictionary<string, double> constants = FromProperties(activation, properties);
        HashSet<string> open = new(StringComparer.Ordinal);
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        for (int i = 0; i < arguments.Count; i++)
        {
            int position = i - activation.Inputs.Count;
            string? name = arguments[i].NameColon?.Name.Identifier.ValueText ?? (position >= 0 && position < activation.Parameters.Count ? activation.Parameters[position].Name : null);
            if (name is null || activation.FindParameter(name) is null)
            {
                continue;
            }

            if (ShapeReader.NumberOf(arguments[i].Expression) is { } value)
            {
                constants[name] = value;
            }
            else
            {
                constants.Remove(name);
                open.Add(name);
            }
        }

        return new GivenParameters(constants, open);
    }

    private static Dictionary<string, double> FromProperties(Activation activation, IReadOnlyDictionary<string, double> properties) => activation.Parameters
        .Where(parameter => properties.ContainsKey(parameter.Property))
        .ToDictionary(static parameter => parameter.Name, parameter => properties[parameter.Property], StringComparer.Ordinal);
}
