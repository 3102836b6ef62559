using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Represents a formula as numerator * factors / denominator / divisors, so that their order does not matter.</summary>
internal sealed class ProductForm
{
    // A product of products of products can have more factors than its graph has nodes; a spelling has a few, which stand near each other.
    private const int MostParts = 16;
    private const int Deepest = 32;

    private readonly List<Formula> factors = [];
    private readonly List<Formula> divisors = [];

    private ProductForm()
    {
    }

    /// <summary>Gets the constant factor.</summary>
    public double Coefficient => this.Numerator / this.Denominator;

    /// <summary>Gets the product of the constant factors.</summary>
    public double Numerator { get; private set; } = 1;

    /// <summary>Gets the product of the constant divisors.</summary>
    public double Denominator { get; private set; } = 1;

    /// <summary>Gets the other factors.</summary>
    public IReadOnlyList<Formula> Factors => this.factors;

    /// <summary>Gets the other divisors.</summary>
    public IReadOnlyList<Formula> Divisors => this.divisors;

    /// <summary>Takes a formula apart.</summary>
    public static ProductForm Of(Formula formula)
    {
        ProductForm form = new();
        form.Take(formula, isDivisor: false, depth: 0);
        return form;
    }

    /// <summary>Puts factors and divisors together again.</summary>
    public static Formula ToFormula(double numerator, double denominator, IEnumerable<Formula> factors, IEnumerable<Formula> divisors)
    {
        Formula product = factors.Aggregate(Algebra.One, Algebra.Multiply);
        product = divisors.Aggregate(product, Algebra.Divide);
        return Algebra.Divide(Algebra.Multiply(Algebra.Number(numerator), product), Algebra.Number(denominator));
    }

    /// <summary>Gets the formula without its constant factor.</summary>
    public Formula WithoutCoefficient() => ToFormula(1, 1, this.factors, this.divisors);

    private void Take(Formula formula, bool isDivisor, int depth)
    {
        switch (formula)
        {
            case Constant constant:
                this.Scale(constant.Value, isDivisor);
                break;
            case Call { Arguments: [var inner] } call when call.Function == Arithmetic.Negate:
                this.Scale(-1, isDivisor);
                this.Take(inner, isDivisor, depth);
                break;
            case Call { Arguments: [var left, var right] } call
                when (call.Function == Arithmetic.Multiply || call.Function == Arithmetic.Divide)
                    && depth < Deepest
                    && this.factors.Count + this.divisors.Count < MostParts:
                this.Take(left, isDivisor, depth + 1);
                this.Take(right, isDivisor != (call.Function == Arithmetic.Divide), depth + 1);
                break;
            default:
                (isDivisor ? this.divisors : this.factors).Add(formula);
                break;
        }
    }

    private void Scale(double value, bool isDivisor)
    {
        if (isDivisor)
        {
            this.Denominator *= value;
        }
        else
        {
            this.Numerator *= value;
        }
    }
}
