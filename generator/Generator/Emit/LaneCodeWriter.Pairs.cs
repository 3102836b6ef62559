using System;
using System.Collections.Generic;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Emit;

/// <content>Writes arguments in pairs of lanes: an exponential magnifies what rounding its argument takes away.</content>
internal sealed partial class LaneCodeWriter
{
    private readonly Dictionary<Formula, string> pairs = [];

    // An argument that rounding would change is written as a pair of lanes.
    private string Argument(Formula argument) =>
        argument is Call { Function.Code: LaneCode.PairLane lane } call ? $"V.{lane.Method}({this.Argument(call.Arguments[0])})"
            : this.IsExact(argument) ? this.Value(argument).Text
            : this.PairText(argument);

    // Sine and cosine are defined where a product overflows: they take its factors.
    private string FamilyArgument(LaneCode.FamilyMember member,
        Formula argument) => member.TakesProduct && this.FactorsOf(argument) is var (left, right)
        ? $"{this.Value(left).Text}, {this.Value(right).Text}"
        : this.Argument(argument);

    // c (a b) = (c a) b for a power of two; of inexact factors, the product is a pair.
    private (Formula Left, Formula Right)? FactorsOf(Formula argument) => argument switch
    {
        Call { Arguments: [Constant c, Call { Arguments: [var a, var b] } inner] } call when call.Function == Arithmetic.Multiply
            && inner.Function == Arithmetic.Multiply
            && IsSmallPowerOfTwo(c.Value)
            && this.IsExact(a)
            && this.IsExact(b)
            => (Algebra.Multiply(c, a), b),
        Call { Arguments: [var a, var b] } call when call.Function == Arithmetic.Multiply && this.IsExact(a) && this.IsExact(b) => (a, b),
        _ => null,
    };

    private bool IsExact(Formula formula) => formula switch
    {
        Constant constant => this.element.Holds(constant.Value),
        Call call when call.Function == Arithmetic.Negate => this.IsExact(call.Arguments[0]),

        // Where not all digits are asked for, a sum is rounded, as IEEE arithmetic does.
        Call call when this.IsStandard && (IsSum(call) || call.Function == Arithmetic.Divide) => true,
        Call { Arguments: [Constant factor, var rest] } call when call.Function == Arithmetic.Multiply && IsSmallPowerOfTwo(factor.Value) =>
            this.IsExact(rest),
        Call call => call.Function.Code is not LaneCode.Operator,
        _ => true,
    };

    // The steepness of a formula: nothing that is multiplied by it leaves the range of its type, as it might by any power.
    private static bool IsSmallPowerOfTwo(double value) => Math.Abs(value) is 2 or 4 or 8 or 0.5 or 0.25 or 0.125;

    private string PairText(Formula formula)
    {
        if (this.IsExact(formula))
        {
            return formula is Constant constant ? $"V.Exact({NumberText.Of(constant.Value)})" : $"V.Exact({this.Value(formula).Text})";
        }

        if (formula is Constant inexact)
        {
            return $"V.Exact({NumberText.Of(inexact.Value)})";
        }

        if (this.pairs.TryGetValue(formula, out string? known))
        {
            return known;
        }

        string text = formula switch
        {
            Call call when call.Function == Arithmetic.Negate => $"-({this.PairText(call.Arguments[0])})",
            Call call when call.Function == Arithmetic.Multiply => this.PairProduct(call.Arguments[0], call.Arguments[1]),
            Call call when call.Function == Arithmetic.Divide =>
                $"{this.PairText(call.Arguments[0])} / {this.PairOperand(call.Arguments[1])}",
            Call call => this.PairSum(call),
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };
        text = this.Declare($"Pair<V, {this.Keyword}>", "argument", text).Text;
        this.pairs[formula] = text;
        return text;
    }

    private string PairProduct(Formula left, Formula right) => this.IsExact(left) && this.IsExact(right)
        ? $"V.Product({this.Value(left).Text}, {this.Value(right).Text})"
        : $"{this.PairOperand(left)} * {this.PairOperand(right)}";

    private string PairSum(Call sum)
    {
        bool subtracts = sum.Function == Arithmetic.Subtract;
        Formula left = sum.Arguments[0];
        Formula right = sum.Arguments[1];
        return this.IsExact(left) && this.IsExact(right)
            ? $"V.Sum({this.Value(left).Text}, {(subtracts ? "-" + this.Value(right).At(4) : this.Value(right).Text)})"
            : $"{this.PairOperand(left)} {(subtracts ? "-" : "+")} {this.PairOperand(right)}";
    }

    // Beside a pair, an exact value needs no pair of its own.
    private string PairOperand(Formula formula) => this.IsExact(formula) ? this.Value(formula).At(5) : this.PairText(formula);
}
