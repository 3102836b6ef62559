using System;
using System.Collections.Generic;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>
/// Represents what a method of an activation computes. A new pass is a row here: names, documentation and parameters of the sibling follow
/// from what it says.
/// </summary>
/// <param name="Suffix">What the sibling's name, and that of its kernel, ends with.</param>
/// <param name="Member">What asks for it.</param>
/// <param name="Summary">What the editor says of it; <c>{0}</c> is the expression.</param>
internal sealed record Pass(string Suffix, GeneratedMembers Member, string Summary)
{
    /// <summary>The method itself.</summary>
    public static readonly Pass Forward = new("Forward", GeneratedMembers.Forward, "Computes <c>{0}</c>") { Orders = [0] };

    /// <summary>f'(x).</summary>
    public static readonly Pass Derivative =
        new("Derivative", GeneratedMembers.Derivative, "Computes the derivative of <c>{0}</c>") { Orders = [1] };

    /// <summary>f''(x).</summary>
    public static readonly Pass SecondDerivative =
        new("SecondDerivative", GeneratedMembers.SecondDerivative, "Computes the second derivative of <c>{0}</c>") { Orders = [2] };

    /// <summary>The vector-Jacobian product.</summary>
    public static readonly Pass Backward = new(
        "Backward",
        GeneratedMembers.Backward,
        "Computes the vector-Jacobian product of <c>{0}</c> (the gradient by each input, from the gradient by the output)");

    /// <summary>Value and derivative.</summary>
    public static readonly Pass WithDerivative =
        new("WithDerivative", GeneratedMembers.WithDerivative, "Computes <c>{0}</c> and its derivative in one pass") { Orders = [0, 1] };

    /// <summary>The backward pass from the output.</summary>
    public static readonly Pass BackwardFromOutput = new(
        "BackwardFromOutput",
        GeneratedMembers.BackwardFromOutput,
        "Computes the gradient of <c>{0}</c> from its output alone; inexact where the output saturates")
    {
        ReadsOutput = true,
    };

    /// <summary>Gets the passes beside the method itself, in the order in which they are written.</summary>
    public static IReadOnlyList<Pass> Siblings { get; } = [Derivative, SecondDerivative, Backward, WithDerivative, BackwardFromOutput];

    /// <summary>Gets the orders of the derivatives that it writes, 0 for the value; none for a gradient.</summary>
    public EquatableArray<int> Orders { get; init; } = [];

    /// <summary>Gets whether it reads the method's output, in place of its input.</summary>
    public bool ReadsOutput { get; init; }

    /// <summary>Gets whether it turns the gradient by the output into gradients by the inputs.</summary>
    public bool IsGradient => this.Orders.Count == 0;

    /// <summary>Gets whether it is there for functions of one input only.</summary>
    public bool IsOfOneInput => !this.IsGradient && this != Forward;

    /// <summary>Gives the name of the method that a sibling's name belongs to, or null.</summary>
    public string? MethodOf(string sibling) =>
        sibling.EndsWith(this.Suffix, StringComparison.Ordinal) && sibling.Length > this.Suffix.Length
            ? sibling.Substring(0, sibling.Length - this.Suffix.Length) : null;
}
