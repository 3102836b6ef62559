using System;

namespace FusedActivations;

/// <summary>Names the members that are generated for an activation method <c>M</c>.</summary>
[Flags]
public enum GeneratedMembers
{
    /// <summary>Nothing beside the method itself.</summary>
    None = 0,

    /// <summary>The annotated method; it is always generated.</summary>
    Forward = 1,

    /// <summary><c>MDerivative(x, dydx)</c>: f'(x), for one element-wise input.</summary>
    Derivative = 2,

    /// <summary><c>MBackward(x, ..., dy, dx, ...)</c>: the vector-Jacobian product.</summary>
    Backward = 4,

    /// <summary><c>MWithDerivative(x, y, dydx)</c>: value and derivative in one pass.</summary>
    WithDerivative = 8,

    /// <summary><c>MBackwardFromOutput(y, dy, dx)</c>: the backward pass from the output alone, where a closed form exists.</summary>
    BackwardFromOutput = 16,

    /// <summary><c>MSecondDerivative(x, d2ydx2)</c>: f''(x), for one element-wise input.</summary>
    SecondDerivative = 32,
}
