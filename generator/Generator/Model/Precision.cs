namespace FusedActivations.Generator.Model;

/// <summary>Names the accuracy that a method is generated for; the values are those of the public enum of the same name.</summary>
internal enum Precision
{
    /// <summary>Named functions within 2 ulp at every float; arguments of exponentials in two parts.</summary>
    Full = 0,

    /// <summary>A relative error of 2^-11 is allowed.</summary>
    Half = 1,

    /// <summary>Sums round once, named functions within 4 ulp.</summary>
    Standard = 2,
}
