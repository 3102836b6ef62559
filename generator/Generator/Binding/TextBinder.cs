using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
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

    /// <summary>Gets what was found in the text that was checked; null where it was not read.</summary>
    public BoundExpression? Bound { get; private set; }

    /// <summary>Finds the activation or the formula that the text names, or null where it is an expression or names none.</summary>
    /// <param name="text">The attribute.</param>
    /// <param name="parameters">The names of the method's parameters, which go first.</param>
    public static Activation? FindNamed(ActivationText text, IEnumerable<string> parameters)
    {
        string name = ExpressionSource.WithoutComments(text.Expression);
        if (text.Formulas.FirstOrDefault(
            formula => string.Equals(formula.Name, name, System.StringComparison.Ordinal)) is { Parameters.Count: > 0 } formula)
        {
            return ExpressionBinder.OutlineOf(formula);
        }

        return SyntaxFacts.IsValidIdentifier(name) && !parameters.Contains(name, System.StringComparer.Ordinal)
            ? ActivationCatalogue.Find(name)
            : null;
    }

    /// <summary>Checks the text.</summary>
    /// <param name="signature">The signature; a faulty one is null, and only names that need no operand are checked.</param>
    public void Check(Signature? signature)
    {
        if (ExpressionSource.WithoutComments(text.Expression).Length == 0 || text.Expression.Length > FormulaSyntax.LongestText)
        {
            problems.Add(
                new Problem(text.Expression.Length > FormulaSyntax.LongestText ? new LongText() : new UnnamedActivation(), places.Text));
            return;
        }

        if (signature is null)
        {
            this.CheckNameAlone();
            return;
        }

        BoundExpression bound = this.IsTrial
            ? ExpressionBinder.Bind(text, signature.Operands)
            : ExpressionBinder.BindWithinLimits(text, signature.Operands);
        this.Bound = bound;
        foreach (FormulaProblem problem in bound.Problems)
        {
            this.Report(problem, signature);
        }

        this.CheckConstants();
        if (bound.Activation is { } activation)
        {
            this.CheckOperands(activation, signature);
        }

        if (bound.Problems.Count == 0 && text.Members.HasFlag(GeneratedMembers.BackwardFromOutput) && bound.FromOutput is null)
        {
            problems.Add(
                new Problem(new NoDerivativeFromOutput(ExpressionSource.WithoutComments(text.Expression)),
                    places.Property(nameof(ActivationAttribute.Members))));
        }
    }

    // The operands are unknown, so that an expression cannot be checked; a name can.
    private void CheckNameAlone()
    {
        string name = ExpressionSource.WithoutComments(text.Expression);
        if (SyntaxFacts.IsValidIdentifier(name) && FindNamed(text, []) is null && FunctionTable.Find(name) is not { IsPublic: true })
        {
            this.Report(new FormulaProblem(new FormulaFault.UnknownFunction(name), 0, text.Expression.Length), signature: null);
        }
    }

    private void CheckConstants()
    {
        foreach (NamedConstant constant in text.Constants.Where(static constant => double.IsNaN(constant.Value)))
        {
            Location place = places.Property(constant.Name);
            if (!problems.Exists(problem => problem.Location == place))
            {
                problems.Add(new Problem(new UndefinedConstant(ExpressionSource.WithoutComments(text.Expression), constant.Name), place));
            }
        }
    }

    private void CheckOperands(Activation activation, Signature signature)
    {
        string[] inputs = [.. ExpressionBinder.InputsOf(activation, signature.Operands).Select(static operand => operand.Name)];
        for (int i = 0; i < signature.Parameters.Count; i++)
        {
            (string name, ParameterRole role) = (signature.Parameters[i].Name, signature.Parameters[i].Role);
            bool isOther = role is not (ParameterRole.Columns or ParameterRole.Output)
                && !inputs.Contains(name, System.StringComparer.Ordinal);
            if (isOther && activation.FindParameter(name) is null)
            {
                problems.Add(new Problem(new UselessOperand(i, name, activation, inputs.ToEquatableArray()), places.Parameter(i)));
            }
        }
    }

    private void Report(FormulaProblem problem, Signature? signature)
    {
        bool isPart = problem.Length < ExpressionSource.WithoutComments(text.Expression).Length;
        EquatableArray<string> operands = signature?.Operands.Select(static operand => operand.Name).ToEquatableArray() ?? [];
        problems.Add(new Problem(
            new FaultyText(problem, operands, methodName, isPart),
            problem.Property is { } property ? places.Property(property) : places.InText(problem.Start, problem.Length)));
    }
}
