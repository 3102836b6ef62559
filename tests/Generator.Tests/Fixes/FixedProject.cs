using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FusedActivations.CodeFixes;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Fixes;

/// <summary>Represents a project in an editor: it is analysed, and what the light bulb offers is applied.</summary>
/// <param name="project">The project.</param>
internal sealed class FixedProject(Project project)
{
    private static readonly RemedyFixProvider[] Providers = [new KeepingMeaningFixes(), new ChangingMeaningFixes()];

    /// <summary>Gets the text of the first file.</summary>
    public string Text => project.Documents.First().GetTextAsync().GetAwaiter().GetResult().ToString();

    /// <summary>Opens a project of some files.</summary>
    public static FixedProject Open(params string[] files)
    {
        AdhocWorkspace workspace = new();
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Demo",
            "Demo",
            LanguageNames.CSharp,
            compilationOptions: TestCompilation.Create("").Options,
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: TestCompilation.References));
        for (int i = 0; i < files.Length; i++)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"File{i}.cs", files[i], filePath: $"File{i}.cs");
        }

        return new FixedProject(solution.GetProject(id)!);
    }

    /// <summary>Gives the text of all files.</summary>
    public async Task<string> WholeTextAsync() => string.Concat(
        (await Task.WhenAll(project.Documents.Select(static document => document.GetTextAsync()))).Select(static text => text.ToString()));

    /// <summary>Compiles it with the generator.</summary>
    public async Task<Compilation> CompileAsync()
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        return updated;
    }

    /// <summary>Runs the analyzers and the generator, in the order of the places.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync() =>
        [.. (await RuleCheck.AnalyzeAsync((await project.GetCompilationAsync())!))
            .Concat(await this.GenerateAsync())
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];

    /// <summary>Runs the analyzers over what a build compiles: the project with its generated code.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeGeneratedAsync() =>
        [.. (await RuleCheck.AnalyzeAsync(await this.CompileAsync())).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];

    private async Task<ImmutableArray<Diagnostic>> GenerateAsync() =>
        CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)project.ParseOptions!)
            .RunGenerators((await project.GetCompilationAsync())!)
            .GetRunResult().Diagnostics;

    /// <summary>Lists what the light bulb offers for a diagnostic.</summary>
    public async Task<IReadOnlyList<(RemedyFixProvider Provider, CodeAction Action)>> OffersAsync(Diagnostic diagnostic)
    {
        List<(RemedyFixProvider Provider, CodeAction Action)> offers = [];
        foreach (RemedyFixProvider provider in Providers.Where(
            provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.Ordinal)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic,
                (action, _) => offers.Add((provider, action)), CancellationToken.None));
        }

        return offers;
    }

    /// <summary>Applies an action.</summary>
    public async Task<FixedProject> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return new FixedProject(Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!);
    }

    /// <summary>Applies the fixes of a rule everywhere.</summary>
    public async Task<FixedProject> ApplyAllAsync(RemedyFixProvider provider, FixAllScope scope, string id, string? key)
    {
        FixAllProvider all = provider.GetFixAllProvider();
        Assert.Contains(scope, all.GetSupportedFixAllScopes());
        FixAllContext context = new(project.Documents.First(), provider, scope, key!, [id], new Found(this), CancellationToken.None);
        return await this.ApplyAsync((await all.GetFixAsync(context))!);
    }

    private sealed class Found(FixedProject owner) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await owner.AnalyzeAsync();

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document,
            CancellationToken cancellationToken) =>
            (await owner.AnalyzeAsync())
                .Where(diagnostic => string.Equals(diagnostic.Location.SourceTree!.FilePath, document.FilePath, StringComparison.Ordinal));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
