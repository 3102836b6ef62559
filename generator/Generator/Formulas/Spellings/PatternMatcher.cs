using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>
/// Finds what the variables of a pattern must stand for. Order does not matter in sums and products; signs and constant factors
/// are carried outside: 1 - exp(x) is -1 times exp(u) - 1.
/// </summary>
/// <param name="tolerance">How far two constants may be apart, relative to their size.</param>
internal sealed class PatternMatcher(double tolerance)
{
    // What remains after the rounding of a constant such as sqrt(2 / pi), computed in double in another order.
    private const double RoundingOfDouble = 1e-15;

    // Half a unit in the last place of float on each of two constants, and a little.
    private const double RoundingOfFloat = 1.5e-7;

    /// <summary>Takes constants for equal that are equal but for the rounding of their computation.</summary>
    public static readonly PatternMatcher Exact = new(RoundingOfDouble);

    /// <summary>Takes constants for equal that are equal in float, as 1.41421356 and sqrt(2) are.</summary>
    public static readonly PatternMatcher InFloat = new(RoundingOfFloat);

    /// <summary>Matches a whole formula, or a part of its factors or summands.</summary>
    public IEnumerable<PatternMatch> Match(Pattern pattern, Formula formula) => pattern switch
    {
        Pattern.Product product when product.IsSingle || IsProduct(formula) => this.Products(product, formula, Bindings.None)
            .Select(static match => new PatternMatch(
                match.Bindings,
                match.Scale,
                match.Factors.Count + match.Divisors.Count == 0 ? null : ProductForm.ToFormula(1, 1, match.Factors, match.Divisors),
                IsFactor: true)),
        Pattern.Sum sum when IsSum(formula) => this.Sums(sum, formula, Bindings.None, double.NaN)
            .Select(static match => new PatternMatch(
                match.Bindings,
                match.Scale,
                match.Constant == 0 && match.Terms.Count == 0 ? null : SumForm.ToFormula(match.Constant, match.Terms),
                IsFactor: false)),
        Pattern.Application => this.Scaled(pattern, formula, Bindings.None)
            .Select(static match => new PatternMatch(match.Bindings, match.Scale, null, IsFactor: true)),
        _ => [],
    };

    private static bool IsProduct(Formula formula) => formula is Call call
        && (call.Function == Arithmetic.Multiply || call.Function == Arithmetic.Divide || call.Function == Arithmetic.Negate);

    private static bool IsSum(Formula formula) =>
        formula is Call call && (call.Function == Arithmetic.Add || call.Function == Arithmetic.Subtract);

    private bool AreNear(double a, double b) => Math.Abs(a - b) <= tolerance * Math.Abs(b);

    // Gives every way in which formula = scale * pattern.
    private IEnumerable<(Bindings Bindings, double Scale)> Scaled(Pattern pattern, Formula formula, Bindings bindings) => pattern switch
    {
        Pattern.Number number => formula is Constant constant ? [(bindings, constant.Value / number.Value)] : [],
        Pattern.Variable variable => this.BoundTo(variable.Name, 1, formula, bindings).Select(static found => (found, 1.0)),
        Pattern.Application application => this.Applications(application, formula, bindings),
        Pattern.Product product => this.Products(product, formula, bindings)
            .Where(static match => match.Factors.Count + match.Divisors.Count == 0)
            .Select(static match => (match.Bindings, match.Scale)),
        Pattern.Sum sum => this.WholeSums(sum, formula, bindings, double.NaN),
        _ => [],
    };

    // Gives every way in which coefficient * formula = pattern.
    private IEnumerable<Bindings> Equal(Pattern pattern, double coefficient, Formula formula, Bindings bindings) => pattern switch
    {
        Pattern.Variable variable => this.BoundTo(variable.Name, coefficient, formula, bindings),
        Pattern.Product { Factors: [], Divisors: [], Variables: [var name] } linear =>
            this.BoundTo(name, coefficient / linear.Coefficient, formula, bindings),
        Pattern.Product { Factors: [], Divisors: [], Variables: [var name, var same] } square
            when string.Equals(name, same, StringComparison.Ordinal) && bindings.Find(name) is null
                => SquareRoots.Of(formula, coefficient / square.Coefficient, tolerance).Select(root => bindings.With(name, root)),
        Pattern.Sum sum => this.WholeSums(sum, formula, bindings, 1 / coefficient).Select(static match => match.Bindings),
        _ => this.Scaled(pattern, formula, bindings)
            .Where(match => this.AreNear(coefficient * match.Scale, 1))
            .Select(static match => match.Bindings),
    };

    // The variable must be coefficient * formula.
    private IEnumerable<Bindings> BoundTo(string name, double coefficient, Formula formula, Bindings bindings)
    {
        if (this.Multiple(coefficient, formula) is not { } value)
        {
            yield break;
        }

        if (bindings.Find(name) is { } known)
        {
            (ProductForm left, ProductForm right) = (ProductForm.Of(known), ProductForm.Of(value));
            if (known.Equals(value)
                || (this.AreNear(left.Coefficient, right.Coefficient) && left.WithoutCoefficient().Equals(right.WithoutCoefficient())))
            {
                yield return bindings;
            }
        }
        else
        {
            yield return bindings.With(name, value);
        }
    }

    // A factor that is no power of two must cancel with one of the formula: rounding its product would move the argument.
    private Formula? Multiple(double coefficient, Formula formula)
    {
        if (coefficient is 1 or -1 or 2 or -2 or 0.5 or -0.5)
        {
            return Algebra.Multiply(Algebra.Number(coefficient), formula);
        }

        ProductForm product = ProductForm.Of(formula);
        double factor = coefficient * product.Coefficient;
        double simple = Math.Round(factor * 64) / 64;
        return this.AreNear(factor, simple) ? Algebra.Multiply(Algebra.Number(simple), product.WithoutCoefficient()) : null;
    }

    private IEnumerable<(Bindings Bindings, double Scale)> Applications(Pattern.Application pattern, Formula formula, Bindings bindings)
    {
        if (formula is not Call call)
        {
            yield break;
        }

        if (call.Function == Arithmetic.Negate || call.Function == Arithmetic.Multiply)
        {
            ProductForm product = ProductForm.Of(call);
            if (product is { Factors: [Call single], Divisors: [] } && product.Coefficient != 1)
            {
                foreach ((Bindings found, double scale) in this.Applications(pattern, single, bindings))
                {
                    yield return (found, scale * product.Coefficient);
                }
            }

            yield break;
        }

        bool isMirrored = pattern.Function.Mirror == Mirror.Other
            && string.Equals(pattern.Function.MirrorName, call.Function.Name, StringComparison.Ordinal);
        if (call.Function != pattern.Function && !isMirrored)
        {
            yield break;
        }

        foreach (Bindings found in this.Arguments(pattern, call, isMirrored ? -1 : 1, 0, bindings))
        {
            yield return (found, 1);
        }

        if (pattern.Function.Mirror == Mirror.Odd)
        {
            foreach (Bindings found in this.Arguments(pattern, call, -1, 0, bindings))
            {
                yield return (found, -1);
            }
        }
    }

    private IEnumerable<Bindings> Arguments(Pattern.Application pattern, Call call, double sign, int index,
        Bindings bindings) => index == call.Arguments.Count
        ? [bindings]
        : this.Equal(pattern.Arguments[index], sign, call.Arguments[index], bindings)
            .SelectMany(found => this.Arguments(pattern, call, sign, index + 1, found));

    private IEnumerable<(Bindings Bindings, double Scale, IReadOnlyList<Formula> Factors, IReadOnlyList<Formula> Divisors)> Products(
        Pattern.Product pattern, Formula formula, Bindings bindings)
    {
        ProductForm product = ProductForm.Of(formula);
        return
            from upper in this.Several(pattern.Factors, 0, product.Factors, bindings, 1)
            from lower in this.Several(pattern.Divisors, 0, product.Divisors, upper.Bindings, 1)
            from match in this.Without(pattern.Variables, 0, upper.Left, lower.Left, lower.Bindings,
                product.Coefficient / pattern.Coefficient * upper.Scale / lower.Scale)
            select match;
    }

    // Gives every way to find all of the patterns among the formulas.
    private IEnumerable<(Bindings Bindings, double Scale, IReadOnlyList<Formula> Left)> Several(IReadOnlyList<Pattern> patterns, int index,
        IReadOnlyList<Formula> formulas, Bindings bindings, double scale) => index == patterns.Count
        ? [(bindings, scale, formulas)]
        : from i in Enumerable.Range(0, formulas.Count)
          from match in this.Scaled(patterns[index], formulas[i], bindings)
          from rest in this.Several(patterns, index + 1, [.. formulas.Where((_, j) => j != i)], match.Bindings, scale * match.Scale)
          select rest;

    // Divides by variables; one that is not known yet is any one of the factors.
    private IEnumerable<(Bindings Bindings, double Scale, IReadOnlyList<Formula> Factors, IReadOnlyList<Formula> Divisors)> Without(
        IReadOnlyList<string> variables,
        int index,
        IReadOnlyList<Formula> factors,
        IReadOnlyList<Formula> divisors,
        Bindings bindings,
        double scale)
    {
        if (index == variables.Count)
        {
            return [(bindings, scale, factors, divisors)];
        }

        if (bindings.Find(variables[index]) is not { } known)
        {
            return factors.SelectMany(
                (factor, i) => this.Without(variables, index + 1, [.. factors.Where((_, j) => j != i)], divisors,
                    bindings.With(variables[index], factor), scale));
        }

        ProductForm product = ProductForm.Of(known);
        List<Formula> leftFactors = [.. factors];
        List<Formula> leftDivisors = [.. divisors];
        return product.Factors.All(leftFactors.Remove) && product.Divisors.All(leftDivisors.Remove)
            ? this.Without(variables, index + 1, leftFactors, leftDivisors, bindings, scale / product.Coefficient)
            : [];
    }

    private IEnumerable<(Bindings Bindings, double Scale)> WholeSums(Pattern.Sum pattern, Formula formula, Bindings bindings, double scale)
    {
        ProductForm product = ProductForm.Of(formula);
        if (product is { Factors: [var single], Divisors: [] } && !ReferenceEquals(single, formula))
        {
            return this.WholeSums(pattern, single, bindings, scale / product.Coefficient)
                .Select(match => (match.Bindings, match.Scale * product.Coefficient));
        }

        return this.Sums(pattern, formula, bindings, scale)
            .Where(static match => match.Constant == 0 && match.Terms.Count == 0)
            .Select(static match => (match.Bindings, match.Scale));
    }

    private IEnumerable<(Bindings Bindings, double Scale, double Constant, IReadOnlyList<SumForm.Term> Terms)> Sums(Pattern.Sum pattern,
        Formula formula, Bindings bindings, double scale)
    {
        SumForm sum = SumForm.Of(formula);
        if (pattern.HasOpenConstant)
        {
            double constant = sum.Constant / (double.IsNaN(scale) ? 1 : scale);
            return constant > 0
                ? this.Terms(pattern, 0, sum.Terms, bindings.With(Pattern.Positive, Algebra.Number(constant)), scale)
                    .Select(static match => (match.Bindings, match.Scale, 0.0, match.Left))
                : [];
        }

        if (pattern.Constant != 0)
        {
            double given = sum.Constant / pattern.Constant;
            return sum.Constant != 0 && (double.IsNaN(scale) || this.AreNear(given, scale))
                ? this.Terms(pattern, 0, sum.Terms, bindings, given).Select(static match => (match.Bindings, match.Scale, 0.0, match.Left))
                : [];
        }

        return this.Terms(pattern, 0, sum.Terms, bindings, scale).Select(match => (match.Bindings, match.Scale, sum.Constant, match.Left));
    }

    // The scale is that of the constant summand, or else of the first one that is found.
    private IEnumerable<(Bindings Bindings, double Scale, IReadOnlyList<SumForm.Term> Left)> Terms(Pattern.Sum pattern, int index,
        IReadOnlyList<SumForm.Term> terms, Bindings bindings, double scale)
    {
        if (index == pattern.Terms.Count)
        {
            return [(bindings, scale, terms)];
        }

        Pattern.Term wanted = pattern.Terms[index];
        if (wanted.Body is Pattern.Variable { Name: Pattern.Rest } && bindings.Find(Pattern.Rest) is null)
        {
            return terms.Count == 0 || double.IsNaN(scale)
                ? []
                : this.BoundTo(Pattern.Rest, 1 / (scale * wanted.Coefficient), SumForm.ToFormula(0, terms), bindings)
                    .Select(found => (found, scale, (IReadOnlyList<SumForm.Term>)[]));
        }

        return
            from i in Enumerable.Range(0, terms.Count)
            from match in this.Summand(wanted, terms[i], bindings, scale)
            from rest in this.Terms(pattern, index + 1, [.. terms.Where((_, j) => j != i)], match.Bindings, match.Scale)
            select rest;
    }

    private IEnumerable<(Bindings Bindings, double Scale)> Summand(Pattern.Term wanted, SumForm.Term term, Bindings bindings, double scale)
    {
        if (double.IsNaN(scale) && wanted.Body is not Pattern.Variable)
        {
            return this.Scaled(wanted.Body, term.Body, bindings)
                .Select(match => (match.Bindings, term.Coefficient * match.Scale / wanted.Coefficient));
        }

        double known = double.IsNaN(scale) ? 1 : scale;
        return this.Equal(wanted.Body, term.Coefficient / (known * wanted.Coefficient), term.Body, bindings)
            .Select(found => (found, known));
    }
}
