using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Represents the parts of types in which there can be a call.</summary>
internal static class WrittenBodies
{
    /// <summary>Registers what looks at the operations of a type, for types in which people wrote anything that is run.</summary>
    /// <remarks>
    /// Most annotated methods stand among others like them, without a body; the compiler makes operations of every attribute of a type
    /// that an analyzer asks for operations.
    /// </remarks>
    public static void Register(CompilationStartAnalysisContext start, Action<SymbolStartAnalysisContext> register) =>
        start.RegisterSymbolStartAction(
            type =>
            {
                if (Has(type.Symbol, type.Options, type.CancellationToken))
                {
                    register(type);
                }
            },
            SymbolKind.NamedType);

    private static bool Has(ISymbol type, AnalyzerOptions options, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(part =>
            !GeneratedSource.Is(part.SyntaxTree, options) && MayRun(part.GetSyntax(cancellation)));

    private static bool MayRun(SyntaxNode part) => part is not TypeDeclarationSyntax type
        || type.BaseList?.Types.Any(static named => named is PrimaryConstructorBaseTypeSyntax) == true
        || !type.Members.All(IsDeclaration);

    // What is not known here, as of a later C#, may have a body.
    private static bool IsDeclaration(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Body is null && method.ExpressionBody is null,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.All(static variable => variable.Initializer is null),
        ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax => true,
        EnumDeclarationSyntax or DelegateDeclarationSyntax => true,
        _ => false,
    };
}
