using System;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks that an exception about a length says what was probably forgotten.</summary>
public static partial class GuardAdviceTests
{
    private const string ColumnAdvice =
        "The length is 4; 12 is expected, one value for each element. If it has one value for each column, mark the parameter [PerColumn].";
    private const string RowAdvice =
        "is expected, since the method takes its whole input as one row. For several rows, declare an 'int columns' parameter.";

    /// <summary>Gets calls with the parameter and a part of the message.</summary>
    public static TheoryData<string, string, Action> Calls => new()
    {
        { "bias", ColumnAdvice, static () => Biased(new float[12], new float[4], new float[12]) },
        { "bias", ColumnAdvice, static () => BiasedBackward(new float[12], new float[4], new float[12], new float[12], new float[12]) },
        { "bias", "The length is 5; 12 is expected. (", static () => Biased(new float[12], new float[5], new float[12]) },
        { "bias", "The length is 24; 12 is expected. (", static () => Biased(new float[12], new float[24], new float[12]) },
        { "y", "The length is 4; 12 is expected. (", static () => Biased(new float[12], new float[12], new float[4]) },
        { "dy", "The length is 4; 12 is expected. (", static () => BiasedBackward(new float[12], new float[12], new float[4], new float[12], new float[12]) },
        { "labels", "The length is 3; 1 " + RowAdvice, static () => CrossEntropy(new float[12], new int[3], new float[12]) },
        { "weights", "The length is 4; 12 " + RowAdvice, static () => Weighted(new float[12], new int[1], new float[4]) },
        { "losses", "The length is 3; 1 " + RowAdvice, static () => Each(new float[12], new int[1], new float[3]) },
        { "scale", "The length is 3; 1 " + RowAdvice, static () => Scaled(new float[12], new float[3], new float[12]) },
        { "y", "The length is 3; 1 " + RowAdvice, static () => LogSumExp(new float[12], new float[3]) },
        { "labels", "The length is 2; 3 is expected. (", static () => CrossEntropyOfRows(new float[12], new int[2], 4) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public static void The_message_names_what_is_missing(string parameter, string part, Action call)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(call);
        Assert.Equal(parameter, exception.ParamName);
        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
    }

    [Activation("relu(x + bias)")]
    private static partial void Biased(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, Span<float> y);

    [Activation("x * scale")]
    private static partial void Scaled(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> scale, Span<float> y);

    [Activation("logsumexp")]
    private static partial void LogSumExp(ReadOnlySpan<float> x, Span<float> y);

    [Loss("cross_entropy")]
    private static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, Span<float> dlogits);

    [Loss("cross_entropy")]
    private static partial float CrossEntropyOfRows(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns);

    [Loss("cross_entropy")]
    private static partial float Weighted(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, ReadOnlySpan<float> weights);

    [Loss("cross_entropy")]
    private static partial float Each(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, Span<float> losses);
}
