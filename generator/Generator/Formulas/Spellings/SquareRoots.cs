using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Finds the formulas whose square a product is.</summary>
internal static class SquareRoots
{
    /// <summary>Gives both square roots of a multiple of a formula; none where it is no square.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="coefficient">What it is multiplied by.</param>
    /// <param name="tolerance">How far from 1 a coefficient may be and be taken for it.</param>
    public static IReadOnlyList<Formula> Of(Formula formula, double coefficient, double tolerance)
    {
        ProductForm product = ProductForm.Of(formula);
        double square = coefficient * product.Coefficient;
        List<IGrouping<Formula, Formula>> factors = [.. product.Factors.GroupBy(static factor => factor)];
        if (square <= 0 || product.Divisors.Count > 0 || factors.Count == 0 || factors.Exists(static factor => factor.Count() % 2 != 0))
        {
            return [];
        }

        double root = Math.Abs(square - 1) <= tolerance ? 1 : Math.Sqrt(square);
        Formula body = ProductForm.ToFormula(root, 1, factors.SelectMany(static factor => factor.Take(factor.Count() / 2)), []);
        return [body, Algebra.Negate(body)];
    }
}
