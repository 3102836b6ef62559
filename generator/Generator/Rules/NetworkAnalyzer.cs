using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Rules.Declarations;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules;

/// <summary>Reports activations, losses and labels that do not go together in a declared network.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NetworkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rule.DescriptorsOf(DeclarationChecker.Rules, NetworkRules.All);

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
        using FormulaBudget budget = FormulaBudget.BeginCancellable(context.CancellationToken);
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (NetworkDeclarationReader.Read(type, context.CancellationToken) is not { } network)
        {
            return;
        }

        SyntaxTree[] trees = [.. type.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree)];
        NetworkReport report = new(context.Compilation, context.Options);
        IReadOnlyList<Finding> found = DeclarationChecker.Check(network, rule => report.IsOn(rule, trees, context.CancellationToken));
        foreach (Diagnostic diagnostic in report.Of(found, trees))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
