using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <summary>
/// Translates the body of a C# method into lines of the language of formulas. Statements become values: a local variable is the
/// line that it was last assigned, an <c>if</c> a choice between what its branches left.
/// </summary>
internal sealed partial class FormulaTranslator
{
    // Text and depth are bounded, for both are read by recursion.
    private const int LongestText = 6000;
    private const int DeepestExpression = 400;

    private readonly IMethodSymbol method;
    private readonly MethodDeclarationSyntax syntax;
    private readonly Compilation compilation;
    private readonly SemanticModel model;
    private readonly IReadOnlyList<IMethodSymbol> callers;
    private readonly Func<IMethodSymbol, bool> isFormula;
    private readonly Func<IMethodSymbol, FormulaBinding> bind;
    private readonly CancellationToken cancellation;
    private readonly List<Problem> problems = [];
    private readonly List<FormulaLine> lines = [];
    private readonly List<FormulaDefinition> called = [];
    private bool isBroken;

    /// <summary>Initializes a translator of one method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="syntax">Its part with the body.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="callers">The method, and the formulas that are being read because they call it.</param>
    /// <param name="isFormula">Tells whether a method is a formula, too.</param>
    /// <param name="bind">Binds one that is called.</param>
    /// <param name="cancellation">Ends the translation.</param>
    public FormulaTranslator(
        IMethodSymbol method,
        MethodDeclarationSyntax syntax,
        Compilation compilation,
        IReadOnlyList<IMethodSymbol> callers,
        Func<IMethodSymbol, bool> isFormula,
        Func<IMethodSymbol, FormulaBinding> bind,
        CancellationToken cancellation)
    {
        this.isFormula = isFormula;
        this.bind = bind;
        this.method = method;
        this.syntax = syntax;
        this.compilation = compilation;
        this.model = compilation.GetSemanticModel(syntax.SyntaxTree);
        this.callers = callers;
        this.cancellation = cancellation;
    }

    /// <summary>Gets what is no formula.</summary>
    public IReadOnlyList<Problem> Problems => this.problems;

    /// <summary>Gets whether the method calls itself, or a formula by which it is called.</summary>
    public bool IsCircular { get; private set; }

    /// <summary>Translates the method; null where it is no formula, or where the compiler has errors of its own.</summary>
    public FormulaDefinition? Translate()
    {
        ImmutableDictionary<ISymbol, string> scope =
            ImmutableDictionary.Create<ISymbol, string>(SymbolEqualityComparer.Default, StringComparer.Ordinal);
        foreach (IParameterSymbol parameter in this.method.Parameters)
        {
            scope = scope.SetItem(parameter, FormulaNames.Parameter(parameter.Ordinal));
        }

        string? result = this.syntax.ExpressionBody is { } arrow
            ? this.AddValue(arrow.Expression, scope)
            : this.Run(new Steps(this.syntax.Body!.Statements, 0, null), ref scope);
        return result is null || this.isBroken || this.problems.Count > 0
            ? null
            : new FormulaDefinition(
                this.method.Name,
                new FormulaBody(
                    this.method.Parameters
                        .Select(static parameter => new FormulaParameter(parameter.Name, parameter.HasExplicitDefaultValue
                            && parameter.ExplicitDefaultValue is IConvertible value ? ConstantText.Widen(value) : null))
                        .ToEquatableArray(),
                    this.lines.ToEquatableArray(),
                    this.called.ToEquatableArray()));
    }

    // What is left to run: statements, and what follows the block that they stand in.
    private sealed record Steps(IReadOnlyList<StatementSyntax> Statements, int Next, Steps? Then);

    // Gives the line of the returned value, or null where the end is reached without one.
    private string? Run(Steps? steps, ref ImmutableDictionary<ISymbol, string> scope)
    {
        while (steps is not null && !this.isBroken)
        {
            this.cancellation.ThrowIfCancellationRequested();
            if (steps.Next == steps.Statements.Count)
            {
                steps = steps.Then;
                continue;
            }

            StatementSyntax statement = steps.Statements[steps.Next];
            steps = steps with { Next = steps.Next + 1 };
            switch (statement)
            {
                case BlockSyntax block:
                    steps = new Steps(block.Statements, 0, steps);
                    break;
                case EmptyStatementSyntax:
                    break;
                case LocalDeclarationStatementSyntax { Declaration: var declaration } local when local.UsingKeyword.IsKind(SyntaxKind.None):
                    this.Declare(declaration, ref scope);
                    break;
                case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }:
                    this.Assign(assignment, ref scope);
                    break;
                case IfStatementSyntax branch when branch.DescendantNodes().Any(static node => node is ReturnStatementSyntax):
                    return this.RunBothWays(branch, steps, scope);
                case IfStatementSyntax branch:
                    this.Merge(branch, ref scope);
                    break;
                case ReturnStatementSyntax { Expression: { } value }:
                    return this.AddValue(value, scope);
                case ExpressionStatementSyntax { Expression: var expression }:
                    this.ReportExpression(expression);
                    return null;
                default:
                    this.Report(statement.GetFirstToken().Span, new UnfitCode(statement.GetFirstToken().ValueText, KindOf(statement)));
                    return null;
            }
        }

        return null;
    }

    private void Declare(VariableDeclarationSyntax declaration, ref ImmutableDictionary<ISymbol, string> scope)
    {
        foreach (VariableDeclaratorSyntax variable in declaration.Variables)
        {
            if (this.model.GetDeclaredSymbol(variable, this.cancellation) is not ILocalSymbol local)
            {
                this.isBroken = true;
                return;
            }

            if (variable.Initializer is not { } initializer)
            {
                continue;
            }

            string? name = local.Type.SpecialType == SpecialType.System_Boolean
                ? this.AddCondition(initializer.Value, scope)
                : this.AddValue(initializer.Value, scope);
            if (name is not null)
            {
                scope = scope.SetItem(local, name);
            }
        }
    }

    private void Assign(AssignmentExpressionSyntax assignment, ref ImmutableDictionary<ISymbol, string> scope)
    {
        if (this.model.GetSymbolInfo(assignment.Left, this.cancellation).Symbol is not { } target)
        {
            this.isBroken = true;
            return;
        }

        char? symbol = assignment.Kind() switch
        {
            SyntaxKind.SimpleAssignmentExpression => '=',
            SyntaxKind.AddAssignmentExpression => '+',
            SyntaxKind.SubtractAssignmentExpression => '-',
            SyntaxKind.MultiplyAssignmentExpression => '*',
            SyntaxKind.DivideAssignmentExpression => '/',
            _ => null,
        };
        if (target is not (ILocalSymbol or IParameterSymbol { RefKind: RefKind.None }) || symbol is null)
        {
            this.Report(assignment.Span, new UnfitCode(assignment.ToString(), CodeKind.Assignment));
            return;
        }

        bool isCondition = this.model.GetTypeInfo(assignment.Left, this.cancellation).Type?.SpecialType == SpecialType.System_Boolean;
        string? name = isCondition
            ? this.AddCondition(assignment.Right, scope)
            : this.AddLine(isCondition: false, scope, () =>
            {
                if (symbol == '=')
                {
                    this.Write(assignment.Right);
                    return;
                }

                this.Write(assignment.Left);
                this.text.Append(' ').Append(symbol).Append(" (");
                this.Write(assignment.Right);
                this.text.Append(')');
            });
        if (name is not null)
        {
            scope = scope.SetItem(target, name);
        }
    }

    // if (c) return a; b  is  c ? a : b.
    private string? RunBothWays(IfStatementSyntax branch, Steps rest, ImmutableDictionary<ISymbol, string> scope)
    {
        ImmutableDictionary<ISymbol, string> elseScope = scope;
        string? condition = this.AddCondition(branch.Condition, scope);
        string? ifTrue = this.Run(new Steps([branch.Statement], 0, rest), ref scope);
        string? ifFalse = this.Run(branch.Else is { } otherwise ? new Steps([otherwise.Statement], 0, rest) : rest, ref elseScope);
        return condition is null || ifTrue is null || ifFalse is null
            ? null
            : this.Add(isCondition: false, $"{condition} ? {ifTrue} : {ifFalse}", []);
    }

    // A variable that a branch assigns is a choice behind it.
    private void Merge(IfStatementSyntax branch, ref ImmutableDictionary<ISymbol, string> scope)
    {
        string? condition = this.AddCondition(branch.Condition, scope);
        ImmutableDictionary<ISymbol, string> ifTrue = scope;
        ImmutableDictionary<ISymbol, string> ifFalse = scope;
        this.Run(new Steps([branch.Statement], 0, null), ref ifTrue);
        if (branch.Else is { } otherwise)
        {
            this.Run(new Steps([otherwise.Statement], 0, null), ref ifFalse);
        }

        foreach (ISymbol variable in ifTrue.Keys
            .Where(ifFalse.ContainsKey)
            .OrderBy(variable => ifTrue[variable], StringComparer.Ordinal)
            .ToArray())
        {
            (string one, string other) = (ifTrue[variable], ifFalse[variable]);
            if (condition is not null && !string.Equals(one, other, StringComparison.Ordinal))
            {
                bool isCondition = variable is ILocalSymbol { Type.SpecialType: SpecialType.System_Boolean };
                string line = isCondition ? $"({condition} && {one}) || (!{condition} && {other})" : $"{condition} ? {one} : {other}";
                scope = scope.SetItem(variable, this.Add(isCondition, line, []));
            }
            else
            {
                scope = scope.SetItem(variable, one);
            }
        }
    }

    private static CodeKind KindOf(StatementSyntax statement) => statement switch
    {
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => CodeKind.Loop,
        SwitchStatementSyntax => CodeKind.Switch,
        ThrowStatementSyntax => CodeKind.Throw,
        LocalFunctionStatementSyntax => CodeKind.LocalFunction,
        _ => CodeKind.Statement,
    };

    private void Report(TextSpan span, ProblemCause cause)
    {
        Location place = Location.Create(this.syntax.SyntaxTree, span);
        if (!this.problems.Exists(problem => problem.Location == place))
        {
            this.problems.Add(new Problem(cause, place));
        }
    }
}
