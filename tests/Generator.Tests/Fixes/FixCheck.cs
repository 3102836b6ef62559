using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.CodeFixes;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Xunit;

namespace FusedActivations.Generator.Tests.Fixes;

/// <summary>Applies every fix that is offered: the result compiles, with the generator, and the rule is silent about it.</summary>
internal static class FixCheck
{
    /// <summary>Applies every fix of members of a class, each for itself, and gives their titles with the members that come out.</summary>
    public static async Task<IReadOnlyList<(string Title, string Members)>> MembersAsync(string members)
    {
        (string head, string tail) = Around();
        return [.. (await SourceAsync(TestCompilation.InClass(members)))
            .Select(result => (result.Title, result.Text[head.Length..^tail.Length]))];
    }

    /// <summary>Applies every fix of files, each for itself, and gives their titles with the first file that comes out.</summary>
    public static async Task<IReadOnlyList<(string Title, string Text)>> SourceAsync(params string[] files)
    {
        FixedProject project = FixedProject.Open(files);
        List<(string Title, string Text)> results = [];
        foreach (Diagnostic diagnostic in await project.AnalyzeAsync())
        {
            foreach ((RemedyFixProvider _, CodeAction action) in await project.OffersAsync(diagnostic))
            {
                FixedProject cured = await project.ApplyAsync(action);
                Assert.NotEqual(project.Text + string.Concat(files.Skip(1)), await cured.WholeTextAsync(), StringComparer.Ordinal);
                await IsCuredAsync(project, cured, diagnostic, action.Title);
                results.Add((action.Title, cured.Text));
            }
        }

        return results;
    }

    /// <summary>Checks that a project compiles, and that the rule says less: not the same again, and nothing new.</summary>
    public static async Task IsCuredAsync(FixedProject project, FixedProject cured, Diagnostic cause, string title)
    {
        Compilation compilation = await cured.CompileAsync();
        IEnumerable<Diagnostic> errors =
            compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), $"{title}: {string.Join('\n', errors)}\n{cured.Text}");
        string[] before = [.. (await project.AnalyzeAsync()).Select(Show)];
        string[] left = [.. (await cured.AnalyzeAsync()).Select(Show)];
        Assert.True(
            !left.Contains(Show(cause), StringComparer.Ordinal) && left.All(message => before.Contains(message, StringComparer.Ordinal)),
            $"{title}: {string.Join('\n', left)}\n{cured.Text}");
    }

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static (string Head, string Tail) Around()
    {
        const string Mark = "\u0001";
        string[] parts = TestCompilation.InClass(Mark).Split(Mark);
        return (parts[0], parts[1]);
    }
}
