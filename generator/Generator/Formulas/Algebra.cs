using System;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Builds formulas and simplifies them on the way: constants are folded, neutral elements dropped, signs moved outward,
/// constants to the left. Every node is made here.
/// </summary>
internal static class Algebra
{
    /// <summary>The number 0.</summary>
    public static readonly Formula Zero = new Constant(0);

    /// <summary>The number 1.</summary>
    public static readonly Formula One = new Constant(1);

    /// <summary>Makes a number.</summary>
    public static Formula Number(double value) => new Constant(value);

    /// <summary>Applies a function or an operator.</summary>
    public static Formula Apply(Function function, EquatableArray<Formula> arguments)
    {
        if (ReferenceEquals(function, Arithmetic.Add))
        {
            return Add(arguments[0], arguments[1]);
        }

        if (ReferenceEquals(function, Arithmetic.Subtract))
        {
            return Subtract(arguments[0], arguments[1]);
        }

        if (ReferenceEquals(function, Arithmetic.Multiply))
        {
            return Multiply(arguments[0], arguments[1]);
        }

        if (ReferenceEquals(function, Arithmetic.Divide))
        {
            return Divide(arguments[0], arguments[1]);
        }

        return ReferenceEquals(function, Arithmetic.Negate) ? Negate(arguments[0]) : ApplyNamed(function, arguments);
    }

    /// <summary>Adds.</summary>
    public static Formula Add(Formula left, Formula right)
    {
        return (left, right) switch
        {
            (Constant a, Constant b) => Number(a.Value + b.Value),
            (Constant { Value: 0 }, _) => right,
            (_, Constant { Value: 0 }) => left,
            (_, Constant { Value: < 0 } b) => Subtract(left, Number(-b.Value)),
            _ when IsNegation(right, out Formula positive) => Subtract(left, positive),
            _ when IsNegation(left, out Formula positive) => Subtract(right, positive),
            _ when Term(left).Body.Equals(Term(right).Body) => Multiply(Number(Term(left).Factor + Term(right).Factor), Term(left).Body),
            (Call { Arguments: [var u, var rest] } sum, _) when sum.Function == Arithmetic.Add && u.Equals(right) =>
                Add(Multiply(Number(2), u), rest),
            _ => Node(Arithmetic.Add, left, right),
        };
    }

    /// <summary>Subtracts.</summary>
    public static Formula Subtract(Formula left, Formula right)
    {
        return (left, right) switch
        {
            (Constant a, Constant b) => Number(a.Value - b.Value),
            (Constant { Value: 0 }, _) => Negate(right),
            (_, Constant { Value: 0 }) => left,
            (_, Constant { Value: < 0 } b) => Add(left, Number(-b.Value)),
            _ when IsNegation(right, out Formula positive) => Add(left, positive),
            _ when Term(left).Body.Equals(Term(right).Body) && !left.Equals(right) =>
                Multiply(Number(Term(left).Factor - Term(right).Factor), Term(left).Body),
            _ => Node(Arithmetic.Subtract, left, right),
        };
    }

    /// <summary>Multiplies.</summary>
    public static Formula Multiply(Formula left, Formula right)
    {
        return (left, right) switch
        {
            (Constant a, Constant b) => Number(a.Value * b.Value),
            (_, Constant) => Multiply(right, left),
            (Constant { Value: 0 }, _) => Zero,
            (Constant { Value: 1 }, _) => right,
            (Constant { Value: -1 }, _) => Negate(right),
            (Constant a, Call product) when product.Function == Arithmetic.Multiply && product.Arguments[0] is Constant b =>
                Multiply(Number(a.Value * b.Value), product.Arguments[1]),
            (Constant a, Call quotient) when quotient.Function == Arithmetic.Divide && quotient.Arguments[0] is Constant b =>
                Divide(Number(a.Value * b.Value), quotient.Arguments[1]),
            (Constant a, _) when IsNegation(right, out Formula positive) => Multiply(Number(-a.Value), positive),
            (Call scaled, _) when scaled.Function == Arithmetic.Multiply && scaled.Arguments[0] is Constant c =>
                Multiply(c, Multiply(scaled.Arguments[1], right)),
            (not Constant, Call scaled) when scaled.Function == Arithmetic.Multiply && scaled.Arguments[0] is Constant c =>
                Multiply(c, Multiply(left, scaled.Arguments[1])),
            _ when IsNegation(left, out Formula positive) => Negate(Multiply(positive, right)),
            _ when IsNegation(right, out Formula positive) => Negate(Multiply(left, positive)),
            (_, Call { Arguments: [var u] } sign) when sign.Function == Arithmetic.Sign && u.Equals(left) => Apply(Arithmetic.Abs, [u]),
            (_, Call reciprocal) when reciprocal.Function == Arithmetic.Divide && reciprocal.Arguments[0] is Constant { Value: 1 } =>
                Divide(left, reciprocal.Arguments[1]),
            (Call reciprocal, _) when reciprocal.Function == Arithmetic.Divide && reciprocal.Arguments[0] is Constant { Value: 1 } =>
                Divide(right, reciprocal.Arguments[1]),
            _ => Node(Arithmetic.Multiply, left, right),
        };
    }

    /// <summary>Divides.</summary>
    public static Formula Divide(Formula left, Formula right)
    {
        return (left, right) switch
        {
            (Constant a, Constant b) => Number(a.Value / b.Value),
            (Constant { Value: 0 }, _) => Zero,
            (_, Constant { Value: 1 }) => left,
            (_, Constant b) when IsPowerOfTwo(b.Value) => Multiply(Number(1 / b.Value), left),
            _ when IsNegation(left, out Formula positive) => Negate(Divide(positive, right)),
            _ when IsNegation(right, out Formula positive) => Negate(Divide(left, positive)),
            (Call { Arguments: [var u, var v] } product, _) when product.Function == Arithmetic.Multiply && v.Equals(right) => u,
            (Call { Arguments: [var u, var v] } product, _) when product.Function == Arithmetic.Multiply && u.Equals(right) => v,
            _ => Node(Arithmetic.Divide, left, right),
        };
    }

    /// <summary>Flips the sign.</summary>
    public static Formula Negate(Formula value)
    {
        return value switch
        {
            Constant constant => Number(-constant.Value),
            Call { Arguments: [Constant factor, var rest] } product when product.Function == Arithmetic.Multiply =>
                Multiply(Number(-factor.Value), rest),
            Call { Arguments: [Constant numerator, var denominator] } quotient when quotient.Function == Arithmetic.Divide =>
                Divide(Number(-numerator.Value), denominator),
            _ when IsNegation(value, out Formula positive) => positive,
            _ => Node(Arithmetic.Negate, value),
        };
    }

    /// <summary>Chooses by a comparison; a choice that is already decided disappears.</summary>
    public static Formula Choose(Comparison comparison, Formula left, Formula right, Formula ifTrue, Formula ifFalse)
    {
        if (left is Constant a && right is Constant b)
        {
            return Evaluator.Holds(comparison, a.Value, b.Value) ? ifTrue : ifFalse;
        }

        // What the same comparison has decided already.
        if (ifTrue is Choice above && IsSame(above, comparison, left, right))
        {
            ifTrue = above.IfTrue;
        }

        if (ifFalse is Choice below && IsSame(below, comparison, left, right))
        {
            ifFalse = below.IfFalse;
        }

        // A bound at infinity does not bind: what is chosen exactly there is for SpecialValues to say.
        bool never = comparison != Comparison.Equal && (IsInfinity(left, 1) || IsInfinity(right, -1));
        return never || ifTrue.Equals(ifFalse) ? ifFalse : new Choice(comparison, left, right, ifTrue, ifFalse);
    }

    /// <summary>Tells whether a formula is the negation of a simpler one.</summary>
    public static bool IsNegation(Formula value, out Formula positive)
    {
        switch (value)
        {
            case Call { Arguments: [var inner] } call when call.Function == Arithmetic.Negate:
                positive = inner;
                return true;
            case Call { Arguments: [Constant { Value: < 0 } factor, var rest] } product when product.Function == Arithmetic.Multiply:
                positive = Multiply(Number(-factor.Value), rest);
                return true;
            case Call { Arguments: [Constant { Value: < 0 } numerator, var denominator] } quotient
                when quotient.Function == Arithmetic.Divide:
                positive = Divide(Number(-numerator.Value), denominator);
                return true;
            default:
                positive = value;
                return false;
        }
    }

    // c * u as (c, u), anything else as (1, itself).
    private static (double Factor, Formula Body) Term(Formula formula) =>
        formula is Call { Arguments: [Constant factor, var rest] } product && product.Function == Arithmetic.Multiply
            ? (factor.Value, rest)
            : (1, formula);

    private static Formula ApplyNamed(Function function, EquatableArray<Formula> arguments)
    {
        if (function.Body is null && arguments.All(static argument => argument is Constant))
        {
            return Number(function.Reference([.. arguments.Select(static argument => ((Constant)argument).Value)]));
        }

        if (function.Mirror != Mirror.None && IsNegation(arguments[0], out Formula positive))
        {
            return function.Mirror switch
            {
                Mirror.Even => ApplyNamed(function, [positive]),
                Mirror.Odd => Negate(ApplyNamed(function, [positive])),
                _ => ApplyNamed(FunctionTable.Get(function.MirrorName), [positive]),
            };
        }

        return new Call(function, arguments);
    }

    private static Formula Node(Function function, params ReadOnlySpan<Formula> arguments) => new Call(function, [.. arguments]);

    private static bool IsSame(Choice choice, Comparison comparison, Formula left, Formula right) =>
        choice.Comparison == comparison && choice.Left.Equals(left) && choice.Right.Equals(right);

    private static bool IsInfinity(Formula value, int sign) =>
        value is Constant constant && double.IsInfinity(constant.Value) && Math.Sign(constant.Value) == sign;

    private static bool IsPowerOfTwo(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        return (bits & 0xFFFFFFFFFFFFF) == 0 && exponent is > 2 and < 2044;
    }
}
