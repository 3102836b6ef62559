using System;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.CodeFixes;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Fixes;

/// <summary>Fixes programs as they look while they are typed: every token is missing once.</summary>
public sealed class UnfinishedCodeTests
{
    private static readonly string Program = TestCompilation.InClass("""
        [Activation("prelu(x, alpa: 1) + geluu(bias)", Min = 2)]
        public static partial void Biased(Span<float> y, ref ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias);
        [ActivationBackward(nameof(Biased))] static partial int Back<T>(ReadOnlySpan<double> x);
        class Inner { [Activation("clip", Min = 1, Max = 0)] float One(int @value) => 1; }
        """);

    [Fact]
    public async Task Every_fix_can_be_applied()
    {
        int applied = 0;
        foreach (TextSpan token in (await CSharpSyntaxTree.ParseText(Program).GetRootAsync())
            .DescendantTokens()
            .Select(static token => token.Span)
            .Where(static span => span.Length > 0))
        {
            FixedProject project = FixedProject.Open(Program.Remove(token.Start, token.Length));
            foreach (Diagnostic diagnostic in await project.AnalyzeAsync())
            {
                Assert.StartsWith("FACT", diagnostic.Id, StringComparison.Ordinal);
                foreach ((RemedyFixProvider _, CodeAction action) in await project.OffersAsync(diagnostic))
                {
                    Assert.NotEqual(project.Text, (await project.ApplyAsync(action)).Text, StringComparer.Ordinal);
                    applied++;
                }
            }
        }

        Assert.True(applied > 100, $"{applied} fixes were applied");
    }
}
