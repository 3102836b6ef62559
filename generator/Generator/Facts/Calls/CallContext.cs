using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Holds what is known of the methods of a compilation; many threads read methods at once.</summary>
internal sealed class CallContext
{
    private const string RuntimeAssembly = "FusedActivations";

    private readonly Compilation compilation;
    private readonly HashSet<string> names;
    private readonly ConcurrentDictionary<IMethodSymbol, AnnotatedMethod?> annotated = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, BodyGraph?> bodies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> callers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodEffects> effects = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new();

    private CallContext(Compilation compilation, HashSet<string> names)
    {
        this.compilation = compilation;
        this.names = names;
    }

    /// <summary>Makes the context of a compilation, or null where it neither has nor references an annotated method.</summary>
    public static CallContext? Create(Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.GetTypeByMetadataName(AttributeReader.Activation) is null)
        {
            return null;
        }

        HashSet<string> declared =
            new(compilation.SyntaxTrees.SelectMany(tree => AnnotatedNames.In(tree, cancellation)), StringComparer.Ordinal);
        return declared.Count == 0 && !ReferencesKernels(compilation) ? null : new CallContext(compilation, declared);
    }

    /// <summary>Gets what a method does to buffers, or null.</summary>
    public AnnotatedMethod? Find(IMethodSymbol method) => this.annotated.GetOrAdd(method.OriginalDefinition, AnnotatedMethodReader.Read);

    /// <summary>Tells whether a method's body calls an annotated method, going by the names.</summary>
    public bool IsCaller(IMethodSymbol method) => this.callers.GetOrAdd(method.OriginalDefinition, this.ReadIsCaller);

    /// <summary>Gets the body of a method of the project that no other type can override, or null.</summary>
    public BodyGraph? GraphOf(IMethodSymbol method, CancellationToken cancellation) =>
        this.bodies.GetOrAdd(method.OriginalDefinition, key => this.ReadBody(key, cancellation));

    /// <summary>Gets which buffers a method of the project writes, or null where its body is not known.</summary>
    public MethodEffects? EffectsOf(IMethodSymbol method, CancellationToken cancellation)
    {
        if (this.effects.TryGetValue(method.OriginalDefinition, out MethodEffects known))
        {
            return known;
        }

        if (this.GraphOf(method, cancellation) is not { } body)
        {
            return null;
        }

        MethodEffects read = CallFlow.EffectsOf(method.OriginalDefinition, body, this, cancellation);
        return this.effects.GetOrAdd(method.OriginalDefinition, read);
    }

    // Another project may hold the annotated methods.
    private static bool ReferencesKernels(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Any(static assembly => assembly.Modules
            .Any(static module => module.ReferencedAssemblies
                .Any(static reference => string.Equals(reference.Name, RuntimeAssembly, StringComparison.Ordinal))));

    private static SyntaxNode? SourceOf(IMethodSymbol method) =>
        (method.PartialImplementationPart
            ?? method) is
        {
            MethodKind: MethodKind.Ordinary
                or MethodKind.ExplicitInterfaceImplementation, IsAbstract: false, DeclaringSyntaxReferences: [var only]
        }
        && only.GetSyntax() is MethodDeclarationSyntax syntax && (syntax.Body is not null || syntax.ExpressionBody is not null)
            ? syntax
            : null;

    private bool ReadIsCaller(IMethodSymbol method) => SourceOf(method) is { } syntax
        && syntax.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => this.names.Contains(NameOf(call.Expression)));

    private static string NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => "",
    };

    private BodyGraph? ReadBody(IMethodSymbol method, CancellationToken cancellation)
    {
        bool canBeOverridden = (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed;
        if (canBeOverridden || SourceOf(method) is not { } syntax || !this.compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            return null;
        }

        // A called method may stand in another file, of which the analyzed one has no model.
#pragma warning disable RS1030
        SemanticModel model = this.models.GetOrAdd(syntax.SyntaxTree, tree => this.compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
        IOperation? body = model.GetOperation(syntax, cancellation);
        return body is not null
            && body.Descendants().Any(static operation => operation.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak) ? null
            : body is null ? null
            : BodyGraph.Of(body, cancellation);
    }
}

/// <summary>Represents what a method does that calls no annotated method.</summary>
/// <param name="Writes">Whether it writes what each parameter leads to.</param>
/// <param name="ChangesFields">Whether it writes fields, or something that is not known.</param>
internal sealed record MethodEffects(IReadOnlyList<bool> Writes, bool ChangesFields)
{
    /// <summary>Gives the effects of a method of which nothing is known.</summary>
    public static MethodEffects Anything(IMethodSymbol method) => new([.. method.Parameters.Select(static _ => true)], ChangesFields: true);
}
