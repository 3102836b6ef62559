using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>
/// Computes a formula as float code does, with every primitive correctly rounded: what is left is the error of the
/// formula itself. As in vector code, the argument of a function that shares an exponential is not rounded, and a
/// product with a decaying function underflows once.
/// </summary>
internal sealed class SinglePrecision(double x)
{
    private readonly Dictionary<(Formula Formula, bool Exact), double> known = [];

    /// <summary>Computes a formula of x.</summary>
    public double Visit(Formula formula) => this.Visit(formula, exact: false);

    private double Visit(Formula formula, bool exact)
    {
        if (!this.known.TryGetValue((formula, exact), out double value))
        {
            value = this.Compute(formula, exact);
            value = exact ? value : (float)value;
            this.known[(formula, exact)] = value;
        }

        return value;
    }

    private double Compute(Formula formula, bool exact) => formula switch
    {
        Constant constant => constant.Value,
        Operand => x,
        Choice choice => this.Visit(
            Evaluator.Holds(choice.Comparison, this.Visit(choice.Left), this.Visit(choice.Right)) ? choice.IfTrue : choice.IfFalse, exact),
        Call { Function.Body: not null } call => this.Visit(Expansion.Of(call), exact),
        Call call when call.Function == Arithmetic.Multiply => this.Product(call, exact),
        Call call => call.Function
            .Reference([.. call.Arguments.Select(argument => this.Visit(argument, exact || call.Function.Code is LaneCode.FamilyMember))]),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };

    private double Product(Call product, bool exact)
    {
        double left = this.Factor(product.Arguments[0], exact);
        double right = this.Factor(product.Arguments[1], exact);
        return (left == 0 && Decays(product.Arguments[0])) || (right == 0 && Decays(product.Arguments[1])) ? 0 : left * right;
    }

    private double Factor(Formula factor, bool exact) => this.Visit(factor, exact || Decays(factor));

    private static bool Decays(Formula formula) => formula is Call { Function.Code: LaneCode.FamilyMember { Times: not null } };
}
