using System;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Emit;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Emit;

/// <summary>
/// Checks that what is summed has the type that its element type is summed in, and what a method computes itself that of lanes.
/// </summary>
public sealed class SumTypeTests
{
    private static readonly ElementKind Narrow =
        new("Narrow", "Elsewhere", "Narrow", digits: 8, largestExponent: 11, lane: ElementKind.Single, sum: ElementKind.Double);

    [Fact]
    public void A_loss_is_summed_divided_and_scaled_in_types_of_their_own()
    {
        string written = Write("""[Loss("mse")] static partial float M(ReadOnlySpan<float> y, ReadOnlySpan<float> t, Span<float> dy);""");
        Assert.Contains("float scale = (float)1 / y.Length;", written, StringComparison.Ordinal);
        Assert.Contains("double total = 0;", written, StringComparison.Ordinal);
        Assert.Contains("y, t, dy, new global::System.Span<double>(ref total));", written, StringComparison.Ordinal);
        Assert.Contains("IKernel<Narrow>", written, StringComparison.Ordinal);
        Assert.Contains("public float scale;", written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_overlaps_is_summed_likewise()
    {
        string written = Write("""[Loss("dice")] static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> dx);""");
        Assert.Contains("out double both, out double miss)", written, StringComparison.Ordinal);
        Assert.Contains("new global::System.Span<double>(ref both)", written, StringComparison.Ordinal);
        Assert.Contains("float keep, float lose, global::System.Span<Narrow> slopes", written, StringComparison.Ordinal);
        Assert.Contains("public float keep;", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gradient_of_a_learned_scalar_is_rounded_once()
    {
        string written = Write("""[Activation("leaky_relu")] static partial void M(ReadOnlySpan<float> x, [Learned] float alpha, Span<float> y);""");
        Assert.Contains("double dalphaSum = 0;", written, StringComparison.Ordinal);
        Assert.Contains("new global::System.Span<double>(ref dalphaSum));", written, StringComparison.Ordinal);
        Assert.Contains("dalpha = (Narrow)dalphaSum;", written, StringComparison.Ordinal);
        Assert.Contains("public Narrow alpha;", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1, "0.1f", "0.1")]
    [InlineData(2, "2f", "2.0")]
    [InlineData(1e-30, "1E-30f", "1E-30")]
    public void A_number_is_written_as_its_type_has_it(double value, string single, string wide)
    {
        Assert.Equal(single, ElementKind.Single.Literal(value));
        Assert.Equal(wide, ElementKind.Double.Literal(value));
    }

    [Fact]
    public void The_largest_exponent_is_the_last_that_is_finite() => Assert.All(
        [(ElementKind.Single, float.MaxValue), (ElementKind.Double, double.MaxValue)],
        static ((ElementKind Kind, double Largest) type) => Assert.Equal(Math.Floor(Math.Log(type.Largest)), type.Kind.LargestExponent));

    private static string Write(string member)
    {
        CSharpCompilation compilation = TestCompilation.Create(TestCompilation.InClass(member));
        IMethodSymbol method = TestCompilation.Methods(compilation).First(static method => !method.GetAttributes().IsEmpty);
        MethodRequest request = MethodBinder.Bind(method, method.GetAttributes()[0], compilation, CancellationToken.None)!.Request switch
        {
            LossRequest loss => loss with { Element = Narrow },
            KernelRequest kernel => kernel with { Element = Narrow },
            _ => throw new InvalidOperationException(member),
        };
        WrittenType type = TypeFileWriter.Write(new TypeRequests(request.Type, "M.g.cs", [request]));
        return type.Text + string.Concat(type.Kernels.Select(static kernel => kernel.Text));
    }
}
