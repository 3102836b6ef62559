using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Replaces the spellings of the table in a formula, the largest first.</summary>
internal sealed class SpellingRewriter
{
    private readonly Dictionary<Formula, Formula> done = [];

    private SpellingRewriter()
    {
    }

    /// <summary>Rewrites a formula.</summary>
    public static Formula Rewrite(Formula formula)
    {
        Formula plain = Substitution.Rewrite(formula, WithoutPower);
        UnstableSpelling[] candidates = Candidates(plain);
        return candidates.Length == 0 ? plain : new SpellingRewriter().Visit(plain, candidates);
    }

    /// <summary>Writes a square or a cube as a product: a rounding or two, and no logarithm.</summary>
    public static Formula WithoutPower(Formula node) => node switch
    {
        Call { Arguments: [var u, Constant { Value: 2 }] } power when power.Function == Arithmetic.Pow => Algebra.Multiply(u, u),
        Call { Arguments: [var u, Constant { Value: 3 }] } power when power.Function == Arithmetic.Pow => Algebra.Multiply(Algebra.Multiply(u, u), u),
        _ => node,
    };

    /// <summary>Gets the spellings whose functions a formula has.</summary>
    public static UnstableSpelling[] Candidates(Formula formula)
    {
        ISet<Function> functions = FunctionSets.Of(formula);
        return functions.Count == 0 ? [] : [.. SpellingTable.All.Where(spelling => spelling.Functions.IsSubsetOf(functions))];
    }

    /// <summary>Finds the first of some spellings that a formula, or a part of its factors or summands, is written in.</summary>
    public static (UnstableSpelling Spelling, PatternMatch Match)? Find(Formula formula, IEnumerable<UnstableSpelling> candidates, PatternMatcher matcher)
    {
        foreach (UnstableSpelling spelling in candidates)
        {
            if (spelling.Find(formula, matcher) is { } match)
            {
                return (spelling, match);
            }
        }

        return null;
    }

    private Formula Visit(Formula formula, UnstableSpelling[] candidates)
    {
        if (formula is Constant or Operand)
        {
            return formula;
        }

        if (!this.done.TryGetValue(formula, out Formula? result))
        {
            result = Find(formula, candidates, PatternMatcher.Exact) is { } found ? this.Replace(found.Spelling, found.Match, candidates) : this.VisitParts(formula, candidates);
            this.done[formula] = result;
        }

        return result;
    }

    private Formula Replace(UnstableSpelling spelling, PatternMatch match, UnstableSpelling[] candidates)
    {
        Dictionary<string, Formula> values = match.Bindings.ToDictionary().ToDictionary(static pair => pair.Key, pair => this.Visit(pair.Value, candidates), System.StringComparer.Ordinal);
        Formula stable = Algebra.Multiply(Algebra.Number(match.Scale), Substitution.Replace(spelling.Stable, values));
        if (match.Rest is null)
        {
            return stable;
        }

        Formula rest = this.Visit(match.Rest, candidates);
        return match.IsFactor ? Algebra.Multiply(rest, stable) : Algebra.Add(stable, rest);
    }

    private Formula VisitParts(Formula formula, UnstableSpelling[] candidates) => formula switch
    {
        Call call => Algebra.Apply(call.Function, call.Arguments.Select(argument => this.Visit(argument, candidates)).ToEquatableArray()),
        Choice choice => Algebra.Choose(choice.Comparison, this.Visit(choice.Left, candidates), this.Visit(choice.Right, candidates), this.Visit(choice.IfTrue, candidates), this.Visit(choice.IfFalse, candidates)),
        _ => formula,
    };
}
