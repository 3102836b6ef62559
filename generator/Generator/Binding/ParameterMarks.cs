using System;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Tells what a parameter is by its name, and by those of our attributes that it is marked with.</summary>
internal static class ParameterMarks
{
    /// <summary>Tells whether it is the length of a row.</summary>
    public static bool IsColumns(this IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_Int32
            && string.Equals(parameter.Name, OperandNames.Columns, StringComparison.Ordinal);

    /// <summary>Tells whether there is one value for each column.</summary>
    public static bool IsPerColumn(this IParameterSymbol parameter) => AttributeReader.Has(parameter, nameof(PerColumnAttribute));

    /// <summary>Tells whether there is one value for each row.</summary>
    public static bool IsPerRow(this IParameterSymbol parameter) => AttributeReader.Has(parameter, nameof(PerRowAttribute));

    /// <summary>Tells whether a gradient is wanted.</summary>
    public static bool IsLearned(this IParameterSymbol parameter) => AttributeReader.Has(parameter, nameof(LearnedAttribute));
}
