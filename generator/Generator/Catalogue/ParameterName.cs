using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents a parameter that [Activation] has a property for. A new one is a row here, and the property.</summary>
internal sealed class ParameterName
{
    /// <summary>A slope, a scale or a steepness.</summary>
    public static readonly ParameterName Alpha = new(nameof(ActivationAttribute.Alpha), ParameterUse.Elementwise);

    /// <summary>A second one.</summary>
    public static readonly ParameterName Beta = new(nameof(ActivationAttribute.Beta), ParameterUse.Elementwise);

    /// <summary>A third one.</summary>
    public static readonly ParameterName Gamma = new(nameof(ActivationAttribute.Gamma), ParameterUse.Elementwise);

    /// <summary>The half-width of a shrinkage, or a scale.</summary>
    public static readonly ParameterName Lambda = new(nameof(ActivationAttribute.Lambda), ParameterUse.Elementwise);

    /// <summary>The input below which an activation is cut off.</summary>
    public static readonly ParameterName Threshold = new(nameof(ActivationAttribute.Threshold), ParameterUse.Elementwise);

    /// <summary>What is given below the threshold.</summary>
    public static readonly ParameterName Value = new(nameof(ActivationAttribute.Value), ParameterUse.Elementwise);

    /// <summary>The smallest output.</summary>
    public static readonly ParameterName Min = new(nameof(ActivationAttribute.Min), ParameterUse.Elementwise);

    /// <summary>The largest output.</summary>
    public static readonly ParameterName Max = new(nameof(ActivationAttribute.Max), ParameterUse.Elementwise);

    /// <summary>What divides the inputs of an activation over rows.</summary>
    public static readonly ParameterName Temperature = new(nameof(ActivationAttribute.Temperature), ParameterUse.Row);

    /// <summary>A further logit of each row, which has no output.</summary>
    public static readonly ParameterName Sink = new(nameof(ActivationAttribute.Sink), ParameterUse.Row);

    /// <summary>Whether a row ends at the diagonal.</summary>
    public static readonly ParameterName Causal = new(nameof(ActivationAttribute.Causal), ParameterUse.RowSwitch);

    /// <summary>Whether rows are one-hot.</summary>
    public static readonly ParameterName Hard = new(nameof(ActivationAttribute.Hard), ParameterUse.RowSwitch);

    private ParameterName(string property, ParameterUse use)
    {
        this.Property = property;
        this.Operand = property.ToLowerInvariant();
        this.Use = use;
    }

    /// <summary>Gets all of them, those of element-wise activations first.</summary>
    public static IReadOnlyList<ParameterName> All { get; } =
        [Alpha, Beta, Gamma, Lambda, Threshold, Value, Min, Max, Temperature, Sink, Causal, Hard];

    /// <summary>Gets those of element-wise activations.</summary>
    public static IReadOnlyList<ParameterName> Elementwise { get; } = [.. All.Where(static name => name.Use == ParameterUse.Elementwise)];

    /// <summary>Gets the attribute's property.</summary>
    public string Property { get; }

    /// <summary>Gets the name in formulas, and of the method's parameter.</summary>
    public string Operand { get; }

    /// <summary>Gets whose parameter it is, and whether it is a number.</summary>
    public ParameterUse Use { get; }

    /// <summary>Finds the one of a property, or null.</summary>
    public static ParameterName? OfProperty(string property) =>
        All.FirstOrDefault(name => string.Equals(name.Property, property, StringComparison.Ordinal));

    /// <summary>Finds the one with a name in formulas, or null; those of a user's formula may have any name.</summary>
    public static ParameterName? OfOperand(string operand) =>
        All.FirstOrDefault(name => string.Equals(name.Operand, operand, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => this.Operand;
}

/// <summary>Names what a parameter is for.</summary>
internal enum ParameterUse
{
    /// <summary>A number of an element-wise activation.</summary>
    Elementwise,

    /// <summary>A number of an activation over rows.</summary>
    Row,

    /// <summary>Something that an activation over rows does or not.</summary>
    RowSwitch,
}
