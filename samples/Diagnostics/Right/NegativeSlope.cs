using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>An activation of a hidden layer.</summary>
/// <remarks>The slope is small and positive.</remarks>
internal static partial class NegativeSlope
{
    /// <summary>The activation.</summary>
    [Activation("leaky_relu", Alpha = 0.2)]
    public static partial void Rectify(ReadOnlySpan<float> x, Span<float> y);
}
