using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>An activation of a hidden layer.</summary>
/// <remarks>The name, as the catalogue has it.</remarks>
internal static partial class MisspelledName
{
    /// <summary>The activation.</summary>
    [Activation("leaky_relu", Alpha = 0.01)]
    public static partial void Rectify(ReadOnlySpan<float> x, Span<float> y);
}
