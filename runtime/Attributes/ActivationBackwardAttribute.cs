using System;

namespace FusedActivations;

/// <summary>
/// Generates the body of a partial method that is the backward pass of an <see cref="ActivationAttribute"/> method,
/// under a name and with an order of parameters of the user's choice.
/// </summary>
/// <remarks>
/// Parameters are bound by name: inputs as the forward method names them, the upstream gradient <c>d</c> + the output's
/// name, the gradients <c>d</c> + the input's name. A gradient that is left out is not computed.
/// </remarks>
/// <param name="forward">The forward method's name, in the same type.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class ActivationBackwardAttribute(string forward) : Attribute
{
    /// <summary>Gets the forward method's name.</summary>
    public string Forward { get; } = forward;
}
