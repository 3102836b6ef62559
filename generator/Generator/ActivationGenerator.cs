using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Emit;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Increments;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator;

/// <summary>
/// Writes the code of annotated methods: attribute and signature are bound to a request that holds no compiler object,
/// the requests of one type are gathered, and each type is one file, which has the mathematics that no
/// file before it has. The analyzers report what is wrong, save what would keep them
/// from running.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ActivationGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<GeneratorBinding> bindings = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => AnnotatedMethod.IsCandidate(node),
                static (candidate, token) => KnownBindings.Get((MethodDeclarationSyntax)candidate.Node, candidate.SemanticModel, token))
            .SelectMany(static (bindings, _) => bindings)
            .WithTrackingName(StepNames.Methods);
        IncrementalValueProvider<ImmutableArray<MethodRequest>> annotated = bindings
            .Select(static (binding, _) => binding.Request)
            .Where(static request => request is not null)
            .Select(static (request, _) => request!)
            .Collect();
        IncrementalValueProvider<string?> lacking = context.CompilationProvider
            .Select(static (compilation, _) => PlatformRequirement.FindLacking(compilation))
            .WithTrackingName(StepNames.Platform);
        IncrementalValuesProvider<TypeRequests> types = annotated
            .Combine(lacking)
            .SelectMany(static (requests, _) => GroupByType(Refuse(requests.Left, requests.Right)))
            .WithTrackingName(StepNames.Types);

        IncrementalValuesProvider<GeneratedFile> files = types
            .Select(static (type, token) =>
            {
                using FormulaBudget budget = FormulaBudget.BeginCancellable(token);
                return TypeFileWriter.Write(type);
            })
            .WithTrackingName(StepNames.Written)
            .Collect()
            .SelectMany(static (written, _) => GeneratedFile.Of(written))
            .WithTrackingName(StepNames.Files);

        // Not the implementation output: the editor would show partial methods without a body.
        context.RegisterSourceOutput(files,
            static (output, file) => output.AddSource(file.HintName, SourceText.From(file.Write(), Encoding.UTF8)));
        context.RegisterSourceOutput(
            bindings.SelectMany(static (binding, _) => binding.Problems).Combine(context.CompilationProvider),
            static (output, problem) =>
                output.ReportDiagnostic(ProblemReport.Create(DeclarationRemedies.OfGenerator(problem.Left.In(problem.Right.SyntaxTrees)))));
    }

    // Where the language or the framework is too old, bodies that throw leave the analyzer's reason as the only error.
    private static IEnumerable<MethodRequest> Refuse(IEnumerable<MethodRequest> requests, string? lacking) => lacking is null
        ? requests
        : requests.Select(
            request => new FaultyRequest(request.Type, request.Method,
                $"'{request.Method.Name}' needs {lacking}: see {RuleIds.PlatformTooOld}"));

    // File names compare without regard to case, so types that differ in case only are numbered.
    private static IEnumerable<TypeRequests> GroupByType(IEnumerable<MethodRequest> requests)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, MethodRequest> group in requests.GroupBy(static request => request.Type.MetadataName,
            StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal))
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
