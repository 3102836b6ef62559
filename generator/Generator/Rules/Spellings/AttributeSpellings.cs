using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Spellings;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Finds spellings in the text of an [Activation].</summary>
internal static class AttributeSpellings
{
    /// <summary>Tells whether an attribute has a text in which there can be a spelling: a call, written out.</summary>
    public static bool MayHave(AttributeSyntax attribute) => TokenOf(attribute) is { Value: string text } && text.Contains("(");

    /// <summary>Finds them, in what was read of the text.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="root">The text's outermost part.</param>
    /// <param name="element">The type that the text is computed in.</param>
    public static IEnumerable<Diagnostic> Find(AttributeSyntax attribute, BoundNode root, ElementKind element)
    {
        SyntaxToken token = TokenOf(attribute)!.Value;
        ExpressionSyntax expression = root.Syntax.AncestorsAndSelf().OfType<ExpressionSyntax>().Last();
        TextMapper mapper = new(root);
        FormulaSource source = new(mapper, static number => number.ToString("R", CultureInfo.InvariantCulture), static name => name);
        ProblemPlaces places = new(null, attribute, attribute.GetLocation());
        foreach (ExpressionSyntax whole in expression.DescendantNodesAndSelf()
            .OfType<InvocationExpressionSyntax>()
            .Select(mapper.RootOf)
            .Distinct())
        {
            foreach (FoundSpelling found in SpellingFinder.Find(whole, mapper))
            {
                if (found.Spelling.Audience == Audience.Nobody || (found.Spelling.Fault == Fault.Overflows
                    && SpellingGuards.IsGuarded(found["u"], found.Place, expression, static _ => true)))
                {
                    continue;
                }

                Advice writer = new(source, static name => name, static number => number.ToString("R", CultureInfo.InvariantCulture),
                    static (_, written) => written);
                (string advice, bool isPrimary) = writer.Write(found);
                (SyntaxNode replaced, string newText) = SpellingReport.Edit(found, advice, isPrimary, writer.IsNegation);
                Location place = places.InText(found.Place.SpanStart, found.Place.Span.Length);
                Location edited = places.InText(replaced.SpanStart, replaced.Span.Length);
                TextEdit? edit = edited.SourceSpan.Length == replaced.Span.Length && token.IsKind(SyntaxKind.StringLiteralToken)
                    ? new TextEdit(edited, newText)
                    : null;
                if (SpellingReport.Create(found, source, advice, isCompiled: true, element, place, edit) is { } diagnostic)
                {
                    yield return diagnostic;
                }
            }
        }
    }

    private static SyntaxToken? TokenOf(AttributeSyntax attribute) =>
        (attribute.ArgumentList?.Arguments
            .FirstOrDefault(static argument => argument.NameEquals is null)?.Expression as LiteralExpressionSyntax)?.Token;
}
