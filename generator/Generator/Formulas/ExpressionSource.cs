using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Reads the text of an attribute apart from its expression: it may go over several lines, and comments in it are passed over.
/// </summary>
internal static class ExpressionSource
{
    /// <summary>How texts are parsed: a documentation comment in one is a comment.</summary>
    public static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.None);

    /// <summary>Gives a text without its comments and the blanks around it: a name, if that is all there is.</summary>
    public static string WithoutComments(string text)
    {
        if (text.IndexOf("//", System.StringComparison.Ordinal) < 0 && text.IndexOf("/*", System.StringComparison.Ordinal) < 0)
        {
            return text.Trim();
        }

        StringBuilder code = new(text);
        foreach (SyntaxTrivia comment in TriviaOf(text)
            .Where(static trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia))
        {
            for (int i = comment.SpanStart; i < comment.Span.End; i++)
            {
                code[i] = ' ';
            }
        }

        return code.ToString().Trim();
    }

    /// <summary>Finds a directive, which would take a part of the text away, or null.</summary>
    public static SyntaxTrivia? FindDirective(string text) =>
        text.IndexOf('#') < 0
            ? null
            : TriviaOf(text).Where(static trivia => trivia.IsDirective).Select(static trivia => (SyntaxTrivia?)trivia).FirstOrDefault();

    // Of the tokens, for what stands behind the last one is no part of an expression.
    private static IEnumerable<SyntaxTrivia> TriviaOf(string text) =>
        SyntaxFactory.ParseTokens(text, options: Options).SelectMany(static token => token.GetAllTrivia());

    /// <summary>Gives a name with its qualifiers, however it is spaced.</summary>
    public static string NameOf(ExpressionSyntax name) => string.Concat(name.DescendantTokens().Select(static token => token.ValueText));
}
