using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>Softplus, as textbooks write it.</summary>
/// <remarks>exp(x) overflows from 89 on, in double from 710 on, where the result is simply x.</remarks>
internal static partial class UnstableFormula
{
    /// <summary>The activation, as a formula.</summary>
    // FACT602 at log(1 + exp(x)): 'log(1 + exp(x))' loses digits to rounding; the generated code computes 'softplus(x)', which can be written instead
    [Activation("log(1 + exp(x))")]
    public static partial void Smooth(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The same in C#.</summary>
    // FACT603 at Math.Log(1 + Math.Exp(x)): Hand-written softplus gives infinity for x > 709; use 'Formula.Softplus(x)' or [Activation("softplus")]
    public static double Softplus(double x) => Math.Log(1 + Math.Exp(x));
}
