using System;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

public sealed class LossTests
{
    [Theory]
    [InlineData("""[Loss("mse")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> dx);""")]
    [InlineData("""[Loss("MSE", Reduction = Reduction.Sum)] public static partial double M(ReadOnlySpan<double> x, ReadOnlySpan<double> t);""")]
    [InlineData("""[Loss("huber", Delta = 2)] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> losses, Span<float> dx);""")]
    [InlineData("""[Loss("huber")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, float delta);""")]
    [InlineData("""[Loss("bce_logits")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, int columns, ReadOnlySpan<float> posWeight, Span<float> dx);""")]
    [InlineData("""[Loss("gaussian_nll")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, ReadOnlySpan<float> variance, Span<float> dvariance);""")]
    [InlineData("""[Loss("poisson_nll", LogInput = true)] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t);""")]
    [InlineData("""[Loss("bce", LabelSmoothing = 0.1)] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, ReadOnlySpan<float> weight, Span<float> dx);""")]
    [InlineData("""[Loss("bce_logits", LabelSmoothing = 0.1)] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, int columns, [PerRow] ReadOnlySpan<float> weights, float posWeight, Span<float> dx);""")]
    [InlineData("""[Loss("focal")] public static partial double M(ReadOnlySpan<double> x, ReadOnlySpan<double> t, [PerColumn] ReadOnlySpan<double> weight, double gamma, ReadOnlySpan<double> alpha, Span<double> dx);""")]
    [InlineData("""[Loss("smooth_l1_loss")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, float beta, Span<float> dx);""")]
    [InlineData("""[Loss("gaussian_nll", Full = true, Epsilon = 1e-4)] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, ReadOnlySpan<float> variance);""")]
    [InlineData("""[Loss("cross_entropy", LabelSmoothing = 0.1, IgnoreIndex = -100, ZLoss = 1e-4, SoftCap = 30, Temperature = 2)] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<byte> t, int columns, ReadOnlySpan<float> weights, Span<float> dx, Span<float> losses);""")]
    [InlineData("""[Loss("SoftmaxCrossEntropy")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, int columns);""")]
    [InlineData("""[Loss("dice")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> mask, int columns, Span<float> dx, Span<float> losses);""")]
    [InlineData("""[Loss("iou_with_logits", Smooth = 1, Reduction = Reduction.Sum)] public static partial double M(ReadOnlySpan<double> x, ReadOnlySpan<double> mask, Span<double> dx);""")]
    [InlineData("""[Loss("tversky", Alpha = 0.3, Beta = 0.7, Epsilon = 1e-7, Smooth = 0)] public static partial double M(ReadOnlySpan<double> x, ReadOnlySpan<double> mask);""")]
    [InlineData("""[Loss("softmax_focal", Gamma = 1.5, IgnoreIndex = -1)] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> t, int columns, ReadOnlySpan<float> alpha, Span<float> dx);""")]
    [InlineData("""[Loss("nll")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<long> t);""")]
    public Task A_loss_that_fits_is_fine(string method) => RuleCheck.MembersAsync(method);

    [Theory]
    [InlineData("""[Loss("{|FACT101:cross_entorpy|}")]""", "Unknown loss 'cross_entorpy'; did you mean 'cross_entropy'")]
    [InlineData("""[Loss("{|FACT101:relu6|}")]""", "'relu6' is an activation, not a loss; give it a method with [Activation(\"relu6\")]")]
    [InlineData("""[Loss("{|FACT101:no_such_loss|}")]""", "Unknown loss 'no_such_loss'; use a name of the table of losses")]
    [InlineData("""[Loss("{|FACT101:cross-entropy|}")]""", "Unknown loss 'cross-entropy'; did you mean 'cross_entropy'?")]
    [InlineData("""[Loss("{|FACT101:batch_norm|}")]""", "'batch_norm' is a normalisation over the batch; fold mean")]
    [InlineData("""[Loss({|FACT101:""|})]""", "The loss is not named")]
    [InlineData("""[Loss("{|FACT101:triplet|}")]""", "No code is generated for the loss 'triplet'")]
    [InlineData("""[Loss("{|FACT101:focal_los|}")]""", "Unknown loss 'focal_los'; did you mean 'focal_loss'")]
    [InlineData("""[Loss("mse", {|FACT103:ZLoss = 1|})]""", "'mean_squared_error' has no parameter 'ZLoss'; it has none but Reduction")]
    [InlineData("""[Loss("smooth_l1", {|FACT103:Delta = 1|})]""", "'smooth_l1' has no parameter 'Delta'; its only parameter is 'Beta'")]
    [InlineData("""[Loss("smooth_l1", {|FACT106:Beta = -1|})]""", "'smooth_l1' needs Beta in [0, inf), but 'Beta' is -1")]
    [InlineData("""[Loss("focal", {|FACT106:Alpha = 2|})]""", "'focal' needs Alpha in [-1, 1], but 'Alpha' is 2")]
    [InlineData("""[Loss("focal", {|FACT106:Gamma = -1|})]""", "'focal' needs Gamma in [0, inf), but 'Gamma' is -1")]
    [InlineData("""[Loss("mse", {|FACT103:Full = true|})]""", "'mean_squared_error' has no parameter 'Full'")]
    [InlineData("""[Loss("poisson_nll", {|FACT106:Epsilon = -1e-8|})]""", "'poisson_nll' needs Epsilon in [0, inf)")]
    [InlineData("""[Loss("dice", {|FACT106:Smooth = -1|})]""", "'dice' needs Smooth in [0, inf), but 'Smooth' is -1")]
    [InlineData("""[Loss("dice", {|FACT103:Alpha = 0.5|})]""", "'dice' has no parameter 'Alpha'; its parameters are 'Smooth', 'Epsilon'")]
    [InlineData("""[Loss("huber", {|FACT106:Delta = 0|})]""", "'huber' needs Delta in (0, inf), but 'Delta' is 0")]
    [InlineData("""[Loss("huber", {|FACT105:Delta = double.NaN|})]""", "Parameter 'Delta' of 'huber' is NaN")]
    public async Task A_wrong_name_or_option_is_underlined(string attribute, string message) =>
        Assert.StartsWith(
            message,
            Assert.Single(
                await RuleCheck.MembersAsync(attribute + " public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t);")),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""[Loss("cross_entropy", {|FACT106:LabelSmoothing = 1|})]""")]
    [InlineData("""[Loss("cross_entropy", {|FACT106:ZLoss = -1|})]""")]
    [InlineData("""[Loss("cross_entropy", {|FACT106:Temperature = 0|})]""")]
    [InlineData("""[Loss("cross_entropy", {|FACT106:SoftCap = 0|})]""")]
    [InlineData("""[Loss("cross_entropy", {|FACT103:PosWeight = 2|})]""")]
    [InlineData("""[Loss("nll", {|FACT103:LabelSmoothing = 0.1|})]""")]
    [InlineData("""[Loss("softmax_focal", {|FACT106:Gamma = -0.5|})]""")]
    [InlineData("""[Loss("softmax_focal", {|FACT103:Alpha = 0.25|})]""")]
    public Task Options_have_ranges(string attribute) =>
        RuleCheck.MembersAsync(attribute + " public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> t, int columns);");

    [Theory]
    [InlineData("""[Loss("mse")] public static partial {|FACT112:void|} M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> dx);""", "'M' does not return the loss; declare 'float M(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, Span<float> dprediction)'")]
    [InlineData("""[Loss("mse")] public static partial float {|FACT112:M|}(ReadOnlySpan<float> x);""", "'M' takes no prediction and target")]
    [InlineData("""[Loss("mse")] public static partial {|FACT113:decimal|} M(ReadOnlySpan<decimal> x, ReadOnlySpan<decimal> t);""", "Element type 'decimal' is not supported")]
    [InlineData("""[Loss("mse")] public static partial float M({|FACT112:ReadOnlySpan<double> x|}, ReadOnlySpan<float> t);""", "'x' has the type 'System.ReadOnlySpan<double>'")]
    [InlineData("""[Loss("mse")] public static partial float M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<int> t|});""", "'t' has the type 'System.ReadOnlySpan<int>', which is no target of 'mean_squared_error'")]
    [InlineData("""[Loss("cce")] public static partial float M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<int> t|}, int columns);""", "'t' has the type 'System.ReadOnlySpan<int>', which is no target of 'categorical_cross_entropy'; use [Loss(\"sparse_categorical_cross_entropy\")] for indices")]
    [InlineData("""[Loss("sparse_cce")] public static partial float M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<float> t|}, int columns);""", "'t' has the type 'System.ReadOnlySpan<float>', which is no target of 'sparse_categorical_cross_entropy'; use [Loss(\"categorical_cross_entropy\")] for one-hot rows")]
    [InlineData("""[Loss("mse")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {|FACT112:Span<float> dt|});""", "'dt' is neither the gradient of 'x' nor the losses of the elements; name it 'dx' or 'losses'")]
    [InlineData("""[Loss("dice")] public static partial float M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<int> t|}, int columns);""", "'t' has the type 'System.ReadOnlySpan<int>', which is no target of 'dice'; declare 'float M(ReadOnlySpan<float> prediction, ReadOnlySpan<float> target, int columns, Span<float> dprediction)'")]
    [InlineData("""[Loss("mse")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {|FACT112:float delta|});""", "'float delta' is nothing that 'mean_squared_error' takes; behind prediction and target it takes 'int columns', 'Span<float> dx', 'Span<float> losses'")]
    [InlineData("""[Loss("mse")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {|FACT112:ReadOnlySpan<float> weights|});""", "'weights' is nothing that 'mean_squared_error' takes")]
    [InlineData("""[Loss("bce")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {|FACT112:[PerRow, PerColumn] ReadOnlySpan<float> weight|});""", "'weight' cannot be one value a column and one a row; mark it with either [PerColumn] or [PerRow]")]
    [InlineData("""[Loss("bce")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, ReadOnlySpan<float> weight, {|FACT112:[PerRow] ReadOnlySpan<float> weights|});""", "'weights' is given twice")]
    [InlineData("""[Loss("bce")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {|FACT112:ReadOnlySpan<float> w|});""", "'w' is nothing that 'binary_cross_entropy' takes; behind prediction and target it takes 'int columns', 'ReadOnlySpan<float> weight', 'Span<float> dx', 'Span<float> losses'")]
    [InlineData("""[Loss("gaussian_nll")] public static partial float {|FACT112:M|}(ReadOnlySpan<float> x, ReadOnlySpan<float> t);""", "'M' takes no variance; add a parameter 'ReadOnlySpan<float> variance'")]
    [InlineData("""[Loss("huber", {|FACT104:Delta = 2|})] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, float delta);""", "Parameter 'delta' of 'huber' is set twice")]
    [InlineData("""[Loss("cross_entropy", {|FACT112:IgnoreIndex = 0|})] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, int columns);""", "'M' has no labels that could be ignored")]
    [InlineData("""[Loss("cross_entropy")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> t, int columns, ReadOnlySpan<float> weights, {|FACT112:ReadOnlySpan<float> classWeights|});""", "'classWeights' is given twice")]
    [InlineData("""[Loss("mse")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t, {|FACT112:ref float dx|});""", "'dx' is passed by reference")]
    [InlineData("""[Loss("mse")] public static float {|FACT110:{|FACT111:M|}|}(ReadOnlySpan<float> x, ReadOnlySpan<float> t) => 0;""", "'M' must be partial")]
    public async Task A_signature_that_does_not_fit_is_explained(string method, string message)
    {
        System.Collections.Generic.IReadOnlyList<string> messages = await RuleCheck.MembersAsync(method);
        Assert.StartsWith(message, messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public Task A_method_is_either_an_activation_or_a_loss() => RuleCheck.MembersAsync("""
        [Activation("relu"), {|FACT113:Loss("mse")|}] public static partial {|FACT112:float|} M(ReadOnlySpan<float> x, ReadOnlySpan<float> t);
        """);
}
