using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Binding;

/// <summary>
/// Gives the attribute's text its meaning: a formula over the method's operands, with every parameter filled in and
/// checked. The generator and the analyzers both come here.
/// </summary>
internal sealed partial class ExpressionBinder
{
    private readonly ActivationText text;
    private readonly IReadOnlyList<string> operands;
    private readonly Dictionary<string, double> constants;
    private readonly HashSet<string> usedConstants = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FormulaProblem> problems = [];

    private ExpressionBinder(ActivationText text, IReadOnlyList<string> operands)
    {
        this.text = text;
        this.operands = operands;
        this.constants = text.Constants.ToDictionary(static constant => constant.Name, static constant => constant.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Binds the attribute's text.</summary>
    /// <param name="text">The attribute.</param>
    /// <param name="operands">The names of the inputs and run-time scalars, the first input first.</param>
    public static BoundExpression Bind(ActivationText text, IReadOnlyList<string> operands) => new ExpressionBinder(text, operands).Bind();

    private BoundExpression Bind()
    {
        string expression = this.text.Expression.Trim();
        bool isName = SyntaxFacts.IsValidIdentifier(expression) && !this.operands.Contains(expression, StringComparer.Ordinal);
        Activation? named = this.FindFormula(expression) ?? (isName ? ActivationCatalogue.Find(expression) : null);
        Formula? formula = null;
        Formula? fromOutput = null;
        if (named is not null)
        {
            Dictionary<string, double> known = this.FillIn(named, 0, this.text.Expression.Length, [], operandsCount: true);
            if (this.problems.Count == 0)
            {
                Function function = AppliedActivation.Create(named, this.text.Dialect, known);
                formula = Algebra.Apply(function, function.Parameters.Select((parameter, i) => this.OperandOf(parameter, i == 0)).ToEquatableArray());
                bool holds = named.FromOutputWhen is null || AppliedActivation.Holds(named.FromOutputWhen, known);
                fromOutput = holds ? AppliedActivation.FromOutput(named, this.text.Dialect, known) : null;
            }
        }
        else if (isName && FunctionTable.Find(expression) is { IsPublic: true, Parameters.Count: 1 } primitive)
        {
            formula = AppliedActivation.Complete(Algebra.Apply(primitive, [new Operand(this.operands[0])]), this.operands);
        }
        else if (isName && !this.constants.ContainsKey(expression))
        {
            this.problems.Add(new FormulaProblem(FormulaProblemKind.UnknownFunction, 0, this.text.Expression.Length, [expression]));
        }
        else
        {
            FormulaReader reader = new(this.ResolveName, this.ResolveCall) { IsQualifiedName = name => this.FindFormula(name) is not null };
            formula = reader.Read(this.text.Expression);
            this.problems.AddRange(reader.Problems);
            formula = formula is null ? null : AppliedActivation.Complete(formula, this.operands);
        }

        foreach (string unused in this.constants.Keys.Where(name => !this.usedConstants.Contains(name) && formula is not null))
        {
            this.problems.Add(new FormulaProblem(FormulaProblemKind.UnknownParameter, 0, 0, [expression, unused]) { Property = unused });
        }

        return new BoundExpression(this.problems.Count == 0 ? formula : null, fromOutput, named, this.problems);
    }

    // The activation's input is the method's first input; a parameter is the method's parameter of the same name.
    private Formula OperandOf(string parameter, bool isInput) => new Operand(isInput ? this.operands[0] : parameter);

    private Formula? ResolveName(string name)
    {
        if (this.operands.Contains(name, StringComparer.Ordinal))
        {
            return new Operand(name);
        }

        if (this.constants.TryGetValue(name, out double value))
        {
            this.usedConstants.Add(name);
            return Algebra.Number(value);
        }

        return null;
    }

    private Formula? ResolveCall(CallRequest call)
    {
        Activation? formula = this.FindFormula(call.Name);
        if (formula is null && FunctionTable.Find(call.Name) is { IsPublic: true } primitive && primitive.Parameters.Count == call.Arguments.Count && call.Arguments.TrueForAll(static argument => argument.Name is null))
        {
            return Algebra.Apply(primitive, call.Arguments.Select(static argument => argument.Value).ToEquatableArray());
        }

        if ((formula ?? ActivationCatalogue.Find(call.Name)) is not { } activation)
        {
            return null;
        }

        if (call.Arguments.Count == 0 || call.Arguments.Count > activation.Parameters.Count + 1)
        {
            call.Problems.Add(new FormulaProblem(FormulaProblemKind.ArgumentCount, call.NameSpan.Start, call.NameSpan.Length, [call.Name, (activation.Parameters.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)]));
            return null;
        }

        Dictionary<string, Formula> given = this.MatchArguments(activation, call);
        int before = this.problems.Count;
        Dictionary<string, double> known = this.FillIn(activation, call.NameSpan.Start, call.NameSpan.Length, given, operandsCount: false);
        if (this.problems.Count > before || call.Problems.Count > 0)
        {
            return null;
        }

        Function function = AppliedActivation.Create(activation, this.text.Dialect, known);
        return Algebra.Apply(function, function.Parameters.Select(name => given[name]).ToEquatableArray());
    }

    private Dictionary<string, Formula> MatchArguments(Activation activation, CallRequest call)
    {
        Dictionary<string, Formula> given = new(StringComparer.Ordinal);
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            (string? name, Formula value, Microsoft.CodeAnalysis.Text.TextSpan span) = call.Arguments[i];
            string parameter = name ?? (i == 0 ? activation.Input : activation.Parameters[i - 1].Name);
            bool isInput = string.Equals(parameter, activation.Input, StringComparison.Ordinal);
            if (!isInput && activation.FindParameter(parameter) is null)
            {
                call.Problems.Add(new FormulaProblem(FormulaProblemKind.UnknownParameter, span.Start, span.Length, [call.Name, parameter]));
            }
            else if (given.ContainsKey(parameter))
            {
                call.Problems.Add(new FormulaProblem(FormulaProblemKind.GivenTwice, span.Start, span.Length, [call.Name, parameter]));
            }
            else
            {
                given[parameter] = value;
                if (!isInput && value is Constant constant)
                {
                    this.Check(activation, parameter, constant.Value, span.Start, span.Length, property: null);
                }
            }
        }

        // gelu(alpha: x) has no input.
        if (!given.ContainsKey(activation.Input) && call.Problems.Count == 0)
        {
            call.Problems.Add(new FormulaProblem(FormulaProblemKind.MissingParameter, call.NameSpan.Start, call.NameSpan.Length, [activation.Name, activation.Input, ""]));
        }

        return given;
    }

    // Where a parameter's value comes from: the call, a parameter of the method, the attribute, the dialect's default.
    private Dictionary<string, double> FillIn(Activation activation, int start, int length, Dictionary<string, Formula> given, bool operandsCount)
    {
        Dictionary<string, double> known = new(StringComparer.Ordinal);
        foreach (Parameter parameter in activation.Parameters)
        {
            bool isOperand = operandsCount && this.operands.Skip(1).Contains(parameter.Name, StringComparer.Ordinal);
            if (given.TryGetValue(parameter.Name, out Formula? value))
            {
                if (value is Constant constant)
                {
                    known[parameter.Name] = constant.Value;
                }
            }
            else if (this.constants.TryGetValue(parameter.Name, out double attribute))
            {
                this.usedConstants.Add(parameter.Name);
                known[parameter.Name] = attribute;
                if (isOperand)
                {
                    this.problems.Add(new FormulaProblem(FormulaProblemKind.GivenTwice, start, length, [activation.Name, parameter.Name]) { Property = parameter.Name });
                }

                this.Check(activation, parameter.Name, attribute, start, length, parameter.Name);
            }
            else if (parameter.DefaultOf(this.text.Dialect) is { } fallback && !isOperand)
            {
                known[parameter.Name] = fallback;
            }
            else if (!isOperand)
            {
                this.problems.Add(new FormulaProblem(FormulaProblemKind.MissingParameter, start, length, [activation.Name, parameter.Name, parameter.IsLearned ? "learned" : activation.IsUsers ? "user's" : ""]));
            }
        }

        foreach (string constraint in activation.Constraints.Where(constraint => !AppliedActivation.Holds(constraint, known)))
        {
            string? property = constraint.Split(' ').LastOrDefault(this.constants.ContainsKey) ?? constraint.Split(' ').FirstOrDefault(this.constants.ContainsKey);
            string name = property ?? constraint.Split(' ')[0];
            this.problems.Add(new FormulaProblem(FormulaProblemKind.OutOfRange, start, length, [activation.Name, name, known[name].ToString("R", System.Globalization.CultureInfo.InvariantCulture), constraint]) { Property = property });
        }

        return known;
    }

    private void Check(Activation activation, string name, double value, int start, int length, string? property)
    {
        Interval range = activation.FindParameter(name)!.Range;
        if (!range.Contains(value))
        {
            FormulaProblemKind kind = double.IsNaN(value) || double.IsInfinity(value) ? FormulaProblemKind.NotFinite : FormulaProblemKind.OutOfRange;
            string shown = value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            this.problems.Add(new FormulaProblem(kind, start, length, [activation.Name, name, shown, range.ToString()]) { Property = property });
        }
    }
}
