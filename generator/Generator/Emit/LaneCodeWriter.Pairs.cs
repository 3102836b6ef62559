using System;
using System.Collections.Generic;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <content>Writes arguments in pairs of lanes: an exponential magnifies what rounding its argument takes away.</content>
internal sealed partial class LaneCodeWriter
{
    private readonly Dictionary<Formula, string> pairs = [];

    // An argument that rounding would change is written as a pair of lanes.
    private string Argument(Formula argument) => this.IsExact(argument) ? this.Value(argument).Text : this.PairText(argument);

    private bool IsExact(Formula formula) => formula switch
    {
        Constant constant => this.element == ElementType.Double || (float)constant.Value == constant.Value,
        Call call when call.Function == Arithmetic.Negate => this.IsExact(call.Arguments[0]),
        Call { Arguments: [Constant factor, var rest] } call when call.Function == Arithmetic.Multiply && IsPowerOfTwo(factor.Value) => this.IsExact(rest),
        Call call => call.Function.Code is not LaneCode.Operator,
        _ => true,
    };

    private static bool IsPowerOfTwo(double value) => Math.Abs(value) is 2 or 4 or 8 or 0.5 or 0.25 or 0.125;

    private string PairText(Formula formula)
    {
        if (this.IsExact(formula))
        {
            return formula is Constant constant ? $"V.Exact({Number(constant.Value)})" : $"V.Exact({this.Value(formula).Text})";
        }

        if (formula is Constant inexact)
        {
            return $"V.Exact({Number(inexact.Value)})";
        }

        if (this.pairs.TryGetValue(formula, out string? known))
        {
            return known;
        }

        string text = formula switch
        {
            Call call when call.Function == Arithmetic.Negate => $"-({this.PairText(call.Arguments[0])})",
            Call call when call.Function == Arithmetic.Multiply => this.PairProduct(call.Arguments[0], call.Arguments[1]),
            Call call when call.Function == Arithmetic.Divide => $"{this.PairText(call.Arguments[0])} / {this.PairOperand(call.Arguments[1])}",
            Call call => this.PairSum(call),
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };
        text = this.Declare("var", "argument", text).Text;
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
