using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Gives the attribute's text its meaning: a formula over the method's operands, with every parameter filled in and
/// checked. The generator and the analyzers both come here.
/// </summary>
internal sealed partial class ExpressionBinder
{
    private readonly ActivationText text;
    private readonly IReadOnlyList<FormulaOperand> operands;
    private readonly Dictionary<string, double> constants;
    private readonly HashSet<string> usedConstants = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FormulaProblem> problems = [];
    private readonly ArgumentSplitter splitter;
    private bool isGated;

    private ExpressionBinder(ActivationText text, IReadOnlyList<FormulaOperand> operands)
    {
        this.splitter = new ArgumentSplitter(text, operands, this.problems);
        this.text = text;
        this.operands = operands;
        this.constants = text.Constants
            .ToDictionary(static constant => constant.Name, static constant => constant.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Binds the attribute's text.</summary>
    /// <param name="text">The attribute.</param>
    /// <param name="operands">The inputs and run-time scalars, the first input first.</param>
    public static BoundExpression Bind(ActivationText text, IReadOnlyList<FormulaOperand> operands) =>
        BoundTexts.Get(text, operands, () => new ExpressionBinder(text, operands).Bind());

    /// <summary>Binds the attribute's text, and refuses a formula that is too large to be derived and written.</summary>
    /// <param name="text">The attribute.</param>
    /// <param name="operands">The inputs and run-time scalars, the first input first.</param>
    public static BoundExpression BindWithinLimits(ActivationText text, IReadOnlyList<FormulaOperand> operands)
    {
        if (operands.Count > KernelSize.MostOperands)
        {
            return Refuse(text, new FormulaFault.TooManyOperands(KernelSize.MostOperands));
        }

        BoundExpression bound = Bind(text, operands);
        return bound.IsTooLarge ? TooLarge(text) : bound;
    }

    /// <summary>
    /// Gives the operands that a bare name is applied to: the first, and for a gate and a value the next input that is no parameter.
    /// </summary>
    public static IReadOnlyList<FormulaOperand> InputsOf(Activation activation, IReadOnlyList<FormulaOperand> operands) =>
    [
        .. operands.Take(1),
        .. operands.Skip(1)
            .Where(operand => operand.IsElementwise && activation.FindParameter(operand.Name) is null)
            .Take(activation.Inputs.Count - 1),
    ];

    private BoundExpression Bind()
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        try
        {
            return this.BindText();
        }
        catch (FormulaTooLargeException)
        {
            return TooLarge(this.text);
        }
    }

    private static BoundExpression TooLarge(ActivationText text) => Refuse(text, new FormulaFault.TooLarge(KernelSize.MostNodes));

    private static BoundExpression Refuse(ActivationText text, FormulaFault fault) =>
        new(null, null, null, [new FormulaProblem(fault, 0, text.Expression.Length)]);

    private BoundExpression BindText()
    {
        string expression = ExpressionSource.WithoutComments(this.text.Expression);
        bool isName = SyntaxFacts.IsValidIdentifier(expression) && !this.IsOperand(expression);
        Callee? callee = isName ? this.FindCallee(expression) : this.FindFormula(expression);
        Activation? named = callee?.Activation;
        BoundNode? root = null;
        Formula? formula = null;
        Formula? fromOutput = null;
        if (named is not null)
        {
            Dictionary<string, Formula> inputs = this.GiveInputs(named);
            Dictionary<string, double> known = this.FillIn(named, 0, this.text.Expression.Length, [], operandsCount: true);
            if (this.problems.Count == 0)
            {
                Function function = AppliedActivation.Create(named, this.text.Dialect, known);
                formula = Algebra.Apply(function, function.Parameters
                    .Select(name => inputs.TryGetValue(name, out Formula? input) ? input : new Operand(name))
                    .ToEquatableArray());
                bool holds = named.FromOutputWhen is null || AppliedActivation.Holds(named.FromOutputWhen, known);
                fromOutput = holds ? AppliedActivation.FromOutput(named, this.text.Dialect, known) : null;
            }

            Application application = this.Apply(named, known, [], new TextSpan(0, this.text.Expression.Length), isCall: false);
            root = new BoundApplication(SyntaxFactory.IdentifierName(expression), application, this.text.Dialect, [], formula)
            {
                Body = callee!.Body
            };
        }
        else if (isName && FunctionTable.Find(expression) is { IsPublic: true, Parameters.Count: 1 } primitive)
        {
            string input = this.operands[0].Name;
            root = new BoundFunction(SyntaxFactory.IdentifierName(expression), primitive,
                [new BoundName(SyntaxFactory.IdentifierName(input), input, new Operand(input), null)]);
            formula = AppliedActivation.Complete(root.Formula!, this.splitter.Names);
        }
        else if ((isName && !this.constants.ContainsKey(expression)) || this.IsQualifiedName(expression))
        {
            this.problems.Add(new FormulaProblem(new FormulaFault.UnknownFunction(expression), 0, this.text.Expression.Length));
            root = RowCatalogue.Find(expression) is { } row ? new BoundRow(SyntaxFactory.IdentifierName(expression), row, []) : null;
        }
        else
        {
            root = this.ReadExpression();
            formula = this.isRewritten ? null : root?.Formula;
            if (formula is not null)
            {
                this.splitter.CheckWhole(formula);
                formula = AppliedActivation.Complete(formula, this.splitter.Names);
            }
        }

        if (formula is not null && this.text.Layout != GatedLayout.Default && !this.isGated)
        {
            this.problems.Add(new FormulaProblem(new FormulaFault.UnknownParameter(expression, "layout"), 0, 0) { Property = "layout" });
        }

        foreach (string unused in this.constants.Keys
            .Where(name => !this.usedConstants.Contains(name) && (formula is not null || named is not null)))
        {
            this.problems.Add(new FormulaProblem(new FormulaFault.UnknownParameter(expression, unused), 0, 0) { Property = unused });
        }

        return new BoundExpression(this.problems.Count == 0 ? formula : null, fromOutput, named, this.problems)
        {
            Root = root,
            IsRewritten = this.isRewritten,
            Packed = this.splitter.Packed,
            Inputs = named is null ? [] : [.. InputsOf(named, this.operands).Select(static operand => operand.Name)],
        };
    }

    // x of the activation is the method's first input; gate and value are its first two, or both are in the first.
    private Dictionary<string, Formula> GiveInputs(Activation named)
    {
        IReadOnlyList<FormulaOperand> inputs = InputsOf(named, this.operands);
        Dictionary<string, Formula> given = named.Inputs.Zip(inputs, static (name, operand) => (name, operand))
            .ToDictionary(static pair => pair.name, static pair => (Formula)new Operand(pair.operand.Name), StringComparer.Ordinal);
        this.isGated |= named.IsGated;
        if (given.Count < named.Inputs.Count)
        {
            this.Split(named, given, 0, this.text.Expression.Length);
        }
        else if (named.IsGated && string.Equals(inputs[1].Name, named.Inputs[0], StringComparison.Ordinal))
        {
            this.problems.Add(
                new FormulaProblem(new FormulaFault.Swapped(named.Name, inputs[0].Name, inputs[1].Name), 0, this.text.Expression.Length));
        }

        return given;
    }

    private void Split(Activation activation, Dictionary<string, Formula> given, int start, int length)
    {
        if (this.splitter.Split(activation, given[activation.Inputs[0]], start, length) is { } halves)
        {
            given[activation.Inputs[0]] = halves.Gate;
            given[activation.Inputs[1]] = halves.Value;
        }
    }

    private bool IsOperand(string name) => this.operands.Any(operand => string.Equals(operand.Name, name, StringComparison.Ordinal));

    private Formula? ResolveName(string name)
    {
        if (this.IsOperand(name))
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

    private BoundNode? ResolveCall(CallRequest call)
    {
        Callee? callee = this.FindFormula(call.Name);
        BoundNode[] nodes = [.. call.Arguments.Select(static argument => argument.Node)];
        Function? function = FunctionTable.Find(call.Name);
        if (callee is null
            && function is { IsPublic: true }
            && function.Parameters.Count == call.Arguments.Count
            && call.Arguments.TrueForAll(static argument => argument.Name is null))
        {
            return new BoundFunction(call.Syntax, function, nodes);
        }

        callee ??= this.FindCallee(call.Name);
        if (callee is null && function is null && RowCatalogue.Find(call.Name) is { } row)
        {
            call.Problems.Add(new FormulaProblem(new FormulaFault.UnknownFunction(call.Name), call.NameSpan.Start, call.NameSpan.Length));
            return new BoundRow(call.Syntax, row, nodes);
        }

        return callee is null ? null : this.Resolve(call, callee, nodes);
    }

    private BoundApplication Resolve(CallRequest call, Callee callee, BoundNode[] nodes)
    {
        Activation activation = callee.Activation;
        this.CheckCount(activation, call);
        bool hasCount = call.Problems.Count == 0;
        int first = this.problems.Count;
        Dictionary<string, BoundArgument> arguments = this.MatchArguments(activation, call);
        Dictionary<string, Formula> given =
            arguments.ToDictionary(static pair => pair.Key, static pair => pair.Value.Value, StringComparer.Ordinal);
        int before = this.problems.Count;
        this.isGated |= activation.IsGated;
        if (arguments.TryGetValue(activation.Inputs[0], out BoundArgument? only) && !activation.Inputs.All(given.ContainsKey))
        {
            this.Split(activation, given, only.Span.Start, only.Span.Length);
        }

        Dictionary<string, double> known = this.FillIn(activation, call.NameSpan.Start, call.NameSpan.Length, given, operandsCount: false);
        call.Problems.AddRange(this.problems.Skip(before));
        this.problems.RemoveRange(before, this.problems.Count - before);
        if (!hasCount)
        {
            // What else is wrong follows from the number of arguments.
            call.Problems.RemoveRange(1, call.Problems.Count - 1);
            this.problems.RemoveRange(first, this.problems.Count - first);
        }

        Formula? formula = null;
        if (call.Problems.Count == 0)
        {
            Function applied = AppliedActivation.Create(activation, this.text.Dialect, known);
            formula = Algebra.Apply(applied, applied.Parameters.Select(name => given[name]).ToEquatableArray());
        }

        return new BoundApplication(call.Syntax, this.Apply(activation, known, given.Keys, call.NameSpan, isCall: true), this.text.Dialect,
            nodes, formula)
        {
            Given = arguments.ToDictionary(static pair => pair.Key, static pair => pair.Value.Node, StringComparer.Ordinal),
            Body = callee.Body,
        };
    }

    private void CheckCount(Activation activation, CallRequest call)
    {
        int most = activation.Inputs.Count + activation.Parameters.Count;
        if (call.Arguments.Count == 0 || call.Arguments.Count(static argument => argument.Name is null) > most)
        {
            call.Problems
                .Add(new FormulaProblem(new FormulaFault.ArgumentCount(call.Name, most), call.NameSpan.Start, call.NameSpan.Length));
        }
    }

    private Application Apply(Activation activation, Dictionary<string, double> known, IReadOnlyCollection<string> given, TextSpan place,
        bool isCall)
    {
        string[] written = [.. known.Keys.Where(name => given.Contains(name, StringComparer.Ordinal) || this.constants.ContainsKey(name))];
        return new Application(activation, known, written, place.Start, place.Length, isCall);
    }
}
