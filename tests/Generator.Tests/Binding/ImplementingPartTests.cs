using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Binding;

/// <summary>Compiles what is generated for declarations of every kind: the parts must fit each other.</summary>
public sealed class ImplementingPartTests
{
    [Theory]
    [InlineData("public static partial class K { [Activation(\"relu\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public static partial class K { [Activation(\"relu\")] public static partial void M(this scoped ReadOnlySpan<float> @class, scoped Span<float> @void); }")]
    [InlineData("public static partial class K { [Activation(\"relu\")] internal static unsafe partial void @event(in ReadOnlySpan<double> x, Span<double> y); }")]
    [InlineData("partial struct S { [Activation(\"relu\")] private readonly partial float M(float x); [Activation(\"relu\")] partial void M(Span<float> x); }")]
    [InlineData("public partial record R<T>(T Item) where T : class { public partial record struct N { [Activation(\"mish\")] public static partial Vector256<float> M(Vector256<float> x); } }")]
    [InlineData("partial interface I<in T, out U> { [Activation(\"relu\")] static partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("namespace @new.@class { partial class @struct { [Activation(\"relu\")] protected internal partial void M(ReadOnlySpan<float> x, Span<float> y); } }")]
    [InlineData("partial class A { protected virtual void M(Span<float> x) { } } partial class B : A { [Activation(\"relu\")] protected sealed override partial void M(Span<float> x); }")]
    [InlineData("partial class A { [Activation(\"relu\")] static partial void M(Span<float> x); [Activation(\"relu\")] static partial void m(Span<float> x); }")]
    [InlineData("partial class A { [Activation(\"leaky_relu\")] static partial void M([PerColumn] ReadOnlySpan<float> alpha, ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("partial class A { [Activation(\"leaky_relu\")] static partial void M([Learned] float alpha, Span<float> x); void MDerivative() { } int MBackward; }")]
    [InlineData("partial class A { [Activation(\"relu\")] static partial void M(Span<float> x, float alpha = 0.5f); }")]
    [InlineData("partial class A { [Activation(\"silu(a) * b\")] static partial void M(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c); [ActivationBackward(\"M\")] static partial void N(Span<float> db, ReadOnlySpan<float> dc, ReadOnlySpan<float> b, ReadOnlySpan<float> a); }")]
    [InlineData("partial class A { [Activation(\"x * s\")] static partial void M(ReadOnlySpan<float> x, [Learned] float s, Span<float> y); [ActivationBackward(\"M\")] private static partial void N(out float ds, ReadOnlySpan<float> x, float s, ReadOnlySpan<float> dy); }")]
    public async Task A_declaration_and_its_generated_part_compile(string declaration)
    {
        Compilation compilation = Generate(declaration);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty((await RuleCheck.AnalyzeAsync(compilation)).Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
    }

    [Theory]
    [InlineData("partial class A { [Activation(\"no_such\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("partial class A { [Activation(\"relu\")] public static partial ref float M(ref float x); }")]
    [InlineData("partial class A { [Activation(\"relu\")] public static partial (int a, string? b) M(int[]? x, params object?[] y); }")]
    [InlineData("partial class A<T> { [Activation(\"relu\")] public partial T M(ref readonly T x, out T y); }")]
    [InlineData("partial class A { [ActivationBackward(\"M\")] public static partial void N(Span<float> x); }")]
    public async Task A_faulty_declaration_compiles_too_so_that_its_reason_is_seen(string declaration)
    {
        Compilation compilation = Generate(declaration);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.NotEmpty(await RuleCheck.AnalyzeAsync(compilation));
    }

    private static Compilation Generate(string declaration)
    {
        CSharpCompilation compilation =
            TestCompilation.Create("using System;\nusing System.Runtime.Intrinsics;\nusing FusedActivations;\n" + declaration);
        CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated,
                out System.Collections.Immutable.ImmutableArray<Diagnostic> problems);
        Assert.Empty(problems);
        return updated;
    }
}
