using System;
using System.Linq;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Represents the declaration of a partial method, as its implementing part must repeat it.</summary>
/// <param name="Modifiers">The modifiers before <c>partial</c>, in order and with a space behind each: "public static ".</param>
/// <param name="ReturnType">The return type with <c>global::</c> names, or "void".</param>
/// <param name="Name">The name without an @.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="HasDocumentation">Whether the user's part has a documentation comment of its own.</param>
internal sealed record MethodDeclaration(string Modifiers, string ReturnType, string Name, EquatableArray<MethodParameter> Parameters,
    bool HasDocumentation)
{
    /// <summary>Gets whether the user's part has a [MethodImpl] of its own, which cannot be written twice.</summary>
    public bool HasMethodImpl { get; init; }

    /// <summary>Gets the type parameters, "&lt;T&gt;", or nothing.</summary>
    public string TypeParameters { get; init; } = "";

    /// <summary>Gets their constraints with a space before, " where T : struct", or nothing.</summary>
    public string Constraints { get; init; } = "";

    /// <summary>Gets whether the method returns nothing.</summary>
    public bool ReturnsVoid => string.Equals(this.ReturnType, "void", StringComparison.Ordinal);

    /// <summary>Gets whether the signature has pointers, which stand in unsafe code alone.</summary>
    public bool HasPointers =>
        this.ReturnType.IndexOf('*') >= 0 || this.Parameters.Any(static parameter => parameter.Type.IndexOf('*') >= 0);

    /// <summary>Gets the modifiers that make sense on a method beside this one: accessibility, static and the like.</summary>
    public string SiblingModifiers => string.Concat(this.Modifiers.Split([' '], StringSplitOptions.RemoveEmptyEntries)
        .Where(static modifier => modifier is "public" or "private" or "protected" or "internal" or "static" or "readonly")
        .Select(static modifier => modifier + " "));
}

/// <summary>Represents a parameter of a method.</summary>
/// <param name="Name">The name without an @.</param>
/// <param name="Type">The type with <c>global::</c> names.</param>
/// <param name="Modifiers">The modifiers with a space behind each: "", "scoped ", "in ", "out ".</param>
/// <param name="Role">What it is to the activation.</param>
/// <param name="Of">For a gradient: the operand's name.</param>
internal sealed record MethodParameter(string Name, string Type, string Modifiers, ParameterRole Role, string Of = "")
{
    /// <summary>Gets whether it is a span that is written.</summary>
    public bool IsWritten => this.Type.StartsWith("global::System.Span<", StringComparison.Ordinal);

    /// <summary>Gets whether it is given back by reference.</summary>
    public bool IsOut => string.Equals(this.Modifiers, "out ", StringComparison.Ordinal);

    /// <summary>
    /// Gives the parameter as a sibling has it at some place: <c>params</c> stands on the last one alone, <c>this</c> on the first.
    /// </summary>
    public MethodParameter InSibling(int index) =>
        this with { Modifiers = this.Modifiers.Replace("params ", "").Replace(index > 0 ? "this " : "params ", "") };
}

/// <summary>Names what a parameter is to the activation.</summary>
internal enum ParameterRole
{
    /// <summary>An input with one element for each output.</summary>
    Elementwise,

    /// <summary>An input with one element a column.</summary>
    PerColumn,

    /// <summary>An input with one element a row.</summary>
    PerRow,

    /// <summary>A run-time scalar.</summary>
    Uniform,

    /// <summary>A run-time scalar that is trained.</summary>
    Learned,

    /// <summary>The row length.</summary>
    Columns,

    /// <summary>A run-time scalar that divides the inputs of a row.</summary>
    Temperature,

    /// <summary>What is added to the logits of a row.</summary>
    Mask,

    /// <summary>What is added to the logits of every row.</summary>
    RowMask,

    /// <summary>What noise is made of.</summary>
    Seed,

    /// <summary>The output.</summary>
    Output,

    /// <summary>Input and output in one span.</summary>
    InPlace,

    /// <summary>The gradient of the loss by the output.</summary>
    Upstream,

    /// <summary>The gradient of the loss by an operand.</summary>
    Gradient,

    /// <summary>None: the method is faulty.</summary>
    Unknown,
}
