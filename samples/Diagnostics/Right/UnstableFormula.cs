using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>Softplus, as textbooks write it.</summary>
/// <remarks>The functions that exist for it.</remarks>
internal static partial class UnstableFormula
{
    /// <summary>The activation, as a formula.</summary>
    [Activation("softplus(x)")]
    public static partial void Smooth(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The same in C#.</summary>
    public static double Softplus(double x) => Formula.Softplus(x);
}
