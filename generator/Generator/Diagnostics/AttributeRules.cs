using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Lists the rules of the attributes and the signatures they stand on.</summary>
internal static class AttributeRules
{
    /// <summary>Gets FACT101: the text has no meaning.</summary>
    public static readonly DiagnosticDescriptor UnknownActivation =
        RuleDescriptor.Error(RuleIds.UnknownActivation, RuleCategories.Attribute, "Unknown activation or expression", "{0}; {1}");

    /// <summary>Gets FACT102: libraries differ.</summary>
    public static readonly DiagnosticDescriptor OpenDialect = RuleDescriptor.Off(RuleIds.OpenDialect, RuleCategories.Attribute,
        "Activation that differs between libraries", "'{0}' differs between libraries ({1}); set Dialect");

    /// <summary>Gets FACT103: no such parameter.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter = RuleDescriptor.Error(RuleIds.UnknownParameter, RuleCategories.Attribute,
        "Unknown parameter of an activation", "'{0}' has no parameter '{1}'; {2}");

    /// <summary>Gets FACT104: a parameter is missing or set twice.</summary>
    public static readonly DiagnosticDescriptor MissingOrRepeatedParameter = RuleDescriptor.Error(RuleIds.MissingOrRepeatedParameter,
        RuleCategories.Attribute, "Missing or repeated parameter of an activation", "Parameter '{0}' of '{1}' {2}");

    /// <summary>Gets FACT105: NaN or infinity.</summary>
    public static readonly DiagnosticDescriptor ParameterNotFinite = RuleDescriptor.Error(RuleIds.ParameterNotFinite,
        RuleCategories.Attribute, "Parameter of an activation that is not finite", "Parameter '{1}' of '{0}' is {2}; use a finite value");

    /// <summary>Gets FACT106: out of range.</summary>
    public static readonly DiagnosticDescriptor ParameterOutOfRange = RuleDescriptor.Error(
        RuleIds.ParameterOutOfRange,
        RuleCategories.Attribute,
        "Parameter of an activation out of its range",
        "'{0}' needs {1}, but '{2}' is {3}; choose a value that fits");

    /// <summary>Gets FACT107: a simpler function.</summary>
    public static readonly DiagnosticDescriptor SpecialCase = RuleDescriptor.Warning(RuleIds.SpecialCase, RuleCategories.Attribute,
        "Parameters that make a simpler function", "'{0}' with {1} is just {2}; say so, or choose another value");

    /// <summary>Gets FACT108: not monotone.</summary>
    public static readonly DiagnosticDescriptor NegativeSlope = RuleDescriptor.Warning(RuleIds.NegativeSlope, RuleCategories.Attribute,
        "Parameter that makes an activation fall and grow", "'{0}' with {1} is not monotone; use {2}, or set AllowNonMonotone");

    /// <summary>Gets FACT109: a property is lost.</summary>
    public static readonly DiagnosticDescriptor UnusualConstants = RuleDescriptor.Off(RuleIds.UnusualConstants, RuleCategories.Attribute,
        "Parameters that an activation is not known with", "'{0}' with {1} {2}; use the default");

    /// <summary>Gets FACT110: not partial.</summary>
    public static readonly DiagnosticDescriptor NotPartial = RuleDescriptor.Error(RuleIds.NotPartial, RuleCategories.Attribute,
        "Method that is not partial", "'{0}' must be partial, and so must the types around it; add 'partial' to {1}");

    /// <summary>Gets FACT111: there is a body.</summary>
    public static readonly DiagnosticDescriptor AlreadyImplemented = RuleDescriptor.Error(RuleIds.AlreadyImplemented,
        RuleCategories.Attribute, "Method that has a body already", "'{0}' already has a body; remove it, so that it can be generated");

    /// <summary>Gets FACT112: the signature does not fit.</summary>
    public static readonly DiagnosticDescriptor UnfitSignature =
        RuleDescriptor.Error(RuleIds.UnfitSignature, RuleCategories.Attribute, "Signature that does not fit the activation", "{0}; {1}");

    /// <summary>Gets FACT113: the element type is not supported, or there are two activations.</summary>
    public static readonly DiagnosticDescriptor UnsupportedElement = RuleDescriptor.Error(RuleIds.UnsupportedElement,
        RuleCategories.Attribute, "Unsupported element type or second activation", "{0}; {1}");

    /// <summary>Gets FACT114: one value, where the activation is one of a vector.</summary>
    public static readonly DiagnosticDescriptor NeedsVector = RuleDescriptor.Error(RuleIds.NeedsVector, RuleCategories.Attribute,
        "Activation of a vector on one value", "'{0}' works on a vector; take spans, not one {1}");

    /// <summary>Gets FACT117: the compiler or the target is too old.</summary>
    public static readonly DiagnosticDescriptor PlatformTooOld = RuleDescriptor.Error(RuleIds.PlatformTooOld, RuleCategories.Attribute,
        "Language version or target framework that is too old", "'{0}' needs {1}; raise it in the project file");

    /// <summary>Gets FACT118: an operand that is hardly element-wise.</summary>
    public static readonly DiagnosticDescriptor UnmarkedColumns = RuleDescriptor.Info(
        RuleIds.UnmarkedColumns,
        RuleCategories.Attribute,
        "Operand of columns that is not marked",
        "'{0}' of '{1}' needs one value for each element; mark it [PerColumn] if it has one for each column");

    /// <summary>Gets FACT119: a batch as one row.</summary>
    public static readonly DiagnosticDescriptor RowsTakenAsOne = RuleDescriptor.Info(RuleIds.RowsTakenAsOne, RuleCategories.Attribute,
        "Rows that are taken as one", "'{0}' takes its whole input as one row, but {1}; declare an 'int columns' parameter");

    /// <summary>Gets FACT120: the user's member wins.</summary>
    public static readonly DiagnosticDescriptor SiblingTaken = RuleDescriptor.Info(
        RuleIds.SiblingTaken,
        RuleCategories.Attribute,
        "Member in the place of a generated one",
        "'{0}' is your own, and takes the place of the one generated for '{1}'; rename it, or leave {2} out of Members");

    /// <summary>Gets every rule.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        UnknownActivation,
        OpenDialect,
        UnknownParameter,
        MissingOrRepeatedParameter,
        ParameterNotFinite,
        ParameterOutOfRange,
        SpecialCase,
        NegativeSlope,
        UnusualConstants,
        NotPartial,
        AlreadyImplemented,
        UnfitSignature,
        UnsupportedElement,
        NeedsVector,
        PlatformTooOld,
        UnmarkedColumns,
        RowsTakenAsOne,
        SiblingTaken);

    /// <summary>Gets a rule by its id.</summary>
    public static DiagnosticDescriptor Get(string id)
    {
        foreach (DiagnosticDescriptor rule in All)
        {
            if (string.Equals(rule.Id, id, StringComparison.Ordinal))
            {
                return rule;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such rule.");
    }
}
