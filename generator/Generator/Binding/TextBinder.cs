using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Binding;

/// <summary>Checks an attribute's text against a signature, and turns what is wrong into violations of rules.</summary>
/// <param name="text">The attribute.</param>
/// <param name="methodName">The method's name.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class TextBinder(ActivationText text, string methodName, ProblemPlaces places, List<Problem> problems)
{
    /// <summary>Gets whether a remedy is tried: then nobody asks for the remedies of what is left.</summary>
    public bool IsTrial { get; init; }

    /// <summary>Gets what counts the problems of a text that names an activation over rows; null where it names none.</summary>
    public Func<ActivationText, int?> CountOfRows { get; init; } = static _ => null;

    /// <summary>Gets what explains a name that belongs to something else of the program; null where it belongs to nothing.</summary>
    public Func<string, OtherSymbol?> FindOther { get; init; } = static _ => null;

    /// <summary>Gets what was found in the text that was checked; null where it was not read.</summary>
    public BoundExpression? Bound { get; private set; }

    /// <summary>Finds the activation or the formula that the text names, or null where it is an expression or names none.</summary>
    /// <param name="text">The attribute.</param>
    /// <param name="parameters">The names of the method's parameters, which go first.</param>
    public static Activation? FindNamed(ActivationText text, IEnumerable<string> parameters)
    {
        string name = ExpressionSource.WithoutComments(text.Expression);
        if (text.Formulas.FirstOrDefault(formula => string.Equals(formula.Name, name, System.StringComparison.Ordinal)) is { Parameters.Count: > 0 } formula)
        {
            return ExpressionBinder.OutlineOf(formula);
        }

        return SyntaxFacts.IsValidIdentifier(name) && !parameters.Contains(name, System.StringComparer.Ordinal) ? ActivationCatalogue.Find(name) : null;
    }

    /// <summary>Checks the text.</summary>
    /// <param name="signature">The signature; a faulty one is null, and only names that need no operand are checked.</param>
    public void Check(Signature? signature)
    {
        if (ExpressionSource.WithoutComments(text.Expression).Length == 0 || text.Expression.Length > FormulaSyntax.LongestText)
        {
            string fault = text.Expression.Length > FormulaSyntax.LongestText ? "The expression is too long" : "The activation is not named";
            string remedy = text.Expression.Length > FormulaSyntax.LongestText ? "split it into several methods" : "write a name such as \"relu\", or an expression over the parameters";
            problems.Add(new Problem(RuleIds.UnknownActivation, places.Text, [fault, remedy]));
            return;
        }

        if (signature is null)
        {
            this.CheckNameAlone();
            return;
        }

        BoundExpression bound = this.IsTrial ? ExpressionBinder.Bind(text, signature.Operands) : ExpressionBinder.BindWithinLimits(text, signature.Operands);
        this.Bound = bound;
        foreach (FormulaProblem problem in bound.Problems)
        {
            this.Report(problem, bound.Problems, signature);
        }

        this.CheckConstants(signature);
        if (bound.Activation is { } activation)
        {
            this.CheckOperands(activation, signature);
        }

        if (bound.Problems.Count == 0 && text.Members.HasFlag(GeneratedMembers.BackwardFromOutput) && bound.FromOutput is null)
        {
            problems.Add(new Problem(RuleIds.UnfitSignature, places.Property("Members"), [$"'{ExpressionSource.WithoutComments(text.Expression)}' has no derivative from its output", "remove BackwardFromOutput"])
            {
                Remedies = RemedyList.Of(RemedyList.Make("Remove BackwardFromOutput", AttributeEdits.Of(places)?.RemoveFlag("Members", "BackwardFromOutput"))),
            });
        }
    }

    // The operands are unknown, so that an expression cannot be checked; a name can.
    private void CheckNameAlone()
    {
        string name = ExpressionSource.WithoutComments(text.Expression);
        if (SyntaxFacts.IsValidIdentifier(name) && FindNamed(text, []) is null && FunctionTable.Find(name) is not { IsPublic: true })
        {
            this.Report(new FormulaProblem(new FormulaFault.UnknownFunction(name), 0, text.Expression.Length), [], signature: null);
        }
    }

    private void CheckConstants(Signature signature)
    {
        foreach (NamedConstant constant in text.Constants.Where(static constant => double.IsNaN(constant.Value)))
        {
            Location place = places.Property(constant.Name);
            if (!problems.Exists(problem => problem.Location == place))
            {
                problems.Add(new Problem(RuleIds.ParameterNotFinite, place, [ExpressionSource.WithoutComments(text.Expression), constant.Name, "NaN"])
                {
                    Remedies = this.IsTrial ? [] : new ParameterValueRemedies(this.Trial(signature)).ForConstant(constant.Name),
                });
            }
        }
    }

    private void CheckOperands(Activation activation, Signature signature)
    {
        string[] inputs = [.. ExpressionBinder.InputsOf(activation, signature.Operands).Select(static operand => operand.Name)];
        for (int i = 0; i < signature.Parameters.Count; i++)
        {
            (string name, ParameterRole role) = (signature.Parameters[i].Name, signature.Parameters[i].Role);
            bool isOther = role is not (ParameterRole.Columns or ParameterRole.Output) && !inputs.Contains(name, System.StringComparer.Ordinal);
            if (isOther && activation.FindParameter(name) is null)
            {
                string legal = ProblemWording.ListParameters(activation);
                problems.Add(new Problem(RuleIds.UnfitSignature, places.Parameter(i), [$"'{activation.Name}' takes no operand '{name}' beside {string.Join(" and ", inputs.Select(static input => $"'{input}'"))}", $"remove it, or write an expression that uses it; {legal}"])
                {
                    Remedies = RemedyList.Of(RemedyList.Make($"Remove the parameter '{name}'", MethodEdits.Of(places)?.RemoveParameter(i))),
                });
            }
        }
    }

    private void Report(FormulaProblem problem, IReadOnlyList<FormulaProblem> all, Signature? signature)
    {
        Location place = problem.Property is { } property ? places.Property(property) : places.InText(problem.Start, problem.Length);
        if (!this.IsTrial && problem.Fault is FormulaFault.UnknownFunction unknown && this.FindOther(unknown.Name) is { } other)
        {
            problems.Add(new Problem(RuleIds.UnknownActivation, place, [other.Fault, other.Remedy]) { Remedies = other.Remedies });
            return;
        }

        bool isPart = problem.Length < ExpressionSource.WithoutComments(text.Expression).Length;
        (string ruleId, string[] arguments) = ProblemWording.Of(problem, signature?.Operands.Select(static operand => operand.Name).ToArray() ?? [], methodName, isPart);
        problems.Add(new Problem(ruleId, place, arguments.ToEquatableArray()) { Remedies = this.IsTrial ? [] : new TextRemedies(this.Trial(signature)).For(problem, all) });
    }

    private TextTrial Trial(Signature? signature) => new(text, signature, methodName, places) { CountOfRows = this.CountOfRows };
}
