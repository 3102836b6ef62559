using System;
using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Language;

/// <summary>Represents an activation of the catalogue, or a formula of the user's, that is applied to something.</summary>
/// <param name="syntax">The call; of a bare name, the name.</param>
/// <param name="application">The activation with its parameters.</param>
/// <param name="dialect">Whose defaults.</param>
/// <param name="arguments">What is handed over, in the order in which it is
/// written; nothing where a bare name is applied to the operands.</param>
/// <param name="formula">What it computes, or null where something is wrong.</param>
internal sealed class BoundApplication(ExpressionSyntax syntax, Application application, Dialect dialect,
    IReadOnlyList<BoundNode> arguments, Formula? formula)
    : BoundCall(syntax, arguments, formula)
{
    /// <summary>Gets the activation with its parameters.</summary>
    public Application Application { get; } = application;

    /// <summary>Gets whose defaults it has.</summary>
    public Dialect Dialect { get; } = dialect;

    /// <summary>Gets what each input and each parameter is given, by their names; a bare name is given nothing.</summary>
    public IReadOnlyDictionary<string, BoundNode> Given { get; init; } = new Dictionary<string, BoundNode>(StringComparer.Ordinal);

    /// <summary>Gets the body over the parameters, where it is a formula of the user's that could be read; or null.</summary>
    public BoundNode? Body { get; init; }

    /// <summary>Gets what the first input is, or null.</summary>
    public BoundNode? Input => this.Given.TryGetValue(this.Application.Activation.Inputs[0], out BoundNode? input) ? input : null;
}

/// <summary>
/// Represents an activation over rows that stands in an expression: it cannot be compiled there, and what it gives is known.
/// </summary>
/// <param name="syntax">The call, or the name alone.</param>
/// <param name="activation">The activation.</param>
/// <param name="arguments">The arguments.</param>
internal sealed class BoundRow(ExpressionSyntax syntax, RowActivation activation,
    IReadOnlyList<BoundNode> arguments) : BoundCall(syntax, arguments, formula: null)
{
    /// <summary>Gets the activation.</summary>
    public RowActivation Activation { get; } = activation;
}
