using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>
/// Reports how functions are spelled where it costs digits or ends in NaN: in the texts of attributes, in formulas, and in the plain
/// C# of projects that use one of our attributes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpellingAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] AttributeTypes =
    [
        nameof(ActivationAttribute), nameof(ActivationBackwardAttribute), nameof(ActivationFormulaAttribute), nameof(LossAttribute),
        nameof(NetworkAttribute), nameof(HiddenLayerAttribute), nameof(OutputLayerAttribute),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => SpellingRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AttributeReader.Activation) is not { } activation)
            {
                return;
            }

            INamedTypeSymbol? formulas = start.Compilation.GetTypeByMetadataName("FusedActivations.Formula");
            Lazy<bool> isUsed = new(() => start.Compilation.SyntaxTrees.Any(tree => HasAttribute(tree, start.CancellationToken)),
                LazyThreadSafetyMode.PublicationOnly);
            start.RegisterSyntaxNodeAction(node => AnalyzeAttribute(node, activation), SyntaxKind.Attribute);
            start.RegisterSyntaxNodeAction(node => AnalyzeCall(node, formulas, isUsed), SyntaxKind.InvocationExpression);
        });
    }

    private static void AnalyzeAttribute(SyntaxNodeAnalysisContext context, INamedTypeSymbol activation)
    {
        AttributeSyntax attribute = (AttributeSyntax)context.Node;
        if (!WrittenName.Is(attribute, nameof(ActivationAttribute)) || GeneratedSource.Is(attribute.SyntaxTree, context.Options)
            || !AttributeSpellings.MayHave(attribute)
            || attribute.Parent?.Parent is not { } declaration
            || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not IMethodSymbol method)
        {
            return;
        }

        AttributeData? data = method.GetAttributes().FirstOrDefault(
            candidate => SymbolEqualityComparer.Default.Equals(candidate.AttributeClass, activation) && IsWrittenAs(candidate, attribute));
        using FormulaBudget budget = FormulaBudget.BeginCancellable(context.CancellationToken);
        if (data is null || MethodText.Read(method, data, context.CancellationToken)?.Bound is not { IsRewritten: false, Root: { } root })
        {
            return;
        }

        ElementKind element = method.Parameters.Select(static parameter => OperandType.Of(parameter.Type).SupportedElement)
            .FirstOrDefault(static known => known is not null) ?? ElementKind.All[0];
        foreach (Diagnostic diagnostic in AttributeSpellings.Find(attribute, root, element))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private static bool IsWrittenAs(AttributeData data, AttributeSyntax attribute) =>
        data.ApplicationSyntaxReference is { } written && written.SyntaxTree == attribute.SyntaxTree && written.Span == attribute.Span;

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context, INamedTypeSymbol? formulas, Lazy<bool> isUsed)
    {
        InvocationExpressionSyntax call = (InvocationExpressionSyntax)context.Node;
        if (!CodeSpellings.IsTrigger(call))
        {
            return;
        }

        using FormulaBudget budget = FormulaBudget.BeginCancellable(context.CancellationToken);
        CodeSpellings spellings = new(context.SemanticModel, formulas, context.CancellationToken);
        foreach (Diagnostic diagnostic in spellings.Find(call)
            .Concat(spellings.FindSum(call) is { } sum ? [sum] : Array.Empty<Diagnostic>()))
        {
            if (!isUsed.Value || GeneratedSource.Is(call.SyntaxTree, context.Options))
            {
                return;
            }

            context.ReportDiagnostic(diagnostic);
        }
    }

    // Attributes stand on types and members: what is inside of bodies need not be looked at.
    private static bool HasAttribute(SyntaxTree tree, CancellationToken cancellation) => tree.GetRoot(cancellation)
        .DescendantNodes(
            static node => node is CompilationUnitSyntax
                or BaseNamespaceDeclarationSyntax
                or MemberDeclarationSyntax
                or AttributeListSyntax)
        .OfType<AttributeSyntax>()
        .Any(static attribute => AttributeTypes.Any(type => WrittenName.Is(attribute, type)));
}
