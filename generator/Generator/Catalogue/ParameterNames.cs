using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Lists the parameters that [Activation] has properties for.</summary>
internal static class ParameterNames
{
    /// <summary>Gets the properties that hold a number of an element-wise activation.</summary>
    public static readonly IReadOnlyList<string> Elementwise = ["Alpha", "Beta", "Gamma", "Lambda", "Threshold", "Value", "Min", "Max"];

    /// <summary>Gets the properties that hold a number.</summary>
    public static readonly IReadOnlyList<string> Numbers = [.. Elementwise, "Temperature", "Sink"];

    /// <summary>Gets the properties that are set or not.</summary>
    public static readonly IReadOnlyList<string> Switches = ["Causal", "Hard"];

    /// <summary>Tells whether a parameter of a formula, such as "alpha", is a property of the attribute.</summary>
    public static bool IsProperty(string parameter) =>
        Numbers.Any(property => string.Equals(property, parameter, StringComparison.OrdinalIgnoreCase));
}
