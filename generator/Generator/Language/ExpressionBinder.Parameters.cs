using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <content>Gives each input and each parameter of an activation its value, and checks it.</content>
internal sealed partial class ExpressionBinder
{
    private Dictionary<string, BoundArgument> MatchArguments(Activation activation, CallRequest call)
    {
        Dictionary<string, BoundArgument> given = new(StringComparer.Ordinal);
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            (string? name, _, TextSpan span) = call.Arguments[i];
            int inputs = activation.Inputs.Count;
            string parameter = name ?? (i < inputs ? activation.Inputs[i]
                : i < inputs + activation.Parameters.Count ? activation.Parameters[i - inputs].Name
                : "");
            bool isInput = activation.Inputs.Contains(parameter, StringComparer.Ordinal);
            if (!isInput && activation.FindParameter(parameter) is null)
            {
                call.Problems.Add(new FormulaProblem(new FormulaFault.UnknownParameter(call.Name, parameter), span.Start, span.Length));
            }
            else if (given.ContainsKey(parameter))
            {
                call.Problems.Add(new FormulaProblem(new FormulaFault.GivenTwice(call.Name, parameter), span.Start, span.Length));
            }
            else
            {
                given[parameter] = call.Arguments[i];
                if (!isInput && call.Arguments[i].Value is Constant constant)
                {
                    this.Check(activation, parameter, constant.Value, span.Start, span.Length, property: null);
                }
            }
        }

        // gelu(alpha: x) has no input.
        if (!given.ContainsKey(activation.Inputs[0]) && call.Problems.Count == 0)
        {
            call.Problems
                .Add(new FormulaProblem(new FormulaFault.MissingParameter(activation.Name, activation.Inputs[0], ParameterOrigin.Catalogue),
                    call.NameSpan.Start, call.NameSpan.Length));
        }

        return given;
    }

    // Where a parameter's value comes from: the call, a parameter of the method, the attribute, the dialect's default.
    private Dictionary<string, double> FillIn(Activation activation, int start, int length, Dictionary<string, Formula> given,
        bool operandsCount)
    {
        Dictionary<string, double> known = new(StringComparer.Ordinal);
        foreach (Parameter parameter in activation.Parameters)
        {
            bool isOperand = operandsCount
                && this.operands.Skip(1).Any(operand => string.Equals(operand.Name, parameter.Name, StringComparison.Ordinal));
            if (given.TryGetValue(parameter.Name, out Formula? value))
            {
                if (value is Constant constant)
                {
                    known[parameter.Name] = constant.Value;
                }
            }
            else if (parameter.Property is { } property && this.constants.TryGetValue(property.Operand, out double attribute))
            {
                this.usedConstants.Add(property.Operand);
                known[parameter.Name] = attribute;
                if (isOperand)
                {
                    this.problems.Add(new FormulaProblem(new FormulaFault.GivenTwice(activation.Name, parameter.Name), start, length)
                    {
                        Property = property.Operand
                    });
                }

                this.Check(activation, parameter.Name, attribute, start, length, property.Operand);
            }
            else if (parameter.DefaultOf(this.text.Dialect) is { } fallback && !isOperand)
            {
                known[parameter.Name] = fallback;
            }
            else if (!isOperand)
            {
                ParameterOrigin origin = parameter.IsLearned ? ParameterOrigin.Learned
                    : activation.IsUsers ? ParameterOrigin.Users
                    : ParameterOrigin.Catalogue;
                this.problems.Add(
                    new FormulaProblem(new FormulaFault.MissingParameter(activation.Name, parameter.Name, origin), start, length));
            }
        }

        foreach (string constraint in activation.Constraints.Where(constraint => !AppliedActivation.Holds(constraint, known)))
        {
            string? blamed = constraint.Split(' ').LastOrDefault(this.constants.ContainsKey)
                ?? constraint.Split(' ').FirstOrDefault(this.constants.ContainsKey);
            string name = blamed ?? constraint.Split(' ')[0];
            this.problems.Add(new FormulaProblem(new FormulaFault.OutOfRange(activation.Name, name, known[name], constraint), start, length)
            {
                Property = blamed
            });
        }

        return known;
    }

    private void Check(Activation activation, string name, double value, int start, int length, string? property)
    {
        Interval range = activation.FindParameter(name)!.Range;
        if (!range.Contains(value))
        {
            FormulaFault fault = double.IsNaN(value) || double.IsInfinity(value)
                ? new FormulaFault.NotFinite(activation.Name, name, value)
                : new FormulaFault.OutOfRange(activation.Name, name, value, range.ToString());
            this.problems.Add(new FormulaProblem(fault, start, length) { Property = property });
        }
    }
}
