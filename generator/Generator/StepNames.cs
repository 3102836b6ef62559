namespace FusedActivations.Generator;

/// <summary>The names of the generator's steps, by which tests look at what is cached.</summary>
internal static class StepNames
{
    /// <summary>Annotated methods, bound.</summary>
    public const string Methods = nameof(Methods);

    /// <summary>What the project lacks.</summary>
    public const string Platform = nameof(Platform);

    /// <summary>The requests of each type.</summary>
    public const string Types = nameof(Types);

    /// <summary>The methods of each type, written.</summary>
    public const string Written = nameof(Written);

    /// <summary>The files.</summary>
    public const string Files = nameof(Files);
}
