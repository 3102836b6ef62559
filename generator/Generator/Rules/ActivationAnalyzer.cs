using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Increments;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using FusedActivations.Generator.Rules.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules;

/// <summary>Reports why an annotated method cannot be generated, and what is odd about one that can.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActivationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => AttributeRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            ImmutableArray<INamedTypeSymbol> annotations = AttributeReader.OfMethods.Select(start.Compilation.GetTypeByMetadataName)
                .OfType<INamedTypeSymbol>()
                .ToImmutableArray();
            if (annotations.IsEmpty)
            {
                return;
            }

            INamedTypeSymbol? formula = start.Compilation.GetTypeByMetadataName(AttributeReader.ActivationFormula);
            string? lacking = PlatformRequirement.FindLacking(start.Compilation);
            start.RegisterSymbolAction(
                symbol => Analyze((IMethodSymbol)symbol.Symbol,
                    new Run(symbol.Compilation, symbol.Options, symbol.ReportDiagnostic, symbol.CancellationToken), annotations, lacking),
                SymbolKind.Method);
            start.RegisterSyntaxNodeAction(node => AnalyzeLocal(node, annotations, lacking), SyntaxKind.LocalFunctionStatement);
            start.RegisterSymbolAction(symbol => AnalyzeFormula(symbol, formula), SymbolKind.Method);
        });
    }

    // No generator can write a local function, and nothing else would say so.
    private static void AnalyzeLocal(SyntaxNodeAnalysisContext context, ImmutableArray<INamedTypeSymbol> annotations, string? lacking)
    {
        if (context.Node is LocalFunctionStatementSyntax { AttributeLists.Count: > 0 }
            && context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken) is IMethodSymbol method)
        {
            Analyze(method, new Run(context.Compilation, context.Options, context.ReportDiagnostic, context.CancellationToken), annotations,
                lacking);
        }
    }

    private static void Analyze(IMethodSymbol method, Run context, ImmutableArray<INamedTypeSymbol> annotations, string? lacking)
    {
        if (method.PartialDefinitionPart is not null)
        {
            return;
        }

        using FormulaBudget budget = FormulaBudget.BeginCancellable(context.Cancellation);
        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is not { } type || !annotations.Contains(type, SymbolEqualityComparer.Default))
            {
                continue;
            }

            if (attribute.ApplicationSyntaxReference is not { } written || GeneratedSource.Is(written.SyntaxTree, context.Options))
            {
                continue;
            }

            if (lacking is not null)
            {
                context.Report(Diagnostic.Create(AttributeRules.PlatformTooOld, Location.Create(written.SyntaxTree, written.Span),
                    method.Name, lacking));
            }

            if ((KnownBindings.Find(written.GetSyntax(context.Cancellation), type.ToDisplayString(), context.Compilation,
                context.Cancellation)
                ?? MethodBinder.Bind(method, attribute, context.Compilation, context.Cancellation)) is { } binding)
            {
                Report(context.Report, binding.Problems.Count > 0
                    ? Explain(binding, method, attribute, context)
                    : Advise(binding, method, attribute, context.Compilation, context.Cancellation));
            }
        }
    }

    // A formula is checked whether it is used or not.
    private static void AnalyzeFormula(SymbolAnalysisContext context, INamedTypeSymbol? attribute)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;
        if (method.PartialDefinitionPart is null
            && method.GetAttributes()
                .FirstOrDefault(
                    candidate => SymbolEqualityComparer.Default.Equals(candidate.AttributeClass,
                        attribute)) is { ApplicationSyntaxReference: { } written }
            && !GeneratedSource.Is(written.SyntaxTree, context.Options))
        {
            EquatableArray<Problem> problems = FormulaBinder.Bind(method, context.Compilation, context.CancellationToken).Problems;
            Report(
                context.ReportDiagnostic,
                problems.Select(
                    problem => new CurableProblem(problem, FormulaRemedies.For(problem, context.Compilation, context.CancellationToken))));
        }
    }

    private static void Report(Action<Diagnostic> report, IEnumerable<CurableProblem> problems)
    {
        foreach (CurableProblem problem in problems)
        {
            report(ProblemReport.Create(problem));
        }
    }

    // A name that the catalogue does not have may belong to something else of the program.
    private static IEnumerable<CurableProblem> Explain(MethodBinding binding, IMethodSymbol method, AttributeData attribute, Run context)
    {
        ProblemRemedies remedies = new(method, attribute, binding, context.Cancellation);
        OtherSymbolFinder others = new(context.Compilation, Declarability.WrittenPart(method), attribute, context.Cancellation);
        foreach (Problem problem in binding.Problems.Where(static problem => !problem.Cause.IsOfGenerator))
        {
            yield return problem.Cause is FaultyText { Problem.Fault: FormulaFault.UnknownFunction unknown }
                && others.Find(unknown.Name) is { } other
                ? new CurableProblem(problem with { Cause = other.Cause }, other.Remedies)
                : new CurableProblem(problem, remedies.For(problem));
        }
    }

    private static IReadOnlyList<CurableProblem> Advise(MethodBinding binding, IMethodSymbol method, AttributeData attribute,
        Compilation compilation, CancellationToken cancellation)
    {
        ProblemPlaces places = ProblemPlaces.Of(method, DeclarationReader.FindSyntax(method, cancellation), attribute, cancellation);
        List<CurableProblem> advice = [];
        if (binding.Request is RowRequest or KernelRequest
            && binding.Text is null or { Formulas.Count: 0 }
            && AttributeReader.TextOf(attribute) is { } name
            && new OtherSymbolFinder(compilation, method, attribute, cancellation).FindShadowed(name, places) is { } shadowed)
        {
            advice.Add(shadowed);
        }

        if (binding is { Request: KernelRequest { Kind: RequestKind.Forward } request, Text: { } text, Bound: { } bound })
        {
            advice.AddRange(
                new ParameterAdvice(request, text, bound, places,
                    [.. attribute.NamedArguments.Where(static named => named.Value.Value is not false).Select(static named => named.Key)])
                    .Find());
            advice.AddRange(new ColumnAdvice(request, bound, places).Find(method.ContainingType));
        }

        if (binding.Request is not null && RowAdvice.Find(method, binding.Request, places) is { } rows)
        {
            advice.Add(rows);
        }

        advice.AddRange(SiblingAdvice.Find(method, binding.Request, places));
        return advice;
    }

    /// <summary>Represents what a run of the analyzer works with.</summary>
    /// <param name="Compilation">The program.</param>
    /// <param name="Options">The project's settings.</param>
    /// <param name="Report">Takes what is found.</param>
    /// <param name="Cancellation">Ends the run.</param>
    private sealed record Run(Compilation Compilation, AnalyzerOptions Options, Action<Diagnostic> Report, CancellationToken Cancellation);
}
