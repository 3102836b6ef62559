using System;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds the parts of one call in the text of an attribute.</summary>
/// <param name="call">The call.</param>
internal sealed class CallEdits(InvocationExpressionSyntax call)
{
    /// <summary>Gets the place of the called name.</summary>
    public TextSpan Name => call.Expression.Span;

    /// <summary>Gets the place behind the last argument.</summary>
    public TextSpan End => new(call.ArgumentList.CloseParenToken.SpanStart, 0);

    /// <summary>Gets the place of all arguments behind the first.</summary>
    public TextSpan Parameters =>
        call.ArgumentList.Arguments is [var input, .., var last] ? TextSpan.FromBounds(input.Span.End, last.Span.End) : this.End;

    /// <summary>Gets whether the first argument, and no other, is the input.</summary>
    public bool StartsWithInput => call.ArgumentList.Arguments is [{ NameColon: null }, ..];

    /// <summary>Finds the call whose name or one of whose arguments has a place, or null.</summary>
    public static CallEdits? At(string text, int start, int length)
    {
        TextSpan span = new(start, length);
        return FormulaSyntax.Parse(text)?.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .FirstOrDefault(
                call => call.Expression.Span == span || call.ArgumentList.Arguments.Any(argument => argument.Span == span)) is { } found
                ? new CallEdits(found)
                : null;
    }

    /// <summary>Gets the place of an argument's name, from the argument's place; null where it has none.</summary>
    public TextSpan? NameOf(int start) =>
        call.ArgumentList.Arguments.FirstOrDefault(argument => argument.SpanStart == start)?.NameColon?.Name.Span;

    /// <summary>Gets the place of the value that an activation's parameter is given, or null.</summary>
    public TextSpan? ValueOf(Activation activation, string parameter)
    {
        int position = activation.Inputs.Count
            + activation.Parameters.TakeWhile(candidate => !string.Equals(candidate.Name, parameter, StringComparison.Ordinal)).Count();
        return call.ArgumentList.Arguments
            .Where((argument, index) => argument.NameColon is { } name
                ? string.Equals(name.Name.Identifier.ValueText, parameter, StringComparison.Ordinal)
                : index == position)
            .LastOrDefault()?.Expression.Span;
    }

    /// <summary>Gets what to remove for an argument to be gone, from the argument's place.</summary>
    public TextSpan? Removal(int start)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        int index = arguments.IndexOf(argument => argument.SpanStart == start);
        return index < 0 ? null
            : index > 0 ? TextSpan.FromBounds(arguments[index - 1].Span.End, arguments[index].Span.End)
            : arguments.Count > 1 ? TextSpan.FromBounds(arguments[0].SpanStart, arguments[1].SpanStart)
            : arguments[0].Span;
    }
}
