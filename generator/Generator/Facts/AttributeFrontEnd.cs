using System.Globalization;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents the language of this library's attributes.</summary>
internal sealed class AttributeFrontEnd : FrontEnd
{
    /// <summary>The only one.</summary>
    public static readonly AttributeFrontEnd Instance = new();

    private AttributeFrontEnd()
    {
    }

    /// <inheritdoc/>
    public override string? Say(Setting setting) => (setting.Property, setting.Value) switch
    {
        (LayerProperty.Role, _) => "declare the layer's Role",
        (LayerProperty.Intent, { } intent) => $"declare {nameof(ModelIntent)}.{intent}",
        (LayerProperty.Task, null) => "declare the task",
        (LayerProperty.Task, { } task) => $"declare the task {task}",
        (LayerProperty.Targets, _) => "declare TargetMin and TargetMax",
        (LayerProperty.Loss, null) => "declare a loss that takes logits",
        (LayerProperty.Units or LayerProperty.Axis, _) => Write(setting),
        _ => "declare " + Write(setting),
    };

    /// <summary>Writes a setting as an argument of an attribute: "Units = 1".</summary>
    public static string Write(Setting setting) => $"{setting.Property} = {ValueOf(setting)}";

    /// <summary>Writes the value of a setting.</summary>
    public static string ValueOf(Setting setting) => setting.Value switch
    {
        string name => $"\"{name}\"",
        bool value => value ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        System.Enum member => $"{member.GetType().Name}.{member}",
        var other => string.Format(CultureInfo.InvariantCulture, "{0}", other),
    };
}
