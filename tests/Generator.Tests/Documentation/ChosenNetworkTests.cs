using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules.Network;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>
/// Checks the rows of docs/choosing.md that have no example there: the networks
/// they advise get nothing, or the advice ("i") that they name.
/// </summary>
public sealed class ChosenNetworkTests
{
    [Theory]
    [InlineData("601i", """[Network(Task = PredictionTask.Binary, Loss = "binary_cross_entropy", Labels = LabelEncoding.ZeroOne)]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Binary, Loss = "hinge", Labels = LabelEncoding.PlusMinusOne)]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Binary, Loss = "squared_hinge", Labels = LabelEncoding.PlusMinusOne)]; [OutputLayer(Units = 1), Activation("tanh")] M O;""")]
    [InlineData("202i", """[Network(Task = PredictionTask.Binary, Loss = "categorical_cross_entropy", Labels = LabelEncoding.OneHot)]; [OutputLayer(Units = 2), Activation("softmax")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy", Labels = LabelEncoding.OneHot, InferenceActivation = "softmax")]; [OutputLayer(Units = 10), Activation("identity")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy", Labels = LabelEncoding.Probability, InferenceActivation = "softmax")]; [OutputLayer(Units = 10), Activation("identity")] M O;""")]
    [InlineData("601i", """[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "negative_log_likelihood", Labels = LabelEncoding.Index)]; [OutputLayer(Units = 10), Activation("log_softmax")] M O;""")]
    [InlineData("601i", """[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "sparse_categorical_cross_entropy", Labels = LabelEncoding.Index)]; [OutputLayer(Units = 10), Activation("softmax")] M O;""")]
    [InlineData("601i", """[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "categorical_cross_entropy", Labels = LabelEncoding.OneHot)]; [OutputLayer(Units = 10), Activation("softmax")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Regression, Loss = "log_cosh", Labels = LabelEncoding.Continuous)]; [OutputLayer(Units = 3), Activation("identity")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Regression, Loss = "mean_absolute_error", Labels = LabelEncoding.Continuous)]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.NonNegative, Loss = "mean_squared_error", Labels = LabelEncoding.Continuous)]; [OutputLayer(Units = 1), Activation("softplus")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.NonNegative, Loss = "mean_squared_log_error", Labels = LabelEncoding.Continuous)]; [OutputLayer(Units = 1), Activation("softplus")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Bounded, Loss = "mean_squared_error", Labels = LabelEncoding.Continuous, TargetMin = -1, TargetMax = 1)]; [OutputLayer(Units = 2), Activation("tanh")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Bounded, Loss = "mean_squared_error", Labels = LabelEncoding.Continuous, TargetMin = 0, TargetMax = 1)]; [OutputLayer(Units = 2), Activation("sigmoid")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Count, Loss = "poisson_nll", Labels = LabelEncoding.Count)]; [OutputLayer(Units = 1), Activation("softplus")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Count, Loss = "poisson_nll", Labels = LabelEncoding.Count)]; [OutputLayer(Units = 1), Activation("exponential")] M O;""")]
    [InlineData("", """[Network(Loss = "gaussian_nll", Labels = LabelEncoding.Continuous)]; [OutputLayer(Units = 1, Task = PredictionTask.Regression), Activation("identity")] M Mean; [OutputLayer(Units = 1, Task = PredictionTask.Scale), Activation("softplus")] M Variance;""")]
    [InlineData("", """[Network(Task = PredictionTask.Composition, Loss = "cross_entropy", Labels = LabelEncoding.Probability, InferenceActivation = "softmax")]; [OutputLayer(Units = 3), Activation("identity")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Reconstruction, Loss = "mean_squared_error", InputMin = 0, InputMax = 1)]; [OutputLayer(Units = 784), Activation("sigmoid")] M O;""")]
    [InlineData("", """[Network(Task = PredictionTask.Reconstruction, Loss = "mean_squared_error", InputMin = -5, InputMax = 5)]; [OutputLayer(Units = 8), Activation("identity")] M O;""")]
    public Task Output_layers(string ids, string model) => CheckAsync(ids, model);

    [Theory]
    [InlineData("""[Network(Architecture = Architecture.Cnn)]; [HiddenLayer(LayerKind.Convolution, Units = 32, Normalization = Normalization.BatchBefore, UseBias = false), Activation("relu")] M H; [OutputLayer(Units = 10), Activation("identity")] M O;""")]
    [InlineData("""[Network(Architecture = Architecture.Rnn)]; [HiddenLayer(LayerKind.Recurrent, Role = LayerRole.Gate), Activation("sigmoid")] M G; [HiddenLayer(LayerKind.Recurrent), Activation("tanh")] M H; [OutputLayer(Units = 10), Activation("identity")] M O;""")]
    [InlineData("""[Network(Architecture = Architecture.Transformer)]; [HiddenLayer(LayerKind.Attention), Activation("softmax")] M A; [HiddenLayer, Activation("gelu")] M H; [OutputLayer(Units = 10), Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Initializer = WeightInitializer.LecunNormal, Dropout = 0.1, AlphaDropout = true), Activation("selu")] M H; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Intent = ModelIntent.StraightThrough)]; [HiddenLayer(Units = 64), Activation("binary_step")] M H; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Units = 64), Activation("relu")] M H; [HiddenLayer(Units = 64, Role = LayerRole.Attention), Activation("softmax")] M A; [HiddenLayer(Units = 8, Role = LayerRole.Bottleneck), Activation("identity")] M B; [OutputLayer(Units = 64), Activation("identity")] M O;""")]
    public Task Hidden_layers(string model) => CheckAsync("", model);

    private static async Task CheckAsync(string ids, string model) => Assert.Equal(ids, await NetworkCheck.IdsAsync(model));
}
