using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Emit;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator;

/// <summary>
/// Writes the code of annotated methods: attribute and signature are bound to a request that holds no compiler object,
/// the requests of one type are gathered, and each type is one file. It reports nothing: the analyzers do.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ActivationGenerator : IIncrementalGenerator
{
    private const string ActivationAttribute = "FusedActivations.ActivationAttribute";
    private const string BackwardAttribute = "FusedActivations.ActivationBackwardAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<KernelRequest>> forward = Requests(context, ActivationAttribute, StepNames.Activations);
        IncrementalValueProvider<ImmutableArray<KernelRequest>> backward = Requests(context, BackwardAttribute, StepNames.Backwards);
        IncrementalValueProvider<string?> lacking = context.CompilationProvider
            .Select(static (compilation, _) => PlatformRequirement.FindLacking(compilation))
            .WithTrackingName(StepNames.Platform);
        IncrementalValuesProvider<TypeRequests> types = forward
            .Combine(backward)
            .Combine(lacking)
            .SelectMany(static (requests, _) => GroupByType(Refuse(requests.Left.Left.Concat(requests.Left.Right), requests.Right)))
            .WithTrackingName(StepNames.Types);

        // Not the implementation output: the editor would show partial methods without a body.
        context.RegisterSourceOutput(types, static (output, type) =>
            output.AddSource(type.HintName, SourceText.From(TypeFileWriter.Write(type), Encoding.UTF8)));
    }

    private static IncrementalValueProvider<ImmutableArray<KernelRequest>> Requests(IncrementalGeneratorInitializationContext context, string attribute, string stepName) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (attributed, token) => attributed.TargetSymbol is IMethodSymbol method ? MethodBinder.Bind(method, attributed.Attributes[0], attributed.SemanticModel.Compilation, token)?.Request : null)
            .WithTrackingName(stepName)
            .Where(static request => request is not null)
            .Select(static (request, _) => request!)
            .Collect();

    // Where the language or the framework is too old, bodies that throw leave the analyzer's reason as the only error.
    private static IEnumerable<KernelRequest> Refuse(IEnumerable<KernelRequest> requests, string? lacking) => lacking is null
        ? requests
        : requests.Select(request => request with { Kind = RequestKind.Throw, Failure = $"'{request.Method.Name}' needs {lacking}: see FACT117" });

    // File names compare without regard to case, so types that differ in case only are numbered.
    private static IEnumerable<TypeRequests> GroupByType(IEnumerable<KernelRequest> requests)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, KernelRequest> group in requests.GroupBy(static request => request.Type.MetadataName, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            string name = group.Key.Replace('<', '{').Replace('>', '}');
            string hint = name;
            for (int number = 2; !taken.Add(hint); number++)
            {
                hint = name + "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            yield return new TypeRequests(group.First().Type, hint + ".g.cs", group.ToEquatableArray());
        }
    }
}
