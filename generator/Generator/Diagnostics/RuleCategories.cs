namespace FusedActivations.Generator.Diagnostics;

/// <summary>Names the categories of rules, which .editorconfig can turn on and off as a whole.</summary>
internal static class RuleCategories
{
    /// <summary>The category of rules about annotated methods.</summary>
    public const string Attribute = "FusedActivations.Attribute";

    /// <summary>The category of rules about output, loss and labels.</summary>
    public const string Output = "FusedActivations.Output";

    /// <summary>The category of rules about hidden layers.</summary>
    public const string Hidden = "FusedActivations.Hidden";

    /// <summary>The category of rules about initialisation and scaling.</summary>
    public const string Training = "FusedActivations.Training";

    /// <summary>The category of rules about whole networks.</summary>
    public const string Network = "FusedActivations.Network";

    /// <summary>The category of rules about form.</summary>
    public const string Form = "FusedActivations.Form";

    /// <summary>The category of rules about how functions are spelled.</summary>
    public const string Numerics = "FusedActivations.Numerics";
}
