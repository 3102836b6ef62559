namespace FusedActivations.Generator.Model;

/// <summary>Represents one annotated method to implement. Each kind of attribute or activation has a kind of request.</summary>
/// <param name="Type">Where the method stands.</param>
/// <param name="Method">The method to implement.</param>
internal abstract record MethodRequest(ContainingType Type, MethodDeclaration Method)
{
    /// <summary>Gets the catalogue's name of what is computed, or a word for what has none.</summary>
    public virtual string Subject => "expression";
}

/// <summary>Represents a method that cannot be generated: the analyzer says why, and a call throws.</summary>
/// <param name="Type">Where the method stands.</param>
/// <param name="Method">The method to implement.</param>
/// <param name="Failure">The message of the exception.</param>
internal sealed record FaultyRequest(ContainingType Type, MethodDeclaration Method, string Failure) : MethodRequest(Type, Method)
{
    /// <summary>Gets whether the user's part is the body, so that the definition is what is lacking.</summary>
    public bool IsDefinition { get; init; }
}
