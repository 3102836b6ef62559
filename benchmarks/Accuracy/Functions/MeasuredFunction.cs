using FusedActivations.Benchmarks.Accuracy.References;

namespace FusedActivations.Benchmarks.Accuracy.Functions;

/// <summary>Represents a function that is measured; its codes are found by its name.</summary>
/// <param name="Name">The name, in snake case.</param>
/// <param name="Reference">Computes it and its derivative in double.</param>
/// <param name="Value">What holds for the function.</param>
/// <param name="Slope">What holds for its derivative.</param>
internal sealed record MeasuredFunction(string Name, Reference Reference, Shape Value, Shape Slope);
