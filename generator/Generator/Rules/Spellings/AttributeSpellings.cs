using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Finds spellings in the text of an [Activation].</summary>
internal static class AttributeSpellings
{
    /// <summary>Finds them; none in a text that is no C# expression.</summary>
    public static IEnumerable<Diagnostic> Find(AttributeSyntax attribute)
    {
        if (attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null)?.Expression is not LiteralExpressionSyntax { Token: { Value: string text } token } || !text.Contains("("))
        {
            yield break;
        }

        if (FormulaSyntax.ParseWhole(text) is not { } expression)
        {
            yield break;
        }

        TextMapper mapper = new();
        FormulaSource source = new(mapper, static number => number.ToString("R", CultureInfo.InvariantCulture), static name => name);
        ProblemPlaces places = new(null, attribute, attribute.GetLocation());
        bool isDouble = attribute.Parent?.Parent is MethodDeclarationSyntax { ParameterList.Parameters: [{ Type: { } type }, ..] } && type.ToString().Contains("double");
        foreach (ExpressionSyntax root in expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Select(mapper.RootOf).Distinct())
        {
            foreach (FoundSpelling found in SpellingFinder.Find(root, mapper))
            {
                if (found.Spelling.Audience == Audience.Nobody || (found.Spelling.Fault == Fault.Overflows && SpellingGuards.IsGuarded(found["u"], found.Place, expression, static _ => true)))
                {
                    continue;
                }

                Advice writer = new(source, static name => name, static number => number.ToString("R", CultureInfo.InvariantCulture), static (_, written) => written);
                (string advice, bool isPrimary) = writer.Write(found);
                (SyntaxNode replaced, string newText) = SpellingReport.Edit(found, advice, isPrimary, writer.IsNegation);
                Location place = places.InText(found.Place.SpanStart, found.Place.Span.Length);
                Location edited = places.InText(replaced.SpanStart, replaced.Span.Length);
                TextEdit? edit = edited.SourceSpan.Length == replaced.Span.Length && token.IsKind(SyntaxKind.StringLiteralToken) ? new TextEdit(edited, newText) : null;
                if (SpellingReport.Create(found, source, advice, isCompiled: true, isDouble, place, edit) is { } diagnostic)
                {
                    yield return diagnostic;
                }
            }
        }
    }
}
