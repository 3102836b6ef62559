using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Replaces the spellings of the table in a formula, the largest first.</summary>
internal sealed class SpellingRewriter
{
    private readonly Dictionary<Formula, Formula> done = [];
    private readonly FunctionSets functions = new();
    private readonly UnstableSpelling[] candidates;

    private SpellingRewriter(Formula formula) => this.candidates = Candidates(this.functions.Get(formula));

    /// <summary>Rewrites a formula.</summary>
    public static Formula Rewrite(Formula formula)
    {
        Formula plain = Substitution.Rewrite(formula, WithoutPower);
        SpellingRewriter rewriter = new(plain);
        return rewriter.candidates.Length == 0 ? plain : rewriter.Visit(plain);
    }

    /// <summary>Writes a square or a cube as a product, which is a rounding or two and no logarithm, and a power of e as its exponential.</summary>
    public static Formula WithoutPower(Formula node) => node switch
    {
        Call { Arguments: [var u, Constant { Value: 2 }] } power when power.Function == Arithmetic.Pow => Algebra.Multiply(u, u),
        Call { Arguments: [var u, Constant { Value: 3 }] } power when power.Function == Arithmetic.Pow => Algebra.Multiply(Algebra.Multiply(u, u), u),
        Call { Arguments: [Constant { Value: Math.E }, var u] } power when power.Function == Arithmetic.Pow => Algebra.Apply(ExponentialFunctions.Exp, [u]),
        _ => node,
    };

    /// <summary>Gets the spellings that need none but the given functions.</summary>
    public static UnstableSpelling[] Candidates(ulong functions) => functions == 0 ? [] : [.. SpellingTable.All.Where(spelling => (spelling.Functions & ~functions) == 0)];

    /// <summary>Finds the first of some spellings that a formula, or a part of its factors or summands, is written in.</summary>
    public static (UnstableSpelling Spelling, PatternMatch Match)? Find(Formula formula, FunctionSets functions, IEnumerable<UnstableSpelling> candidates, PatternMatcher matcher)
    {
        ulong there = functions.Get(formula);
        foreach (UnstableSpelling spelling in candidates)
        {
            if ((spelling.Functions & ~there) == 0 && spelling.Find(formula, matcher) is { } match)
            {
                return (spelling, match);
            }
        }

        return null;
    }

    private Formula Visit(Formula formula)
    {
        if (formula is Constant or Operand)
        {
            return formula;
        }

        if (!this.done.TryGetValue(formula, out Formula? result))
        {
            result = Find(formula, this.functions, this.candidates, PatternMatcher.Exact) is { } found ? this.Replace(found.Spelling, found.Match) : this.VisitParts(formula);
            this.done[formula] = result;
        }

        return result;
    }

    private Formula Replace(UnstableSpelling spelling, PatternMatch match)
    {
        Dictionary<string, Formula> values = match.Bindings.ToDictionary().ToDictionary(static pair => pair.Key, pair => this.Visit(pair.Value), StringComparer.Ordinal);
        Formula stable = Algebra.Multiply(Algebra.Number(match.Scale), Substitution.Replace(spelling.Stable, values));
        if (match.Rest is null)
        {
            return stable;
        }

        Formula rest = this.Visit(match.Rest);
        return match.IsFactor ? Algebra.Multiply(rest, stable) : Algebra.Add(stable, rest);
    }

    private Formula VisitParts(Formula formula) => formula switch
    {
        Call call => Algebra.Apply(call.Function, call.Arguments.Select(argument => this.Visit(argument)).ToEquatableArray()),
        Choice choice => Algebra.Choose(choice.Comparison, this.Visit(choice.Left), this.Visit(choice.Right), this.Visit(choice.IfTrue), this.Visit(choice.IfFalse)),
        _ => formula,
    };
}
