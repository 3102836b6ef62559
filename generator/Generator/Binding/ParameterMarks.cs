using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Tells with which of our attributes a parameter is marked.</summary>
internal static class ParameterMarks
{
    /// <summary>Tells whether there is one value for each column.</summary>
    public static bool IsPerColumn(this IParameterSymbol parameter) => AttributeReader.Has(parameter, nameof(PerColumnAttribute));

    /// <summary>Tells whether there is one value for each row.</summary>
    public static bool IsPerRow(this IParameterSymbol parameter) => AttributeReader.Has(parameter, nameof(PerRowAttribute));

    /// <summary>Tells whether a gradient is wanted.</summary>
    public static bool IsLearned(this IParameterSymbol parameter) => AttributeReader.Has(parameter, nameof(LearnedAttribute));
}
