using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>Writes a formula as people write it, for documentation and for the comments of generated code.</summary>
internal static class FormulaText
{
    // Shared branches can make a text without end of a small tree.
    private const int LargestSize = 500;

    /// <summary>Writes a formula; three dots where it is too long to be read.</summary>
    public static string Write(Formula formula) => FormulaSize.Of(formula) > LargestSize ? "..." : Write(formula, 0);

    /// <summary>Leaves out what only serves NaN and infinity, which would hide the formula.</summary>
    public static Formula Shown(Formula formula) => Substitution.Rewrite(Expansion.Of(formula), static node => node switch
    {
        Choice { Comparison: Comparison.Equal } same when same.Left.Equals(same.Right) => same.IfTrue,
        Choice { Comparison: Comparison.Equal, Right: Constant limit } infinite when double.IsInfinity(limit.Value) => infinite.IfFalse,
        Call { Arguments: [var u, var v] } slope when slope.Function == ExponentialFunctions.SigmoidGateSlope
            => Algebra.Add(Algebra.Apply(ExponentialFunctions.Sigmoid, [u]),
                Algebra.Multiply(v, Algebra.Apply(ExponentialFunctions.SigmoidSlope, [u]))),
        _ => node,
    });

    // Precedence: 1 a ? b : c, 2 sums, 3 products, 4 signs, 5 what stands by itself.
    private static string Write(Formula formula, int outer)
    {
        (string text, int inner) = formula switch
        {
            Constant constant => (Number(constant.Value), constant.Value < 0 ? 4 : 5),
            Operand operand => (operand.Name, 5),
            Choice choice => ($"{Condition(choice)} ? {Write(choice.IfTrue, 2)} : {Write(choice.IfFalse, 1)}", 1),
            Call call => WriteCall(call),
            _ => ("", 5),
        };
        return inner < outer ? "(" + text + ")" : text;
    }

    private static (string Text, int Precedence) WriteCall(Call call)
    {
        if (call.Function == Arithmetic.Negate)
        {
            return ("-" + Write(call.Arguments[0], 4), 4);
        }

        if (call.Function.Code is LaneCode.Operator { Symbol: var symbol })
        {
            int precedence = symbol is "+" or "-" ? 2 : 3;
            int right = symbol is "-" or "/" ? precedence + 1 : precedence;
            return (Write(call.Arguments[0], precedence) + " " + symbol + " " + Write(call.Arguments[1], right), precedence);
        }

        string notation = call.Function.Notation;
        return notation.Length == 0
            ? ($"{call.Function.Name}({string.Join(", ", call.Arguments.Select(static argument => Write(argument, 0)))})", 5)
            : (notation.Replace("{0}", Write(call.Arguments[0], IsAlone(notation) ? 0 : 4)), 5);
    }

    // In parentheses of its own, an argument needs no others.
    private static bool IsAlone(string notation) => !notation.Replace("({0})", "").Contains("{0}");

    private static string Condition(Choice choice)
    {
        // A number stands on the right: x > 0, not 0 < x.
        bool turned = choice.Left is Constant;
        string symbol = choice.Comparison switch
        {
            Comparison.LessThan => turned ? ">" : "<",
            Comparison.LessThanOrEqual => turned ? ">=" : "<=",
            _ => "==",
        };
        (Formula left, Formula right) = turned ? (choice.Right, choice.Left) : (choice.Left, choice.Right);
        return $"{Write(left, 2)} {symbol} {Write(right, 2)}";
    }

    private static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "inf"
            : double.IsNegativeInfinity(value) ? "-inf"
            : double.IsNaN(value) ? "nan"
            : value.ToString("R", CultureInfo.InvariantCulture);
}
