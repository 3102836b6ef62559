using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Generation;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Checks the most operands that a method may have: the library's loops take so many spans.</summary>
public sealed class ManyOperandsTests
{
    [Fact]
    public void Fifteen_operands_compile_with_their_gradients() =>
        GeneratorRun.Compile($"public static partial class K {{ {Method(15)} }}");

    [Fact]
    public async Task One_more_is_refused()
    {
        string message = Assert.Single(
            await RuleCheck.MembersAsync(Method(16)
                .Replace("x0 + x1", "{|FACT101:x0 + x1", System.StringComparison.Ordinal)
                .Replace("x15\")", "x15|}\")", System.StringComparison.Ordinal)));
        Assert.Contains("'M' has too many operands; split it into several methods; one may have 15 operands", message,
            System.StringComparison.Ordinal);
    }

    private static string Method(int operands)
    {
        string[] names = [.. Enumerable.Range(0, operands).Select(static i => string.Create(CultureInfo.InvariantCulture, $"x{i}"))];
        return $"""[Activation("{string.Join(" + ", names)}")] public static partial void M({string.Join(", ", names.Select(static name => $"ReadOnlySpan<float> {name}"))}, Span<float> y);""";
    }
}
