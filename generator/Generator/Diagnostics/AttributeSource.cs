using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Represents where an attribute and its arguments stand, so that remedies can change them.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Insertion">Where a further argument goes.</param>
/// <param name="Before">What is written before a further argument.</param>
/// <param name="After">What is written behind it.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record AttributeSource(Location Place, Location Insertion, string Before, string After,
    EquatableArray<ArgumentSource> Arguments)
{
    /// <summary>Gets the argument without a name, or null.</summary>
    public ArgumentSource? Positional => this.Find("");

    /// <summary>Reads an attribute.</summary>
    public static AttributeSource Of(AttributeSyntax attribute)
    {
        Location At(TextSpan span) => Location.Create(attribute.SyntaxTree, span);
        if (attribute.ArgumentList is not { IsMissing: false } list)
        {
            return new AttributeSource(At(attribute.Span), At(new TextSpan(attribute.Span.End, 0)), "(", ")", []);
        }

        if (list.Arguments.Count == 0)
        {
            return new AttributeSource(At(attribute.Span), At(new TextSpan(list.OpenParenToken.Span.End, 0)), "", "", []);
        }

        ArgumentSource[] arguments = [.. list.Arguments.Select((argument, i) => new ArgumentSource(
            argument.NameEquals?.Name.Identifier.ValueText ?? "",
            At(argument.Span),
            At(argument.Expression.Span),
            At(RemovalOf(list, i))))];
        return new AttributeSource(At(attribute.Span), At(new TextSpan(list.Arguments[list.Arguments.Count - 1].Span.End, 0)), ", ", "",
            arguments.ToEquatableArray());
    }

    /// <summary>Finds a named argument, or null. No two of ours differ by case alone, and formulas call them in lower case.</summary>
    public ArgumentSource? Find(string name) =>
        this.Arguments.LastOrDefault(argument => string.Equals(argument.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Edits properties: those that are set get another value, the others are added.</summary>
    public IReadOnlyList<TextEdit> Set(IReadOnlyCollection<(string Name, string Value)> properties)
    {
        List<TextEdit> edits = [.. properties.Where(property => this.Find(property.Name) is not null)
            .Select(property => new TextEdit(this.Find(property.Name)!.Value, property.Value))];
        string[] added = [.. properties.Where(property => this.Find(property.Name) is null)
            .Select(static property => $"{property.Name} = {property.Value}")];
        if (added.Length > 0)
        {
            edits.Add(new TextEdit(this.Insertion, this.Before + string.Join(", ", added) + this.After));
        }

        return edits;
    }

    /// <summary>Removes an argument; null where there is none.</summary>
    public TextEdit? Remove(string property) => this.Find(property) is { } argument ? new TextEdit(argument.Removal, "") : null;

    // An argument goes with the comma before it, the first with the one behind it, the only one with the parentheses.
    private static TextSpan RemovalOf(AttributeArgumentListSyntax list, int index)
    {
        if (index > 0)
        {
            return TextSpan.FromBounds(list.Arguments[index - 1].Span.End, list.Arguments[index].Span.End);
        }

        return list.Arguments.Count > 1 ? TextSpan.FromBounds(list.Arguments[0].SpanStart, list.Arguments[1].SpanStart) : list.Span;
    }
}

/// <summary>Represents where an argument of an attribute stands.</summary>
/// <param name="Name">The property that it sets; empty for an argument of the constructor.</param>
/// <param name="Place">The argument.</param>
/// <param name="Value">Its value.</param>
/// <param name="Removal">What is deleted to remove it.</param>
internal sealed record ArgumentSource(string Name, Location Place, Location Value, Location Removal);
