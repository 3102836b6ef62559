using System;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks what each rule must leave alone.</summary>
public sealed class SilenceTests
{
    private const string Relu = """[HiddenLayer(Units = 64), Activation("relu")] M H; """;

    [Theory]
    [InlineData("""[OutputLayer, Activation("softmax")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1, Role = LayerRole.Attention), Activation("softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Policy)]; [OutputLayer(Units = 2), Activation("softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Score)]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Labels = LabelEncoding.PlusMinusOne, Loss = "hinge")]; [OutputLayer(Units = 1), Activation("tanh")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Regression)]; [OutputLayer(Units = 12), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Regression, TargetMin = 0, TargetMax = 1, Loss = "mse")]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Regression, TargetMin = -1, TargetMax = 1)]; [OutputLayer(Units = 1), Activation("tanh")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.NonNegative, Intent = ModelIntent.Brier)]; [OutputLayer(Units = 1), Activation("relu")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Policy)]; [OutputLayer(Units = 4), Activation("relu")] M Values;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce", Labels = LabelEncoding.ZeroOne)]; [OutputLayer(Units = 1), Activation("hard_sigmoid")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce", Labels = LabelEncoding.Index, Classes = 2)]; [OutputLayer(Units = 1), Activation("clip", Min = 0.01, Max = 0.99)] M O;""")]
    [InlineData("""[Network(Loss = "kld", Labels = LabelEncoding.Probability)]; [OutputLayer(Units = 10), Activation("softmax")] M O;""")]
    [InlineData("""[Network(Loss = "mse", Labels = LabelEncoding.Probability)]; [OutputLayer(Units = 10), Activation("softmax")] M Distilled;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "mae", Labels = LabelEncoding.ZeroOne, Intent = ModelIntent.Research)]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Composition, Loss = "mse")]; [OutputLayer(Units = 1), Activation("sigmoid")] M Ratio;""")]
    [InlineData("""[Network(Task = PredictionTask.Regression, Labels = LabelEncoding.Continuous, TargetMin = -1, TargetMax = 1, Loss = "mse")]; [OutputLayer(Units = 1), Activation("tanh")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Count, Loss = "poisson_nll", InferenceActivation = "exponential")]; [OutputLayer(Units = 1), Activation("identity")] M LogRate;""")]
    [InlineData("""[Network(Loss = "cross_entropy", InferenceActivation = "softmax")]; [OutputLayer(Units = 10), Activation("identity")] M O;""")]
    public Task Outputs(string model) => CheckAsync(model);

    [Theory]
    [InlineData("""[HiddenLayer(Units = 8), Activation("relu")] M A; [HiddenLayer(Units = 4), Activation("identity")] M LowRank; [OutputLayer(Units = 16), Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Units = 64, Normalization = Normalization.Layer), Activation("identity")] M A; [HiddenLayer, Activation("relu")] M B; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Reconstruction)]; [HiddenLayer(Units = 2), Activation("identity")] M Code; [OutputLayer(Units = 784), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Reconstruction)]; [HiddenLayer, Activation("relu")] M A; [HiddenLayer, Activation("identity")] M Code; [HiddenLayer, Activation("relu")] M B; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[Network(Intent = ModelIntent.Research)]; [HiddenLayer, Activation("identity")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer, Activation("sign", Members = GeneratedMembers.Forward)] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer, Activation("sigmoid")] M A; [HiddenLayer, Activation("sigmoid")] M B; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer, Activation("tanh")] M A; [HiddenLayer(Role = LayerRole.Residual), Activation("tanh")] M B; [HiddenLayer, Activation("tanh")] M C; [HiddenLayer(Normalization = Normalization.BatchBefore), Activation("tanh")] M D; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[Network(Architecture = Architecture.Rnn)]; [HiddenLayer, Activation("tanh")] M A; [HiddenLayer, Activation("tanh")] M B; [HiddenLayer, Activation("tanh")] M C; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer, Activation("10 * tanh(x)")] M A; [OutputLayer(Units = 9), Activation("softmax(10 * tanh(x))")] M O;""")]
    [InlineData("""[HiddenLayer(LayerKind.Recurrent), Activation("tanh")] M A; [OutputLayer, Activation("identity")] M O;""")]
    public Task Hidden_layers(string model) => CheckAsync(model);

    [Theory]
    [InlineData("""[HiddenLayer(Initializer = WeightInitializer.GlorotNormal), Activation("relu")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Initializer = WeightInitializer.Orthogonal), Activation("relu")] M A; [HiddenLayer(Initializer = WeightInitializer.Normal), Activation("relu")] M B; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Initializer = WeightInitializer.LecunNormal, Dropout = 0), Activation("selu")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(BiasInitializer = WeightInitializer.Zeros), Activation("relu")] M A; [OutputLayer(Initializer = WeightInitializer.Zeros), Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Initializer = WeightInitializer.Zeros, Role = LayerRole.Residual), Activation("relu")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(InitialBias = 0.1), Activation("relu")] M A; [HiddenLayer(LayerKind.Recurrent, Role = LayerRole.Gate, InitialBias = 1), Activation("sigmoid")] M Forget; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[Network(InputMin = -4, InputMax = 6)]; [HiddenLayer, Activation("relu")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[Network(InputMin = 0, InputMax = 255)]; [HiddenLayer(LayerKind.Convolution, Normalization = Normalization.BatchBefore), Activation("relu")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[Network(InputMax = 30000)]; [HiddenLayer(LayerKind.Embedding), Activation("identity")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Normalization = Normalization.BatchAfter, UseBias = true), Activation("relu")] M A; [OutputLayer, Activation("identity")] M O;""")]
    [InlineData(Relu + """[OutputLayer(Normalization = Normalization.Layer), Activation("identity")] M O;""")]
    [InlineData("""[Network(Loss = "mse", Labels = LabelEncoding.Continuous)]; [OutputLayer, Activation("identity")] M A; [OutputLayer, Activation("identity")] M B;""")]
    [InlineData("""[HiddenLayer(LayerKind.Attention, Dropout = 0.1), Activation("softmax")] M A; [HiddenLayer(Dropout = 0.5), Activation("relu")] M B; [OutputLayer, Activation("identity")] M O;""")]
    public Task Training_and_the_whole(string model) => CheckAsync(model);

    [Fact]
    public async Task What_nobody_declared_is_left_open()
    {
        foreach (string activation in new[] { "relu", "sigmoid", "tanh", "identity", "softmax", "softplus", "exponential", "leaky_relu" })
        {
            Assert.Equal("", await NetworkCheck.IdsAsync(Relu + $"""[OutputLayer, Activation("{activation}")] M O;"""));
        }
    }

    private static async Task CheckAsync(string model) =>
        Assert.Equal("", await NetworkCheck.IdsAsync(model).ConfigureAwait(false), StringComparer.Ordinal);
}
