using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes formulas as statements over a register type <c>V</c>: what is used twice is computed once, functions of one
/// argument share their exponential, a product with a decaying function underflows once, and the argument of an
/// exponential is carried in a pair of lanes.
/// </summary>
internal sealed partial class LaneCodeWriter
{
    // A longer expression is given a name of its own, so that a line stays readable.
    private const int LongestExpression = 100;

    private readonly CodeWriter writer;
    private readonly NameScope names;
    private readonly ElementKind element;
    private readonly Dictionary<Formula, int> uses = [];
    private readonly Dictionary<(string Family, Formula Argument), int> familyUses = [];
    private readonly Dictionary<(string Family, Formula Argument), string> families = [];

    // The families that a member with a factor of its own is taken from: their products share its division.
    private readonly HashSet<(string Family, Formula Argument)> sharing = [];
    private readonly Dictionary<Formula, LaneText> written = [];
    private readonly bool sharesDivisions;
    private readonly Precision precision;

    private LaneCodeWriter(CodeWriter writer, NameScope names, ElementKind element, bool sharesDivisions, Precision precision)
    {
        this.writer = writer;
        this.names = names;
        this.element = element;
        this.sharesDivisions = sharesDivisions;
        this.precision = precision;
    }

    /// <summary>Writes the statements for some formulas and gives an expression for the value of each.</summary>
    /// <param name="writer">Where the statements go.</param>
    /// <param name="names">The names that are taken.</param>
    /// <param name="element">The element type.</param>
    /// <param name="roots">The formulas.</param>
    /// <param name="sharesDivisions">
    /// Whether a product may be rounded otherwise beside another root than alone, for a division less. What several members of a
    /// method compute may not: it has the same bits in each.
    /// </param>
    /// <param name="precision">How accurate it is to be.</param>
    public static IReadOnlyList<LaneText> Write(CodeWriter writer, NameScope names, ElementKind element, IReadOnlyList<Formula> roots,
        bool sharesDivisions, Precision precision)
    {
        LaneCodeWriter lanes = new(writer, names, element, sharesDivisions, precision);
        Formula[] expanded = [.. roots.Select(static root => LaneForms.Rewrite(StableForms.RewriteDerived(Expansion.Of(root))))];
        if (lanes.IsStandard)
        {
            expanded = [.. expanded.Select(root => StandardForms.Rewrite(root, lanes.IsExact))];
        }

        foreach (Formula root in expanded)
        {
            lanes.CountUse(root);
        }

        return [.. expanded.Select(lanes.Value)];
    }

    // What more digits than float has is of full precision in any.
    private bool IsStandard => this.precision != Precision.Full && this.element.Lane == ElementKind.Single;

    private string Keyword => this.element.Keyword;

    private static bool IsLeaf(Formula formula) => formula is Constant or Operand;

    private void CountUse(Formula formula)
    {
        this.uses.TryGetValue(formula, out int count);
        this.uses[formula] = count + 1;
        if (count > 0)
        {
            return;
        }

        if (formula is Call { Function.Code: LaneCode.FamilyMember member } call)
        {
            (string, Formula) key = (member.Family, call.Arguments[0]);
            this.familyUses.TryGetValue(key, out int members);
            this.familyUses[key] = members + 1;
            if (member.TakesFactor)
            {
                if (this.sharesDivisions)
                {
                    this.sharing.Add(key);
                }

                this.CountUse(call.Arguments[1]);
            }

            if (members == 0)
            {
                this.CountUse(call.Arguments[0]);
            }

            return;
        }

        foreach (Formula child in UsedBy(formula))
        {
            this.CountUse(child);
        }
    }

    // A product that is added is part of the sum: its factors are used there.
    private static IEnumerable<Formula> UsedBy(Formula formula) => formula switch
    {
        Call sum when IsSum(sum) && PlainProduct(sum.Arguments[0]) is { } product => [.. product.Arguments, sum.Arguments[1]],
        Call sum when IsSum(sum) && PlainProduct(sum.Arguments[1]) is { } product => [.. product.Arguments, sum.Arguments[0]],
        _ => formula.Children,
    };

    private LaneText Value(Formula formula)
    {
        if (this.written.TryGetValue(formula, out LaneText known))
        {
            return known;
        }

        LaneText text = formula switch
        {
            Constant constant => new LaneText($"V.Create({NumberText.Of(constant.Value)})", 5),
            Operand operand => new LaneText(NameScope.InKernel(operand.Name), 5),
            Choice choice => this.ChoiceText(choice),
            Call call => this.CallText(call),
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };
        bool named = !IsLeaf(formula)
            && (this.uses.TryGetValue(formula, out int count) && count > 1 || text.Text.Length > LongestExpression);
        if (named)
        {
            text = this.Declare("V", LocalName(formula), text.Text);
        }

        this.written[formula] = text;
        return text;
    }

    private LaneText Declare(string type, string wanted, string text)
    {
        string name = this.names.Take(wanted);
        this.writer.Line($"{type} {name} = {text};");
        return new LaneText(name, 5);
    }

    private static string LocalName(Formula formula) => formula switch
    {
        Choice => "chosen",
        Call { Function.Code: LaneCode.FamilyMember { Name: "Value" } member } => Camel(member.Family) + "Value",
        Call { Function.Code: LaneCode.FamilyMember member } => Camel(member.Name),
        Call { Function.Code: LaneCode.Lane lane } => Camel(lane.Method),
        Call call when call.Function == Arithmetic.Multiply => call.Arguments[0].Equals(call.Arguments[1]) ? "square" : "product",
        Call call when call.Function == Arithmetic.Divide => "quotient",
        Call call when call.Function == Arithmetic.Negate => "negative",
        Call call when call.Function == Arithmetic.Subtract => "difference",
        _ => "sum",
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private LaneText ChoiceText(Choice choice)
    {
        string compared = $"{this.Value(choice.Left).Text}, {this.Value(choice.Right).Text}";
        return new LaneText($"V.Where{choice.Comparison}({compared}, {this.Value(choice.IfTrue).Text}, {this.Value(choice.IfFalse).Text})",
            5);
    }

    private LaneText CallText(Call call)
    {
        switch (call.Function.Code)
        {
            case LaneCode.FamilyMember member:
                string factor = member.TakesFactor ? $"({this.Value(call.Arguments[1]).Text})" : "";
                return new LaneText($"{this.Family(member, call.Arguments[0])}.{member.Name}{factor}", 5);
            case LaneCode.Lane lane:
                return new LaneText($"V.{lane.Method}({string.Join(", ", call.Arguments.Select(argument => this.Value(argument).Text))})",
                    5);
            case LaneCode.Operator when call.Function == Arithmetic.Multiply:
                return this.ProductText(call);
            case LaneCode.Operator when call.Function == Arithmetic.Negate:
                return new LaneText("-" + this.Value(call.Arguments[0]).At(4), 4);
            case LaneCode.Operator when call.Function == Arithmetic.Divide:
                return new LaneText($"{this.Value(call.Arguments[0]).At(3)} / {this.Value(call.Arguments[1]).At(4)}", 3);
            default:
                return this.SumText(call);
        }
    }

    // m * sigmoid(u), wherever the decaying factor stands in the product, is one member of its family.
    private LaneText ProductText(Call product)
    {
        Call? decay = DecayingFactor.Find(product, out Formula rest);
        if (decay is { Function.Code: LaneCode.Lane lane })
        {
            return new LaneText(
                $"V.{lane.Times}({string.Join(", ", decay.Arguments.Select(argument => this.Value(argument).Text))}, {this.Value(rest).Text})",
                5);
        }

        if (decay is { Function.Code: LaneCode.FamilyMember member } && (member.Grows || rest is not Constant))
        {
            string? times = this.sharing.Contains((member.Family, decay.Arguments[0])) ? member.SharedTimes ?? member.Times
                : member.TimesOfProduct is not null && MayOverflow(rest) ? member.TimesOfProduct
                : member.Times;
            return new LaneText($"{this.Family(member, decay.Arguments[0])}.{times}({this.Value(rest).Text})", 5);
        }

        return new LaneText($"{this.Value(product.Arguments[0]).At(3)} * {this.Value(product.Arguments[1]).At(4)}", 3);
    }

    // A product or a quotient of what is not constant.
    private static bool MayOverflow(Formula factor) => factor is Call { Arguments: [var left, var right] } call
        && ((call.Function == Arithmetic.Multiply && (left is not Constant || MayOverflow(right)))
            || (call.Function == Arithmetic.Divide && right is not Constant)
            || call.Function == Arithmetic.Pow);

    // a * b + c is one instruction, unless the product is a member of a family. Whether the product is needed elsewhere too must
    // not matter: elsewhere may be another root, and the sum has the same bits with and without it.
    private LaneText SumText(Call sum)
    {
        bool subtracts = sum.Function == Arithmetic.Subtract;
        Formula left = sum.Arguments[0];
        Formula right = sum.Arguments[1];
        if (PlainProduct(left) is { } leftProduct)
        {
            LaneText addend = this.Value(right);
            return this.MultiplyAdd(leftProduct.Arguments[0], leftProduct.Arguments[1], subtracts ? "-" + addend.At(4) : addend.Text);
        }

        if (PlainProduct(right) is { } rightProduct)
        {
            Formula factor = subtracts ? Algebra.Negate(rightProduct.Arguments[0]) : rightProduct.Arguments[0];
            return this.MultiplyAdd(factor, rightProduct.Arguments[1], this.Value(left).Text);
        }

        return new LaneText($"{this.Value(left).At(2)} {(subtracts ? "-" : "+")} {this.Value(right).At(subtracts ? 3 : 2)}", 2);
    }

    private static bool IsSum(Call call) => call.Function == Arithmetic.Add || call.Function == Arithmetic.Subtract;

    private static Call? PlainProduct(Formula formula) =>
        formula is Call call && call.Function == Arithmetic.Multiply && DecayingFactor.Find(call, out _) is null ? call : null;

    private LaneText MultiplyAdd(Formula left, Formula right, string addend) =>
        new($"V.MultiplyAdd({this.Value(left).Text}, {this.Value(right).Text}, {addend})", 5);

    private string Family(LaneCode.FamilyMember member, Formula argument)
    {
        string family = member.Family;
        (string, Formula) key = (family, argument);
        if (!this.families.TryGetValue(key, out string? name))
        {
            string text = $"V.{family}({this.FamilyArgument(member, argument)})";
            bool shared = this.familyUses.TryGetValue(key, out int count) && count > 1;
            name = shared ? this.Declare($"{family}<V, {this.Keyword}>", Camel(family), text).Text : text;
            this.families[key] = name;
        }

        return name;
    }
}
