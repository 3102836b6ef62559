using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Formulas;

/// <summary>Represents a call that a scope may give a meaning to.</summary>
/// <param name="Name">The called name.</param>
/// <param name="Syntax">The call in the text.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Problems">Where the scope reports what is wrong with the arguments.</param>
internal sealed record CallRequest(string Name, InvocationExpressionSyntax Syntax, List<BoundArgument> Arguments,
    List<FormulaProblem> Problems)
{
    /// <summary>Gets where the name stands in the text.</summary>
    public TextSpan NameSpan => this.Syntax.Expression.Span;
}

/// <summary>Represents an argument of a call.</summary>
/// <param name="Name">The name of the parameter, if it is written.</param>
/// <param name="Node">What is handed over.</param>
/// <param name="Span">Where the argument stands in the text.</param>
internal sealed record BoundArgument(string? Name, BoundNode Node, TextSpan Span)
{
    // Stands in for an argument that cannot be read, so that the call around it is read and all that is wrong is said at once.
    private static readonly Formula Unread = new Operand("?");

    /// <summary>Gets what the argument computes; a name that nothing has where it cannot be read.</summary>
    public Formula Value => this.Node.Formula ?? Unread;
}
