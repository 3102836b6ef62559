using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents where an activation is written, so that it can be changed. What cannot be changed gives null.</summary>
internal abstract class ActivationSource
{
    /// <summary>Puts another activation in its place; the identity leaves it out.</summary>
    /// <param name="activation">What is known of it.</param>
    /// <param name="name">The catalogue's name of the other one.</param>
    public abstract Change? Use(ActivationFacts activation, string name);

    /// <summary>Leaves one of two activations out of which the second is applied to the first.</summary>
    /// <param name="activation">The second.</param>
    /// <param name="keepsInner">Whether the first is kept.</param>
    public abstract Change? Keep(ActivationFacts activation, bool keepsInner);

    /// <summary>Takes it away.</summary>
    public abstract Change? Remove();

    /// <summary>Says what is left to the users of a model that is trained without it: ", 'softmax' at inference".</summary>
    public abstract string LeftToInference(ActivationFacts activation);
}

/// <summary>Represents where a loss is written.</summary>
internal abstract class LossSource
{
    /// <summary>Puts another loss in its place.</summary>
    /// <param name="name">The catalogue's name of the other one.</param>
    public abstract Change? Use(string name);
}

/// <summary>Represents where a layer is described.</summary>
internal abstract class LayerSource
{
    /// <summary>Gets the place to underline where the description is at fault.</summary>
    public abstract Location Place { get; }

    /// <summary>Says something of the layer.</summary>
    public abstract Change? Set(Setting setting);

    /// <summary>Takes away what is said.</summary>
    public abstract Change? Remove(LayerProperty property);
}
