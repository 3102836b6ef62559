using System;

namespace FusedActivations;

/// <summary>
/// Gives defaults for every [Activation] of an assembly. What a method's own attribute says wins.
/// <code>
/// [assembly: ActivationDefaults(Precision = Precision.Full, Dialect = Dialect.Keras)]
/// </code>
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public sealed class ActivationDefaultsAttribute : Attribute
{
    /// <summary>Gets or sets the accuracy that is asked for; <see cref="Precision.Standard"/> where nothing is said.</summary>
    public Precision Precision { get; set; }

    /// <summary>Gets or sets whose defaults, kind of GELU and derivatives at kinks apply; those of PyTorch where nothing is said.</summary>
    public Dialect Dialect { get; set; }
}
