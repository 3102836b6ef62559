using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Represents a shape of formulas over variables; products and sums match in any order.</summary>
internal abstract class Pattern
{
    /// <summary>The variable that takes what is left of a sum.</summary>
    public const string Rest = "v";

    /// <summary>The variable that takes the constant summand of a sum, where it is positive.</summary>
    public const string Positive = "c";

    private static readonly string[] VariableNames = ["u", Rest, Positive];

    /// <summary>Reads a pattern from a line over the variables u, v and c.</summary>
    public static Pattern Read(string line) => Of(FormulaReader.ReadPlain(line, VariableNames));

    /// <summary>Reads a formula over the variables u, v and c.</summary>
    public static Formula ReadFormula(string line) => FormulaReader.ReadPlain(line, VariableNames);

    private static Pattern Of(Formula formula)
    {
        switch (formula)
        {
            case Operand operand:
                return new Variable(operand.Name);
            case Constant constant:
                return new Number(constant.Value);
            case Call call when call.Function == Arithmetic.Add || call.Function == Arithmetic.Subtract:
                SumForm sum = SumForm.Of(call);
                return new Sum(sum.Constant, sum.Terms.Any(static term => term.Body is Operand { Name: Positive }), [.. sum.Terms
                    .Where(static term => term.Body is not Operand { Name: Positive })
                    .Select(static term => new Term(term.Coefficient, Of(term.Body)))
                    .OrderBy(static term => Rank(term.Body))]);
            case Call call
                when call.Function == Arithmetic.Multiply || call.Function == Arithmetic.Divide || call.Function == Arithmetic.Negate:
                ProductForm product = ProductForm.Of(call);
                return new Product(
                    product.Coefficient,
                    [.. product.Factors.Where(static factor => factor is not Operand).Select(Of)],
                    [.. product.Factors.OfType<Operand>().Select(static operand => operand.Name)],
                    [.. product.Divisors.Select(Of)]);
            case Call call:
                return new Application(call.Function, [.. call.Arguments.Select(Of)]);
            default:
                throw new ArgumentOutOfRangeException(nameof(formula), formula, "A pattern has no choices.");
        }
    }

    // What determines the variables goes first, what is left goes last.
    private static int Rank(Pattern pattern) => pattern switch
    {
        Variable { Name: Rest } => 3,
        Variable => 1,
        Product { Factors: [], Divisors: [] } => 2,
        _ => 0,
    };

    /// <summary>Any formula, the same wherever the variable stands.</summary>
    /// <param name="name">The variable.</param>
    public sealed class Variable(string name) : Pattern
    {
        /// <summary>Gets the name.</summary>
        public string Name { get; } = name;
    }

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public sealed class Number(double value) : Pattern
    {
        /// <summary>Gets the number.</summary>
        public double Value { get; } = value;
    }

    /// <summary>A function of patterns.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">Its arguments.</param>
    public sealed class Application(Function function, IReadOnlyList<Pattern> arguments) : Pattern
    {
        /// <summary>Gets the function.</summary>
        public Function Function { get; } = function;

        /// <summary>Gets the arguments.</summary>
        public IReadOnlyList<Pattern> Arguments { get; } = arguments;
    }

    /// <summary>A product or quotient.</summary>
    /// <param name="coefficient">The constant factor.</param>
    /// <param name="factors">The factors that are no variables.</param>
    /// <param name="variables">The factors that are variables.</param>
    /// <param name="divisors">The divisors.</param>
    public sealed class Product(double coefficient, IReadOnlyList<Pattern> factors, IReadOnlyList<string> variables,
        IReadOnlyList<Pattern> divisors) : Pattern
    {
        /// <summary>Gets the constant factor.</summary>
        public double Coefficient { get; } = coefficient;

        /// <summary>Gets the factors that are no variables.</summary>
        public IReadOnlyList<Pattern> Factors { get; } = factors;

        /// <summary>Gets the factors that are variables.</summary>
        public IReadOnlyList<string> Variables { get; } = variables;

        /// <summary>Gets whether it is a number times one pattern, which a sum can be as well.</summary>
        public bool IsSingle => this.Factors.Count == 1 && this.Variables.Count == 0 && this.Divisors.Count == 0;

        /// <summary>Gets the divisors.</summary>
        public IReadOnlyList<Pattern> Divisors { get; } = divisors;
    }

    /// <summary>A sum or difference.</summary>
    /// <param name="constant">The constant summand.</param>
    /// <param name="hasOpenConstant">Whether the constant summand is the variable <see cref="Positive"/>.</param>
    /// <param name="terms">The other summands, in the order in which they are to be found.</param>
    public sealed class Sum(double constant, bool hasOpenConstant, IReadOnlyList<Term> terms) : Pattern
    {
        /// <summary>Gets whether the constant summand is the variable <see cref="Positive"/>.</summary>
        public bool HasOpenConstant { get; } = hasOpenConstant;

        /// <summary>Gets the constant summand.</summary>
        public double Constant { get; } = constant;

        /// <summary>Gets the other summands.</summary>
        public IReadOnlyList<Term> Terms { get; } = terms;
    }

    /// <summary>Represents a summand.</summary>
    /// <param name="Coefficient">Its constant factor.</param>
    /// <param name="Body">The rest of it.</param>
    public sealed record Term(double Coefficient, Pattern Body);
}
