using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Checks how many elements a buffer has that is written out: a spread has those of what it spreads.</summary>
public sealed class ListedBufferTests
{
    private const string Row = """[Activation("softmax")] private static partial void Row(ReadOnlySpan<float> x, Span<float> y); """;

    [Theory]
    [InlineData("float[] row = [.. x];")]
    [InlineData("float[] row = [.. x, .. x];")]
    [InlineData("float[] row = [1, .. x];")]
    [InlineData("float[] row = [1, 2];")]
    [InlineData("float[] row = [.. x.Select(static value => 2 * value)];")]
    [InlineData("Span<float> row = [.. x];")]
    [InlineData("ReadOnlySpan<float> row = [.. x.AsSpan(1, 4)];")]
    [InlineData("float[] two = [1, 2]; float[] row = [.. two];")]
    [InlineData("var row = new[] { 1f, 2f };")]
    [InlineData("float[] row = { x[0], x[1] };")]
    [InlineData("float[] row = new float[] { 1, 2, 3 };")]
    [InlineData("Span<float> row = stackalloc[] { 1f, 2f };")]
    [InlineData("Span<float> row = stackalloc float[x.Length];")]
    public async Task A_row_of_several_elements_is_one(string row) => Assert.Equal("", await FindAsync(row));

    [Theory]
    [InlineData("float[] row = [x[0]];")]
    [InlineData("float[] row = [.. x.AsSpan(3, 1)];")]
    [InlineData("float[] one = [1]; float[] row = [.. one];")]
    [InlineData("float[] none = []; float[] row = [.. none, 1];")]
    [InlineData("var row = new[] { 1f };")]
    [InlineData("float[] row = { x[0] };")]
    [InlineData("Span<float> row = stackalloc[] { 1f };")]
    [InlineData("Span<float> row = stackalloc float[1];")]
    [InlineData("int units = 1; Span<float> row = stackalloc float[units];")]
    public async Task A_row_of_one_element_is_none(string row) => Assert.Equal("201", await FindAsync(row));

    [Theory]
    [InlineData("210", "static float T(float[] x, int[] t, float[] d) { Softmax(x, 10, x); float[] p = [.. x]; return CrossEntropy(p, t, 10, d); }")]
    [InlineData("", "static float T(float[] x, int[] t, float[] d) { Softmax(x, 10, x); float[] p = [.. x, .. d]; return CrossEntropy(p, t, 10, d); }")]
    [InlineData("210", "static float T(float[] x, int[] t, float[] d) { float[][] layers = [x, d]; Softmax(layers[0], 10, layers[1]); return CrossEntropy(layers[1], t, 10, x); }")]
    [InlineData("209", "static float T(float[] x, float[] d) { ReadOnlySpan<float> t = stackalloc[] { 1f, 7f }; Sigmoid(x, x); return Mse(x, t, d); }")]
    [InlineData("216", "static float T(float[] x, float[] d) { ReadOnlySpan<float> t = stackalloc[] { 0f, 1f, 1f }; Sigmoid(x, x); return Mse(x, t, d); }")]
    [InlineData("209", "static float T(float[] x, float[] d) { float[] all = [120, 35.5f, 80]; float[] t = [.. all]; Sigmoid(x, x); return Mse(x, t, d); }")]
    public async Task What_is_written_out_is_known(string ids, string members) => Assert.Equal(ids, await CallCheck.IdsAsync(members));

    private static Task<string> FindAsync(string row) =>
        CallCheck.IdsAsync(Row + "static void T(float[] x, float[] y) { " + row + " Row(row, y); }");
}
