using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Binding;

/// <summary>Binds programs as they look while they are typed: with tokens missing, or ending early.</summary>
public sealed class UnfinishedCodeTests
{
    private static readonly string Program = TestCompilation.InClass("""
        [Activation("gelu(x + bias) * scale", Dialect = Dialect.Keras, Members = GeneratedMembers.Backward)]
        public static partial void Biased(scoped ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, [Learned] float scale, int columns, Span<float> y);
        [ActivationBackward(nameof(Biased))]
        internal static partial void Back(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, float scale, int columns, ReadOnlySpan<float> dy, Span<float> dx, out float dscale);
        [Activation("leaky_relu", Alpha = -0.5)] public static partial Vector512<float> Wide(Vector512<float> x);
        partial record struct Inner<T> { [Activation("prelu")] private readonly partial double One(in double @value, double alpha); }
        """);

    public static TheoryData<string> Cuts => ["one token less", "end of file"];

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task Nothing_throws(string cut)
    {
        CSharpCompilation whole = TestCompilation.Create(Program);
        SyntaxTree tree = whole.SyntaxTrees[0];
        TextSpan[] tokens =
            [.. (await tree.GetRootAsync()).DescendantTokens().Select(static token => token.Span).Where(static span => span.Length > 0)];
        foreach (TextSpan token in tokens)
        {
            TextSpan removed = string.Equals(cut, "one token less", StringComparison.Ordinal)
                ? token
                : TextSpan.FromBounds(token.Start, Program.Length);
            SyntaxTree shorter =
                CSharpSyntaxTree.ParseText(Program.Remove(removed.Start, removed.Length), (CSharpParseOptions)tree.Options, tree.FilePath);
            CSharpCompilation compilation = whole.ReplaceSyntaxTree(tree, shorter);
            BindAll(compilation);
            ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(compilation);
            Assert.DoesNotContain(found, static diagnostic => string.Equals(diagnostic.Id, "AD0001", StringComparison.Ordinal));
        }
    }

    private static void BindAll(CSharpCompilation compilation)
    {
        foreach (IMethodSymbol method in TestCompilation.Methods(compilation))
        {
            foreach (AttributeData attribute in method.GetAttributes())
            {
                MethodBinder.Bind(method, attribute, compilation, CancellationToken.None);
            }
        }
    }
}
