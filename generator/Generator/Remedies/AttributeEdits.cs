using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Remedies;

/// <summary>Edits an attribute as it is written; null where it is not written in a way that can be edited.</summary>
/// <param name="attribute">The attribute.</param>
internal sealed class AttributeEdits(AttributeSyntax attribute)
{
    private readonly AttributeSource source = AttributeSource.Of(attribute);

    private AttributeArgumentSyntax? TextArgument =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null);

    /// <summary>Gets the edits of a method's attribute, or null where it has no source.</summary>
    public static AttributeEdits? Of(ProblemPlaces places) => places.AttributeSyntax is { } syntax ? new AttributeEdits(syntax) : null;

    /// <summary>Writes another of our attributes as the attribute's own name is written: with its qualifier.</summary>
    public string QualifyAttribute(string type) => this.Qualify(WrittenName.Short(type));

    /// <summary>Writes a name of our namespace as the attribute's own name is written: with its qualifier.</summary>
    public string Qualify(string name) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Left + "." + name,
        AliasQualifiedNameSyntax qualified => qualified.Alias + "::" + name,
        _ => name,
    };

    /// <summary>Replaces a part of the text; the whole argument where its literal is not written as it reads.</summary>
    /// <param name="text">The text as the compiler reads it.</param>
    /// <param name="start">Where the part starts in it.</param>
    /// <param name="length">How long it is; 0 inserts.</param>
    /// <param name="newText">What takes its place.</param>
    public TextEdit? ReplaceInText(string text, int start, int length, string newText)
    {
        if (this.TextArgument?.Expression is not { } expression || start < 0 || start + length > text.Length)
        {
            return null;
        }

        int offset = expression is LiteralExpressionSyntax { Token: var token }
            && token.IsKind(SyntaxKind.StringLiteralToken)
            && text.Length > 0
            ? token.Text.IndexOf(text, StringComparison.Ordinal)
            : -1;
        return offset < 0
            ? this.Replace(expression.Span, SymbolDisplay.FormatLiteral(text.Remove(start, length).Insert(start, newText), quote: true))
            : this.Replace(new TextSpan(expression.SpanStart + offset + start, length), newText);
    }

    /// <summary>Replaces the expression of the text, such as <c>nameof(M)</c>.</summary>
    public TextEdit? ReplaceTextArgument(string expression) =>
        this.TextArgument is { } argument ? this.Replace(argument.Expression.Span, expression) : null;

    /// <summary>Sets properties: those that are written get the value, the others are added behind the last argument.</summary>
    public IEnumerable<TextEdit?> SetProperties(IEnumerable<(string Name, string Value)> properties) =>
        this.source.Set([.. properties]);

    /// <summary>Renames a property.</summary>
    public TextEdit? RenameProperty(string name, string newName) =>
        this.Find(name) is { } argument ? this.Replace(argument.NameEquals!.Name.Span, newName) : null;

    /// <summary>Removes a property.</summary>
    public TextEdit? RemoveProperty(string name) => this.source.Remove(name);

    /// <summary>Removes one of the names that a property combines; the property itself where it is the only one.</summary>
    public TextEdit? RemoveFlag(string property, string flag)
    {
        if (this.Find(property) is not { } argument)
        {
            return null;
        }

        ExpressionSyntax[] flags = [.. Flatten(argument.Expression)];
        ExpressionSyntax[] kept =
            [.. flags.Where(candidate => !string.Equals(candidate.ToString().Split('.').Last(), flag, StringComparison.Ordinal))];
        return kept.Length == flags.Length ? null
            : kept.Length == 0 ? this.RemoveProperty(property)
            : this.Replace(argument.Expression.Span, string.Join(" | ", kept.Select(static candidate => candidate.ToString())));
    }

    /// <summary>Removes the attribute, with its list where it stands alone there.</summary>
    public TextEdit? Remove()
    {
        if (attribute.Parent is not AttributeListSyntax list)
        {
            return null;
        }

        int index = list.Attributes.IndexOf(attribute);
        return list.Attributes.Count == 1
            ? this.Replace(list.Span.End < list.FullSpan.End ? TextSpan.FromBounds(list.SpanStart, NextToken(list)) : list.Span, "")
            : index == 0 ? this.Replace(TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart), "")
            : this.Replace(TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End), "");
    }

    // Up to what follows, unless a comment or a directive stands between.
    private static int NextToken(AttributeListSyntax list)
    {
        SyntaxToken next = list.GetLastToken().GetNextToken();
        bool isBlank = list.GetTrailingTrivia()
            .Concat(next.LeadingTrivia)
            .All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return isBlank ? next.SpanStart : list.Span.End;
    }

    private static IEnumerable<ExpressionSyntax> Flatten(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Flatten(parenthesized.Expression),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.BitwiseOrExpression) => Flatten(both.Left).Concat(Flatten(both.Right)),
        _ => [expression],
    };

    private AttributeArgumentSyntax? Find(string property) => attribute.ArgumentList?.Arguments
        .LastOrDefault(
            argument => string.Equals(argument.NameEquals?.Name.Identifier.ValueText, property, StringComparison.OrdinalIgnoreCase));

    private TextEdit Replace(TextSpan span, string text) => new(Location.Create(attribute.SyntaxTree, span), text);
}
