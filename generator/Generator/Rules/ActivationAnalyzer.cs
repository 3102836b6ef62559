using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules;

/// <summary>Reports why an annotated method cannot be generated.</summary>
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
            INamedTypeSymbol? forward = start.Compilation.GetTypeByMetadataName(AttributeReader.Activation);
            INamedTypeSymbol? backward = start.Compilation.GetTypeByMetadataName(AttributeReader.ActivationBackward);
            if (forward is null || backward is null)
            {
                return;
            }

            INamedTypeSymbol? formula = start.Compilation.GetTypeByMetadataName(AttributeReader.ActivationFormula);
            string? lacking = PlatformRequirement.FindLacking(start.Compilation);
            start.RegisterSymbolAction(symbol => Analyze(symbol, forward, backward, lacking), SymbolKind.Method);
            start.RegisterSymbolAction(symbol => AnalyzeFormula(symbol, formula), SymbolKind.Method);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol forward, INamedTypeSymbol backward, string? lacking)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;
        if (method.PartialDefinitionPart is not null)
        {
            return;
        }

        foreach (AttributeData attribute in method.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, forward) && !SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, backward))
            {
                continue;
            }

            if (attribute.ApplicationSyntaxReference is not { } written || GeneratedSource.Is(written.SyntaxTree, context.Options))
            {
                continue;
            }

            if (lacking is not null)
            {
                context.ReportDiagnostic(Diagnostic.Create(AttributeRules.PlatformTooOld, Location.Create(written.SyntaxTree, written.Span), method.Name, lacking));
            }

            MethodBinding? binding = MethodBinder.Bind(method, attribute, context.Compilation, context.CancellationToken);
            Report(context, binding?.Problems ?? [], method, written);
        }
    }

    // A formula is checked whether it is used or not.
    private static void AnalyzeFormula(SymbolAnalysisContext context, INamedTypeSymbol? attribute)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;
        if (method.PartialDefinitionPart is null
            && method.GetAttributes().FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.AttributeClass, attribute)) is { ApplicationSyntaxReference: { } written }
            && !GeneratedSource.Is(written.SyntaxTree, context.Options))
        {
            Report(context, FormulaBinder.Bind(method, context.Compilation, context.CancellationToken).Problems, method.PartialImplementationPart ?? method, written);
        }
    }

    private static void Report(SymbolAnalysisContext context, IEnumerable<Problem> problems, IMethodSymbol method, SyntaxReference attribute)
    {
        foreach (Problem problem in problems)
        {
            context.ReportDiagnostic(Diagnostic.Create(AttributeRules.Get(problem.RuleId), LocationOf(problem.Location, method, attribute), Remedy.Encode(problem.Remedies), [.. problem.Arguments]));
        }
    }

    // A location without its tree would escape #pragma and the severities of .editorconfig.
    private static Location LocationOf(LocationInfo place, IMethodSymbol method, SyntaxReference attribute)
    {
        SyntaxTree? tree = method.DeclaringSyntaxReferences.Append(attribute)
            .Select(static reference => reference.SyntaxTree)
            .FirstOrDefault(tree => string.Equals(tree.FilePath, place.FilePath, StringComparison.Ordinal) && tree.Length >= place.Span.End);
        return tree is null ? Location.Create(place.FilePath, place.Span, place.Lines) : Location.Create(tree, place.Span);
    }
}
