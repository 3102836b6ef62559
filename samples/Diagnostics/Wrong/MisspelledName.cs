using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>An activation of a hidden layer.</summary>
/// <remarks>No such name is known, so that there is nothing to generate; such a method throws.</remarks>
internal static partial class MisspelledName
{
    /// <summary>The activation.</summary>
    // FACT101 at leaky_rely: Unknown activation 'leaky_rely'; did you mean 'leaky_relu'?
    [Activation("leaky_rely", Alpha = 0.01)]
    public static partial void Rectify(ReadOnlySpan<float> x, Span<float> y);
}
