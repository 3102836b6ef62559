namespace FusedActivations.Generator;

/// <summary>The names of the generator's steps, by which tests look at what is cached.</summary>
internal static class StepNames
{
    /// <summary>Methods with [Activation], bound.</summary>
    public const string Activations = nameof(Activations);

    /// <summary>Methods with [ActivationBackward], bound.</summary>
    public const string Backwards = nameof(Backwards);

    /// <summary>Methods with [Loss], bound.</summary>
    public const string Losses = nameof(Losses);

    /// <summary>What the project lacks.</summary>
    public const string Platform = nameof(Platform);

    /// <summary>The requests of each type.</summary>
    public const string Types = nameof(Types);
}
