using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>An activation of a hidden layer.</summary>
/// <remarks>With a negative slope the function falls and grows: -2 and 0.4 give the same output.</remarks>
internal static partial class NegativeSlope
{
    /// <summary>The activation.</summary>
    // FACT108 at Alpha = -0.2: 'leaky_relu' with alpha = -0.2 is not monotone; use 0.2, or set AllowNonMonotone
    [Activation("leaky_relu", Alpha = -0.2)]
    public static partial void Rectify(ReadOnlySpan<float> x, Span<float> y);
}
