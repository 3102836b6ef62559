using System;
using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules;

/// <summary>Reports activations, losses and labels that do not go together in a declared network.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = NetworkRules.All.Select(static rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AttributeReader.Activation) is not null)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        if (NetworkDeclarationReader.Read((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { } network)
        {
            return;
        }

        SyntaxTree[] trees = [.. context.Symbol.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree)];
        foreach (Finding finding in NetworkChecker.Check(network, rule => RuleSettings.IsOn(rule, context.Compilation.Options, trees)))
        {
            SyntaxTree? tree = Array.Find(trees, tree => string.Equals(tree.FilePath, finding.Place.FilePath, StringComparison.Ordinal) && tree.Length >= finding.Place.Span.End);
            if (tree is not null && !GeneratedSource.Is(tree, context.Options))
            {
                Location place = Location.Create(tree, finding.Place.Span);
                context.ReportDiagnostic(Diagnostic.Create(finding.Rule.Descriptor, place, finding.Severity, additionalLocations: null, Remedy.Encode(finding.Remedies), [.. finding.Arguments]));
            }
        }
    }
}
