using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Represents an activation over rows and all that is needed to write its body and its siblings.</summary>
/// <param name="Type">Where the method stands.</param>
/// <param name="Method">The method to implement.</param>
/// <param name="Kind">Whether it is the activation or its backward pass.</param>
/// <param name="Activation">The activation.</param>
/// <param name="Forward">The operands of the forward method.</param>
/// <param name="Options">What the attribute sets.</param>
/// <param name="Element">The element type.</param>
/// <param name="TakenNames">Names of siblings that the user's type declares; they are not generated.</param>
internal sealed record RowRequest(
    ContainingType Type,
    MethodDeclaration Method,
    RequestKind Kind,
    RowActivation Activation,
    EquatableArray<MethodParameter> Forward,
    RowOptions Options,
    ElementKind Element,
    EquatableArray<string> TakenNames) : MethodRequest(Type, Method)
{
    /// <inheritdoc/>
    public override string Subject => this.Activation.Name;
}

/// <summary>Represents what the attribute of an activation over rows sets.</summary>
/// <param name="Temperature">What divides the inputs, or null.</param>
/// <param name="IsCausal">Whether a row's elements behind the diagonal are masked.</param>
/// <param name="IsHard">Whether the output is one-hot.</param>
/// <param name="Members">Which siblings.</param>
internal sealed record RowOptions(double? Temperature, bool IsCausal, bool IsHard, GeneratedMembers Members)
{
    /// <summary>Gets the logit that takes a share without an output, or null.</summary>
    public double? Sink { get; init; }
}
