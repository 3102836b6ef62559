using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks each branch of the rule about a loss that applies softmax itself.</summary>
public sealed class SoftmaxTwiceTests
{
    [Theory]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy", Labels = LabelEncoding.Index)]; [OutputLayer(Units = 10), Activation("softmax")] M O;""", """Warning FACT210: 'cross_entropy' applies softmax itself; after 'softmax' the loss cannot fall below 1.461 for 10 classes; remove 'softmax', or use 'sparse_categorical_cross_entropy' | Use 'identity', 'softmax' at inference | Use 'sparse_categorical_cross_entropy'""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "ce_logits", Labels = LabelEncoding.OneHot)]; [OutputLayer(Units = 3), Activation("sparsemax")] M O;""", """Warning FACT210: 'ce_logits' applies softmax itself; after 'sparsemax' the loss cannot fall below 0.551 for 3 classes; remove 'sparsemax', or use 'categorical_cross_entropy' | Use 'identity', 'sparsemax' at inference | Use 'categorical_cross_entropy'""")]
    [InlineData("""[Network(Loss = "cross_entropy")]; [OutputLayer, Activation("softmax")] M O;""", """Warning FACT210: 'cross_entropy' applies softmax itself; after 'softmax' the loss cannot fall below 0.313, and for 10 classes not below 1.461; remove 'softmax', or use 'categorical_cross_entropy' | Use 'identity', 'softmax' at inference | Use 'categorical_cross_entropy'""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("tanh")] M O;""", """Warning FACT210: 'cross_entropy' applies softmax itself; after 'tanh' the loss cannot fall below 0.797 for 10 classes; remove 'tanh' | Use 'identity', 'tanh' at inference""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("relu")] M O;""", """Warning FACT210: 'cross_entropy' applies softmax itself; after 'relu' the logits are only numbers from 0; remove 'relu' | Use 'identity', 'relu' at inference""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("log_sigmoid")] M O;""", """Warning FACT210: 'cross_entropy' applies softmax itself; after 'log_sigmoid' the logits are only numbers up to 0; remove 'log_sigmoid' | Use 'identity', 'log_sigmoid' at inference""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", Classes = 2)]; [OutputLayer(Units = 2), Activation("4 * sigmoid(x)")] M O;""", """Warning FACT210: 'cross_entropy' applies softmax itself; after '4 * sigmoid(x)' the loss cannot fall below 0.0181 for 2 classes; remove '4 * sigmoid(x)' | Use 'identity', '4 * sigmoid(x)' at inference""")]
    public async Task It_says_what_is_wrong_and_offers_the_cures(string model, string finding) =>
        Assert.Equal([finding], await NetworkCheck.DescribeAsync(model), System.StringComparer.Ordinal);

    [Theory]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("leaky_relu")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("log_softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("30 * tanh(x)")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 2), Activation("5 * sigmoid(x)")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cce")]; [OutputLayer(Units = 10), Activation("softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass)]; [OutputLayer(Units = 10), Activation("softmax")] M O;""")]
    public async Task It_is_silent(string model) => Assert.DoesNotContain(await NetworkCheck.DescribeAsync(model),
        static finding => finding.Contains("FACT210", System.StringComparison.Ordinal));
}
