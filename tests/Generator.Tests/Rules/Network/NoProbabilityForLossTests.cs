using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks each branch of the rule about losses of probabilities.</summary>
public sealed class NoProbabilityForLossTests
{
    [Theory]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("identity")] M O;""", """Warning FACT213: 'bce' expects probabilities, but 'identity' gives any number; use 'sigmoid' or 'binary_cross_entropy_with_logits' | Use 'sigmoid' | Use 'binary_cross_entropy_with_logits'""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("tanh")] M O;""", """Warning FACT213: 'bce' expects probabilities, but 'tanh' gives -1..1; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("softplus")] M O;""", """Warning FACT213: 'bce' expects probabilities, but 'softplus' gives numbers from 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("log_sigmoid")] M O;""", """Warning FACT213: 'bce' expects probabilities, but 'log_sigmoid' gives numbers up to 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cce")]; [OutputLayer(Units = 3), Activation("relu")] M O;""", """Warning FACT213: 'cce' expects probabilities that sum to 1, but 'relu' gives numbers from 0; use 'softmax' | Use 'softmax'""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cce")]; [OutputLayer(Units = 3), Activation("tanh")] M O;""", """Warning FACT213: 'cce' expects probabilities that sum to 1, but 'tanh' gives -1..1; use 'softmax' | Use 'softmax'""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cce", Labels = LabelEncoding.OneHot)]; [OutputLayer(Units = 3), Activation("x + 1")] M O;""", """Warning FACT213: 'cce' expects probabilities that sum to 1, but 'identity' gives any number; use 'softmax' or 'cross_entropy' | Use 'softmax' | Use 'cross_entropy'""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "sparse_cce")]; [OutputLayer(Units = 3), Activation("log_softmax")] M O;""", """Warning FACT213: 'sparse_cce' expects probabilities that sum to 1, but 'log_softmax' gives numbers up to 0; use 'softmax' or 'negative_log_likelihood' | Use 'softmax' | Use 'negative_log_likelihood'""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cce", Labels = LabelEncoding.OneHot)]; [OutputLayer(Units = 3), Activation("log_softmax")] M O;""", """Warning FACT213: 'cce' expects probabilities that sum to 1, but 'log_softmax' gives numbers up to 0; use 'softmax' | Use 'softmax'""")]
    [InlineData("""[Network(Task = PredictionTask.NonNegative, Loss = "msle")]; [OutputLayer(Units = 1), Activation("x")] M O;""", """Info FACT213: 'msle' expects numbers above -1, but 'identity' gives any number; use 'softplus' | Use 'softplus'""")]
    [InlineData("""[Network(Task = PredictionTask.Embedding, Loss = "cosine")]; [OutputLayer(Units = 8), Activation("softmax")] M O;""", """Warning FACT213: 'cosine' expects vectors of any direction, but 'softmax' gives 0..1; use 'identity' | Use 'identity'""")]
    public async Task It_says_what_is_wrong_and_offers_the_cures(string model, string finding) =>
        Assert.Equal([finding], await NetworkCheck.DescribeAsync(model), System.StringComparer.Ordinal);

    [Theory]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("hard_sigmoid")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("clip(x, 0.1, 0.9)")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation("sign")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary)]; [OutputLayer(Units = 1), Activation("tanh")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cce")]; [OutputLayer(Units = 3), Activation("softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 3), Activation("tanh")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.NonNegative, Loss = "msle")]; [OutputLayer(Units = 1), Activation("elu")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Embedding, Loss = "cosine")]; [OutputLayer(Units = 8), Activation("tanh")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Regression, Loss = "mse")]; [OutputLayer(Units = 8), Activation("softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Count, Loss = "poisson_nll")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    public async Task It_is_silent(string model) => Assert.DoesNotContain(await NetworkCheck.DescribeAsync(model),
        static finding => finding.Contains("FACT213", System.StringComparison.Ordinal));
}
