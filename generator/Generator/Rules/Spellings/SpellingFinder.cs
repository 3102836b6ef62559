using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Spellings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Finds the spellings of the table in an expression, the largest first, each at the smallest expression that holds it.</summary>
internal sealed class SpellingFinder
{
    private readonly ExpressionMapper mapper;
    private readonly FunctionSets functions = new();
    private readonly UnstableSpelling[] candidates;
    private readonly List<FoundSpelling> found = [];
    private readonly HashSet<ExpressionSyntax> seen = [];

    private SpellingFinder(ExpressionMapper mapper, ExpressionSyntax root)
    {
        this.mapper = mapper;
        this.candidates = SpellingRewriter.Candidates(this.functions.Visit(mapper.Map(root)));
    }

    /// <summary>Finds the spellings.</summary>
    public static IReadOnlyList<FoundSpelling> Find(ExpressionSyntax root, ExpressionMapper mapper)
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        try
        {
            SpellingFinder finder = new(mapper, root);
            if (finder.candidates.Length > 0)
            {
                finder.Visit(root, except: null);
            }

            return finder.found;
        }
        catch (FormulaTooLargeException)
        {
            // Nobody reads so long an expression for the sake of one spelling.
            return [];
        }
    }

    private void Visit(ExpressionSyntax expression, ExpressionSyntax? except)
    {
        if (ReferenceEquals(expression, except) || !this.seen.Add(expression))
        {
            return;
        }

        if ((except is null || !expression.Contains(except))
            && SpellingRewriter.Find(this.mapper.Map(expression), this.functions, this.candidates, PatternMatcher.InFloat) is { } match)
        {
            (ExpressionSyntax place, PatternMatch smallest) = this.Narrow(expression, match.Spelling, match.Match);
            this.found.Add(new FoundSpelling(place, match.Spelling, smallest,
                IsExact: match.Spelling.Find(this.mapper.Map(place), PatternMatcher.Exact) is not null));
            this.VisitParts(expression, place);
            foreach (ExpressionSyntax inner in smallest.Bindings
                .ToDictionary().Values
                .Select(this.mapper.SourceOf)
                .OfType<ExpressionSyntax>())
            {
                this.Visit(inner, except: null);
            }

            return;
        }

        this.VisitParts(expression, except);
    }

    private void VisitParts(ExpressionSyntax expression, ExpressionSyntax? except)
    {
        if (!ReferenceEquals(expression, except))
        {
            foreach (ExpressionSyntax part in this.mapper.PartsOf(expression))
            {
                this.Visit(part, except);
            }
        }
    }

    // 1 + erf(u) is twice a half of it, but the half is not to be lost.
    private (ExpressionSyntax Place, PatternMatch Match) Narrow(ExpressionSyntax expression, UnstableSpelling spelling, PatternMatch match)
    {
        foreach (ExpressionSyntax part in this.mapper.PartsOf(expression))
        {
            if (expression is not InvocationExpressionSyntax
                && spelling.Find(this.mapper.Map(part), PatternMatcher.InFloat) is { } smaller
                && (smaller.Scale is 1 or -1 || smaller.Scale.Equals(match.Scale)))
            {
                return this.Narrow(part, spelling, smaller);
            }
        }

        return (expression, match);
    }
}

/// <summary>Represents a spelling in an expression.</summary>
/// <param name="Place">The expression.</param>
/// <param name="Spelling">The spelling.</param>
/// <param name="Match">What its variables stand for.</param>
/// <param name="IsExact">Whether its constants are exact, not only equal in float.</param>
internal sealed record FoundSpelling(ExpressionSyntax Place, UnstableSpelling Spelling, PatternMatch Match, bool IsExact)
{
    /// <summary>Gets what a variable stands for.</summary>
    public Formula this[string variable] => this.Match.Bindings.Find(variable) ?? Algebra.Zero;
}
