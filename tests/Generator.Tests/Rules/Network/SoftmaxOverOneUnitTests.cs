using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks each branch of the rule about a softmax over one unit.</summary>
public sealed class SoftmaxOverOneUnitTests
{
    [Theory]
    [InlineData("""[OutputLayer(Units = 1), Activation("softmax")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1), Activation("log_softmax")] M O;""", """Error FACT201: 'log_softmax' over 1 unit always gives 0 and its gradient is always 0; use 'log_sigmoid' | Use 'log_sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1), Activation("sparsemax")] M O;""", """Error FACT201: 'sparsemax' over 1 unit always gives 1 and its gradient is always 0; use 'sparse_sigmoid' | Use 'sparse_sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1), Activation("softmax(x * 2)")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[HiddenLayer(Units = 1), Activation("softmax")] M H; [OutputLayer(Units = 1), Activation("identity")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1, Classes = 3), Activation("softmax")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 3 units | Use 3 units | Use 'sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1, Classes = 2), Activation("softmax")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1, Loss = "mse", Task = PredictionTask.Binary), Activation("softmax")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1, Loss = "cce", Task = PredictionTask.Binary), Activation("softmax")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid' and 'binary_cross_entropy'""")]
    [InlineData("""[OutputLayer(Units = 1, Loss = "cross_entropy", Task = PredictionTask.Binary), Activation("softmax")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'identity' and 'binary_cross_entropy_with_logits'""")]
    [InlineData("""[OutputLayer(Units = 1, Loss = "nll", Task = PredictionTask.Binary), Activation("log_softmax")] M O;""", """Error FACT201: 'log_softmax' over 1 unit always gives 0 and its gradient is always 0; use 'log_sigmoid' | Use 'identity' and 'binary_cross_entropy_with_logits'""")]
    [InlineData("""[OutputLayer(Units = 1, Loss = "bce_with_logits", InferenceActivation = "softmax"), Activation("identity")] M O;""", """Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid'""")]
    [InlineData("""[OutputLayer(Units = 1), Activation("hardmax")] M O;""", """Error FACT201: 'hardmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid' | Use 'sigmoid'""")]
    public async Task It_says_what_is_wrong_and_offers_the_cures(string model, string finding) =>
        Assert.Equal([finding], await NetworkCheck.DescribeAsync(model), System.StringComparer.Ordinal);

    [Theory]
    [InlineData("""[OutputLayer(Units = 2), Activation("softmax")] M O;""")]
    [InlineData("""[OutputLayer, Activation("softmax")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1), Activation("sigmoid")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1, Role = LayerRole.Attention), Activation("softmax")] M O;""")]
    [InlineData("""[HiddenLayer(LayerKind.Attention, Units = 1), Activation("softmax")] M H; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[HiddenLayer(Units = 1, Role = LayerRole.Gate), Activation("softmax")] M H; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    public async Task It_is_silent(string model) => Assert.DoesNotContain(await NetworkCheck.DescribeAsync(model),
        static finding => finding.Contains("FACT201", System.StringComparison.Ordinal));
}
