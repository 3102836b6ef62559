using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents the loss of an output.</summary>
/// <param name="Loss">Its row of the table.</param>
/// <param name="Name">Its name, as the user wrote it.</param>
/// <param name="Place">The place to underline.</param>
internal sealed record LossFacts(Loss Loss, string Name, Location Place)
{
    /// <summary>Gets where it is written, or null.</summary>
    public LossSource? Source { get; init; }

    /// <summary>Gets whether the prediction is the logarithm of what the loss is about.</summary>
    public bool LogInput { get; init; }
}
