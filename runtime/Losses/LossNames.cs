using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Represents the names of a method's parameters, for what its checks throw.</summary>
/// <param name="targets">The labels, or the targets.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LossNames(string targets)
{
    /// <summary>Gets the name of the labels, or of the targets.</summary>
    internal string Targets { get; } = targets;

    /// <summary>Gets the name of the row length.</summary>
    public string? Columns { internal get; init; }

    /// <summary>Gets the name of the weights of the classes.</summary>
    public string? ClassWeights { internal get; init; }

    /// <summary>Gets the name of what receives the gradient.</summary>
    public string? Gradient { internal get; init; }

    /// <summary>Gets the name of what receives the losses of the rows.</summary>
    public string? Losses { internal get; init; }
}
