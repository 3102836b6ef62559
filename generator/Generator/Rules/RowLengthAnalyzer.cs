using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Rules;

/// <summary>Reports calls that take a buffer as one row which another call of the type takes in rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowLengthAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AttributeRules.RowsTakenAsOne);

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

    private static void Register(SymbolStartAnalysisContext context, CallContext calls)
    {
        ConcurrentQueue<RowUse> uses = new();
        ISymbol type = context.Symbol;
        context.RegisterOperationAction(
            operation =>
            {
                if (SymbolEqualityComparer.Default.Equals(operation.ContainingSymbol.ContainingType, type))
                {
                    foreach (RowUse use in RowUse.Of((IInvocationOperation)operation.Operation, calls))
                    {
                        uses.Enqueue(use);
                    }
                }
            },
            OperationKind.Invocation);
        context.RegisterSymbolEndAction(end =>
        {
            RowUse[] inOrder = [.. uses.OrderBy(static use => use.Place.SpanStart)];
            foreach (IGrouping<SyntaxNode, RowUse> call in inOrder.Where(static use => use.Columns is null).GroupBy(static use => use.Call))
            {
                (RowUse use, RowUse? other) = call.Select(use => (use, Array.Find(inOrder, candidate => candidate.IsInRowsBeside(use))))
                    .FirstOrDefault(static pair => pair.Item2 is not null);
                if (other is not null)
                {
                    end.ReportDiagnostic(Diagnostic.Create(AttributeRules.RowsTakenAsOne, use.Place.GetLocation(), use.Method,
                        $"'{other.Method}' takes '{use.Buffer.Name}' in rows of '{other.Columns!.Syntax}'"));
                }
            }
        });
    }
}
