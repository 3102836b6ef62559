using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Rules.Calls;
using FusedActivations.Generator.Rules.Network;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules;

/// <summary>Reports activations, losses and buffers that do not go together in calls, without any declaration.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Rule.DescriptorsOf(CallRules.All, NetworkRules.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (CallContext.Create(start.Compilation, start.CancellationToken) is { } calls)
            {
                WrittenBodies.Register(start, type => Register(type, calls));
            }
        });
    }

    // Advice is given once for a type, so what its members show is gathered before it is reported.
    private static void Register(SymbolStartAnalysisContext context, CallContext calls)
    {
        ConcurrentQueue<CallFacts> found = new();
        ISymbol type = context.Symbol;
        context.RegisterOperationBlockAction(block =>
        {
            // The members of a nested type have their own.
            if (!SymbolEqualityComparer.Default.Equals(block.OwningSymbol.ContainingType, type))
            {
                return;
            }

            using FormulaBudget budget = FormulaBudget.BeginCancellable(block.CancellationToken);
            foreach (CallFacts facts in CallFlow.Read(block.OperationBlocks, calls, block.CancellationToken))
            {
                found.Enqueue(facts);
            }
        });
        context.RegisterSymbolEndAction(end =>
        {
            using FormulaBudget budget = FormulaBudget.BeginCancellable(end.CancellationToken);
            SyntaxTree[] trees = [.. end.Symbol.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree)];
            NetworkReport report = new(end.Compilation, end.Options);
            foreach (CallFinding finding in CallChecker.Check([.. found], rule => report.IsOn(rule, trees, end.CancellationToken)))
            {
                if (finding.Finding.Place.SourceTree is { } tree && trees.Contains(tree))
                {
                    IEnumerable<Location>? earlier = finding.Earlier is null ? null : [finding.Earlier.GetLocation()];
                    end.ReportDiagnostic(Diagnostic.Create(finding.Finding.Rule.Descriptor, finding.Finding.Place, finding.Finding.Severity,
                        earlier, Remedy.Encode(finding.Finding.Remedies), [.. finding.Finding.Arguments]));
                }
            }
        });
    }
}
