using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Replaces the spellings of the table in a formula, the largest first.</summary>
internal sealed class SpellingRewriter : BottomUp<Formula>
{
    private readonly Dictionary<Formula, (UnstableSpelling Spelling, PatternMatch Match)> found = [];
    private readonly FunctionSets functions = new();
    private readonly UnstableSpelling[] candidates;

    private SpellingRewriter(Formula formula) => this.candidates = Candidates(this.functions.Visit(formula));

    /// <summary>Rewrites a formula.</summary>
    public static Formula Rewrite(Formula formula)
    {
        Formula plain = Substitution.Rewrite(formula, WithoutPower);
        SpellingRewriter rewriter = new(plain);
        return rewriter.candidates.Length == 0 ? plain : rewriter.Visit(plain);
    }

    /// <summary>
    /// Writes a square or a cube as a product, which is a rounding or two and no logarithm, and a power of e as its exponential.
    /// </summary>
    public static Formula WithoutPower(Formula node) => node switch
    {
        Call { Arguments: [var u, Constant { Value: 2 }] } power when power.Function == Arithmetic.Pow => Algebra.Multiply(u, u),
        Call { Arguments: [var u, Constant { Value: 3 }] } power when power.Function == Arithmetic.Pow =>
            Algebra.Multiply(Algebra.Multiply(u, u), u),
        Call { Arguments: [Constant { Value: Math.E }, var u] } power when power.Function == Arithmetic.Pow =>
            Algebra.Apply(ExponentialFunctions.Exp, [u]),
        _ => node,
    };

    /// <summary>Gets the spellings that need none but the given functions.</summary>
    public static UnstableSpelling[] Candidates(ulong functions) =>
        functions == 0 ? [] : [.. SpellingTable.All.Where(spelling => (spelling.Functions & ~functions) == 0)];

    /// <summary>Finds the first of some spellings that a formula, or a part of its factors or summands, is written in.</summary>
    public static (UnstableSpelling Spelling, PatternMatch Match)? Find(Formula formula, FunctionSets functions,
        IEnumerable<UnstableSpelling> candidates, PatternMatcher matcher)
    {
        ulong there = functions.Visit(formula);
        foreach (UnstableSpelling spelling in candidates)
        {
            if ((spelling.Functions & ~there) == 0 && spelling.Find(formula, matcher) is { } match)
            {
                return (spelling, match);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    protected override EquatableArray<Formula> NeedsOf(Formula node)
    {
        if (node is Constant or Operand)
        {
            return [];
        }

        if (!this.found.TryGetValue(node, out (UnstableSpelling Spelling, PatternMatch Match) known))
        {
            if (Find(node, this.functions, this.candidates, PatternMatcher.Exact) is not { } spelling)
            {
                return node.Children;
            }

            this.found[node] = known = spelling;
        }

        IEnumerable<Formula> values = known.Match.Bindings.ToDictionary().Values;
        return [.. known.Match.Rest is { } rest ? values.Append(rest) : values];
    }

    /// <inheritdoc/>
    protected override Formula Compute(
        Formula node) => this.found.TryGetValue(node, out (UnstableSpelling Spelling, PatternMatch Match) known)
        ? this.Replace(known.Spelling, known.Match)
        : Substitution.Rebuild(node, node.Children.ConvertAll(child => this[child]));

    private Formula Replace(UnstableSpelling spelling, PatternMatch match)
    {
        Dictionary<string, Formula> values = match.Bindings
            .ToDictionary()
            .ToDictionary(static pair => pair.Key, pair => this[pair.Value], StringComparer.Ordinal);
        Formula stable = Algebra.Multiply(Algebra.Number(match.Scale), Substitution.Replace(spelling.Stable, values));
        if (match.Rest is null)
        {
            return stable;
        }

        Formula rest = this[match.Rest];
        return match.IsFactor ? Algebra.Multiply(rest, stable) : Algebra.Add(stable, rest);
    }
}
