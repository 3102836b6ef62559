using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
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
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            INamedTypeSymbol? forward = start.Compilation.GetTypeByMetadataName(AttributeReader.Activation);
            INamedTypeSymbol? backward = start.Compilation.GetTypeByMetadataName(AttributeReader.ActivationBackward);
            if (forward is null || backward is null)
            {
                return;
            }

            string? lacking = PlatformRequirement.FindLacking(start.Compilation);
            start.RegisterSymbolAction(symbol => Analyze(symbol, forward, backward, lacking), SymbolKind.Method);
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
            bool isForward = SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, forward);
            if (!isForward && !SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, backward))
            {
                continue;
            }

            if (lacking is not null)
            {
                Location place = attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? method.Locations[0];
                context.ReportDiagnostic(Diagnostic.Create(AttributeRules.PlatformTooOld, place, method.Name, lacking));
            }

            MethodBinding? binding = isForward
                ? MethodBinder.Bind(method, attribute, context.CancellationToken)
                : BackwardBinder.Bind(method, attribute, context.CancellationToken);
            foreach (Problem problem in binding?.Problems ?? [])
            {
                Location place = LocationOf(problem.Location, Trees(method, attribute, context.CancellationToken));
                context.ReportDiagnostic(Diagnostic.Create(AttributeRules.Get(problem.RuleId), place, [.. problem.Arguments]));
            }
        }
    }

    // A location without its tree would escape #pragma and the severities of .editorconfig.
    private static Location LocationOf(LocationInfo place, IEnumerable<SyntaxTree> trees)
    {
        SyntaxTree? tree = trees.FirstOrDefault(tree => string.Equals(tree.FilePath, place.FilePath, StringComparison.Ordinal) && tree.Length >= place.Span.End);
        return tree is null ? Location.Create(place.FilePath, place.Span, place.Lines) : Location.Create(tree, place.Span);
    }

    private static IEnumerable<SyntaxTree> Trees(IMethodSymbol method, AttributeData attribute, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences
            .Append(attribute.ApplicationSyntaxReference)
            .OfType<SyntaxReference>()
            .Select(reference => reference.GetSyntax(cancellation).SyntaxTree);
}
