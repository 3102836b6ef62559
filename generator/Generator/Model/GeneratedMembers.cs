using System;

namespace FusedActivations.Generator.Model;

/// <summary>Names the members to generate; the values are those of the public enum of the same name.</summary>
[Flags]
internal enum GeneratedMembers
{
    /// <summary>Nothing beside the method itself.</summary>
    None = 0,

    /// <summary>The method itself.</summary>
    Forward = 1,

    /// <summary>f'(x).</summary>
    Derivative = 2,

    /// <summary>The vector-Jacobian product.</summary>
    Backward = 4,

    /// <summary>Value and derivative in one pass.</summary>
    WithDerivative = 8,

    /// <summary>The backward pass from the output.</summary>
    BackwardFromOutput = 16,

    /// <summary>f''(x).</summary>
    SecondDerivative = 32,
}
