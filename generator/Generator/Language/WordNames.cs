using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Finds names that are written as several words: <c>leaky relu</c>, <c>gelu-tanh</c>, <c>nn.SiLU</c>. C# reads them as a syntax error, a
/// difference or a member, and what it says of that does not help.
/// </summary>
internal static class WordNames
{
    // Names have at most as many words as "gaussian error linear unit" and some.
    private const int MostWords = 6;

    private static readonly Regex Run = new(@"\w+(?:(?:\s+|\s*[-\u2010-\u2014.]\s*)\w+)+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex Word = new(@"\w+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Puts the names of several words into the place of the problems that they are the cause of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problems">What its reader found.</param>
    /// <param name="isOperand">Tells whether a name is an operand or a constant.</param>
    public static IReadOnlyList<FormulaProblem> Explain(string text, IReadOnlyList<FormulaProblem> problems, Func<string, bool> isOperand)
    {
        bool isUnread = problems.Any(static problem => problem.Fault is FormulaFault.Syntax);
        TextSpan[] names = [.. Find(text, isOperand).Where(name => isUnread || problems.Any(problem => IsAbout(problem, name)))];
        return names.Length == 0
            ? problems
            :
            [
                .. names.Select(
                    name => new FormulaProblem(new FormulaFault.UnknownFunction(text.Substring(name.Start, name.Length)), name.Start,
                        name.Length)),
                .. problems.Where(problem => problem.Fault is not FormulaFault.Syntax && !names.Any(name => IsAbout(problem, name))),
            ];
    }

    private static bool IsAbout(FormulaProblem problem, TextSpan name) =>
        problem.Fault is FormulaFault.UnknownFunction or FormulaFault.UnknownName or FormulaFault.NotAFormula
            && name.OverlapsWith(new TextSpan(problem.Start, problem.Length));

    private static IEnumerable<TextSpan> Find(string text, Func<string, bool> isOperand)
    {
        foreach (Match run in Run.Matches(text))
        {
            TextSpan[] words = [.. Word.Matches(run.Value).Cast<Match>().Select(word => new TextSpan(run.Index + word.Index, word.Length))];
            bool isWhole = run.Length == text.Trim().Length && !words.Any(word => isOperand(text.Substring(word.Start, word.Length)));
            if (isWhole && words.Length <= MostWords)
            {
                UnknownName whole = UnknownName.OfActivation(run.Value, isExpression: false);
                if (whole.IsExplained)
                {
                    yield return new TextSpan(run.Index, run.Length);
                    continue;
                }
            }

            for (int i = 0; i < words.Length; i++)
            {
                // The longest name that begins here.
                for (int last = Math.Min(words.Length, i + MostWords) - 1; last > i; last--)
                {
                    TextSpan name = TextSpan.FromBounds(words[i].Start, words[last].End);
                    if (UnknownName.IsKnown(text.Substring(name.Start, name.Length)))
                    {
                        yield return name;
                        i = last;
                    }
                }
            }
        }
    }
}
