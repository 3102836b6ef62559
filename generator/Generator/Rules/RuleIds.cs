namespace FusedActivations.Generator.Rules;

/// <summary>Names the rules. An id is never used again for something else.</summary>
internal static class RuleIds
{
    /// <summary>The text of the attribute has no meaning.</summary>
    public const string UnknownActivation = "FACT101";

    /// <summary>Libraries differ, and none is named.</summary>
    public const string OpenDialect = "FACT102";

    /// <summary>The activation has no such parameter.</summary>
    public const string UnknownParameter = "FACT103";

    /// <summary>A parameter is missing, or set twice.</summary>
    public const string MissingOrRepeatedParameter = "FACT104";

    /// <summary>A parameter is NaN or infinite.</summary>
    public const string ParameterNotFinite = "FACT105";

    /// <summary>A parameter is outside of its range.</summary>
    public const string ParameterOutOfRange = "FACT106";

    /// <summary>The parameters make a simpler function of the activation.</summary>
    public const string SpecialCase = "FACT107";

    /// <summary>A negative parameter makes the activation fall and grow.</summary>
    public const string NegativeSlope = "FACT108";

    /// <summary>The parameters take a property from the activation that it is chosen for.</summary>
    public const string UnusualConstants = "FACT109";

    /// <summary>The method or a type around it is not partial.</summary>
    public const string NotPartial = "FACT110";

    /// <summary>The method has a body already.</summary>
    public const string AlreadyImplemented = "FACT111";

    /// <summary>The signature does not fit the activation.</summary>
    public const string UnfitSignature = "FACT112";

    /// <summary>The element type is not supported, or a method has two activations.</summary>
    public const string UnsupportedElement = "FACT113";

    /// <summary>The activation is one of rows, and the signature one of single values.</summary>
    public const string NeedsVector = "FACT114";

    /// <summary>The language version or the target framework is too old.</summary>
    public const string PlatformTooOld = "FACT117";

    /// <summary>An operand has one value a column by its name, and one an element by its declaration.</summary>
    public const string UnmarkedColumns = "FACT118";

    /// <summary>A method over rows takes several rows as one.</summary>
    public const string RowsTakenAsOne = "FACT119";

    /// <summary>A member of the user's has the name of a generated one.</summary>
    public const string SiblingTaken = "FACT120";

    /// <summary>An expression loses digits that another spelling keeps.</summary>
    public const string UnstableSpelling = "FACT602";

    /// <summary>A hand-written function overflows.</summary>
    public const string OverflowingSpelling = "FACT603";
}
