using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Binds a method with [ActivationFormula]: its signature and its body, and what is wrong with either.</summary>
internal sealed class FormulaBinder
{
    // One formula is read once for all methods that use it. The table lives as long as the compilation.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<IMethodSymbol, FormulaBinding>> Known = new();

    private readonly IMethodSymbol method;
    private readonly List<Problem> problems = [];

    private FormulaBinder(IMethodSymbol method) => this.method = method;

    /// <summary>Tells whether a method has the attribute.</summary>
    public static bool IsFormula(IMethodSymbol method) => AttributeReader.Has(method, nameof(ActivationFormulaAttribute));

    /// <summary>Binds a method.</summary>
    public static FormulaBinding Bind(IMethodSymbol method, Compilation compilation, CancellationToken cancellation) =>
        Bind(method, compilation, [], cancellation);

    /// <summary>Binds a method that others call.</summary>
    /// <param name="method">The method.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="callers">The formulas that are being read; none of them may be called again.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static FormulaBinding Bind(IMethodSymbol method, Compilation compilation, IReadOnlyList<IMethodSymbol> callers,
        CancellationToken cancellation)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        ConcurrentDictionary<IMethodSymbol, FormulaBinding> known =
            Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(method, out FormulaBinding? binding))
        {
            binding = new FormulaBinder(method).Bind(compilation, callers, cancellation);

            // What was read inside a circle depends on where the reading began.
            if (callers.Count == 0 || !binding.Definition.IsFaulty)
            {
                known[method] = binding;
            }
        }

        return binding;
    }

    private FormulaBinding Bind(Compilation compilation, IReadOnlyList<IMethodSymbol> callers, CancellationToken cancellation)
    {
        using FormulaBudget budget = FormulaBudget.BeginCancellable(cancellation);
        EquatableArray<FormulaParameter> parameters = this.method.Parameters
            .Select(static parameter => new FormulaParameter(parameter.Name, DefaultOf(parameter)))
            .ToEquatableArray();
        FormulaDefinition faulty = new(this.method.Name, new FormulaBody(parameters, [], []));
        MethodDeclarationSyntax? syntax = DeclarationReader.FindSyntax(this.method, cancellation);
        if (syntax is null
            || Declarability.IsBroken(this.method, syntax)
            || !this.CheckSignature(syntax)
            || !compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            return new FormulaBinding(faulty, this.problems.ToEquatableArray(), IsCircular: false);
        }

        IMethodSymbol[] reading = [.. callers, this.method];
        FormulaTranslator translator = new(this.method, syntax, compilation, reading, IsFormula,
            called => Bind(called, compilation, reading, cancellation), cancellation);
        FormulaDefinition? definition = translator.Translate();
        this.problems.AddRange(translator.Problems);
        if (definition is not null && this.problems.Count == 0)
        {
            this.CheckBody(definition, translator, syntax);
        }

        return new FormulaBinding(definition is null || this.problems.Count > 0 ? faulty : definition, this.problems.ToEquatableArray(),
            translator.IsCircular);
    }

    private static double? DefaultOf(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is IConvertible value ? ConstantText.Widen(value) : null;

    private bool CheckSignature(MethodDeclarationSyntax syntax)
    {
        ProblemPlaces places = new(syntax, null, Location.None);
        if (!this.method.IsStatic)
        {
            this.Unfit(places.Method, FormulaDeclarationFault.NotStatic);
        }

        if (this.method.IsGenericMethod)
        {
            this.Unfit(places.Method, FormulaDeclarationFault.Generic);
        }

        if (!OperandType.IsNumber(this.method.ReturnType) || this.method.RefKind != RefKind.None)
        {
            this.Unfit(places.ReturnType, FormulaDeclarationFault.NoNumber);
        }

        if (this.method.Parameters.Length == 0)
        {
            this.Unfit(places.Method, FormulaDeclarationFault.NoInput);
        }

        foreach (IParameterSymbol parameter in this.method.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In) || parameter.IsParams || !OperandType.IsNumber(parameter.Type))
            {
                UnfitFormula cause = new(parameter.Name, FormulaDeclarationFault.UnfitParameter);
                this.problems.Add(new Problem(cause, places.Parameter(parameter.Ordinal)));
            }
            else if (DefaultOf(parameter) is { } value && (double.IsNaN(value) || double.IsInfinity(value)))
            {
                this.problems.Add(new Problem(new ConstantNotFinite(this.method.Name, parameter.Name, Sentences.Show(value)),
                    places.Parameter(parameter.Ordinal)));
            }
        }

        if (syntax.Body is null && syntax.ExpressionBody is null && this.problems.Count == 0)
        {
            this.Unfit(places.Method, FormulaDeclarationFault.NoBody);
        }

        return this.problems.Count == 0;
    }

    // The lines are read as every use of them will be; what is wrong is reported where it stands in the method.
    private void CheckBody(FormulaDefinition definition, FormulaTranslator translator, MethodDeclarationSyntax syntax)
    {
        IReadOnlyList<(int Line, FormulaProblem Problem)> found = [];
        bool isTooLarge;
        using FormulaBudget limit = FormulaBudget.Begin();
        try
        {
            BoundBody? body = ExpressionBinder.BodyOf(definition);
            found = body?.Problems ?? [];
            isTooLarge = body?.Root?.Formula is { } formula && KernelSize.IsValueTooLarge(formula);
        }
        catch (FormulaTooLargeException)
        {
            isTooLarge = true;
        }

        if (isTooLarge)
        {
            this.problems.Add(
                new Problem(this.Faulty(definition, new FormulaProblem(new FormulaFault.TooLarge(KernelSize.MostNodes), 0, 0)),
                    syntax.Identifier.GetLocation()));
            return;
        }

        foreach ((int line, FormulaProblem problem) in found)
        {
            this.problems.Add(new Problem(this.Faulty(definition, problem), translator.PlaceOf(line, problem.Start, problem.Length)));
        }
    }

    private FaultyText Faulty(FormulaDefinition definition, FormulaProblem problem) =>
        new(problem, definition.Parameters.Select(static parameter => parameter.Name).ToEquatableArray(), this.method.Name,
            IsExpression: true);

    private void Unfit(Location place, FormulaDeclarationFault fault) =>
        this.problems.Add(new Problem(new UnfitFormula(this.method.Name, fault), place));
}
