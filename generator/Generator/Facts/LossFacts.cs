using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents the loss of an output.</summary>
/// <param name="Loss">Its row of the table.</param>
/// <param name="Name">Its name, as the user wrote it.</param>
/// <param name="Place">The place to underline.</param>
/// <param name="Literal">The name's literal, which a remedy replaces.</param>
internal sealed record LossFacts(Loss Loss, string Name, Location Place, Location Literal)
{
    /// <summary>Gets whether the prediction is the logarithm of what the loss is about.</summary>
    public bool LogInput { get; init; }
}
