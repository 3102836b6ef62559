using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Represents a formula as constant + terms, so that their order does not matter.</summary>
internal sealed class SumForm
{
    // A sum of sums of sums can have more summands than its graph has nodes; a spelling has a few, which stand near each other.
    private const int MostParts = 16;
    private const int Deepest = 32;

    private readonly List<Term> terms = [];

    private SumForm()
    {
    }

    /// <summary>Gets the constant summand.</summary>
    public double Constant { get; private set; }

    /// <summary>Gets the other summands.</summary>
    public IReadOnlyList<Term> Terms => this.terms;

    /// <summary>Takes a formula apart.</summary>
    public static SumForm Of(Formula formula)
    {
        SumForm form = new();
        form.Take(formula, 1, depth: 0);
        return form;
    }

    /// <summary>Puts summands together again.</summary>
    public static Formula ToFormula(double constant, IEnumerable<Term> terms) =>
        Algebra.Add(terms.Aggregate(Algebra.Zero, static (sum, term) => Algebra.Add(sum, term.ToFormula())), Algebra.Number(constant));

    private void Take(Formula formula, double sign, int depth)
    {
        switch (formula)
        {
            case Constant constant:
                this.Constant += sign * constant.Value;
                break;
            case Call { Arguments: [var inner] } call when call.Function == Arithmetic.Negate:
                this.Take(inner, -sign, depth);
                break;
            case Call { Arguments: [var left, var right] } call
                when (call.Function == Arithmetic.Add || call.Function == Arithmetic.Subtract)
                    && depth < Deepest
                    && this.terms.Count < MostParts:
                this.Take(left, sign, depth + 1);
                this.Take(right, call.Function == Arithmetic.Add ? sign : -sign, depth + 1);
                break;
            default:
                ProductForm product = ProductForm.Of(formula);
                this.terms.Add(new Term(sign, product.Coefficient, formula,
                    product.Numerator == 1 && product.Denominator == 1 ? formula : product.WithoutCoefficient()));
                break;
        }
    }

    /// <summary>Represents a summand.</summary>
    /// <param name="Sign">The sign before it.</param>
    /// <param name="Factor">Its constant factor.</param>
    /// <param name="Whole">The summand as it stands, without the sign.</param>
    /// <param name="Body">The summand without sign and constant factor.</param>
    public sealed record Term(double Sign, double Factor, Formula Whole, Formula Body)
    {
        /// <summary>Gets sign and factor in one.</summary>
        public double Coefficient => this.Sign * this.Factor;

        /// <summary>Gets the summand with its sign.</summary>
        public Formula ToFormula() => this.Sign < 0 ? Algebra.Negate(this.Whole) : this.Whole;
    }
}
