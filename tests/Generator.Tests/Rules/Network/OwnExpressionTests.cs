using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>
/// Checks that the rules say the same of an activation however it is written: as a name, as an expression, as a formula of one's own.
/// </summary>
public sealed class OwnExpressionTests
{
    private const string Formulas = """
        [ActivationFormula] private static float Squash(float x) => 1 / (1 + MathF.Exp(-x));
        [ActivationFormula] private static float Rectify(float x) => MathF.Max(x, 0);
        [ActivationFormula] private static float Cut(float x, float low = -1) => Math.Clamp(x, low, 1);
        [ActivationFormula] private static float Slanted(float x, float slope) => x > 0 ? x : slope * x;
        [ActivationFormula] private static float Decide(float x) { if (x > 0) { return 1; } return 0; }
        [ActivationFormula] private static float Line(float x) => 2 * x + 1;
        [ActivationFormula] private static float Twice(float x) => 2 * Formula.Sigmoid(x);
        [ActivationFormula] private static float Straight(float x) { float y = Formula.Tanh(x); return y * x / x; }
        """;

    private static readonly string[] Networks =
    [
        "[Network(Task = PredictionTask.Binary, Loss = \"bce_logits\")]; [HiddenLayer] [Activation(\"gelu\")] M A; [OutputLayer(Units = 1)] [Activation(\"{0}\")] M Out;",
        "[Network(Task = PredictionTask.Binary, Loss = \"bce\")]; [HiddenLayer] [Activation(\"gelu\")] M A; [OutputLayer(Units = 1)] [Activation(\"{0}\")] M Out;",
        "[Network(Task = PredictionTask.Binary)]; [HiddenLayer] [Activation(\"gelu\")] M A; [OutputLayer(Units = 1)] [Activation(\"{0}\")] M Out;",
        "[Network(Task = PredictionTask.Regression, Loss = \"mse\")]; [HiddenLayer] [Activation(\"gelu\")] M A; [OutputLayer(Units = 1)] [Activation(\"{0}\")] M Out;",
        "[Network(Task = PredictionTask.Multiclass, Loss = \"cross_entropy\")]; [HiddenLayer] [Activation(\"gelu\")] M A; [OutputLayer(Units = 10)] [Activation(\"{0}\")] M Out;",
        "[Network(Task = PredictionTask.Count)]; [HiddenLayer] [Activation(\"gelu\")] M A; [OutputLayer(Units = 1)] [Activation(\"{0}\")] M Out;",
        "[Network(Task = PredictionTask.Regression)]; [HiddenLayer(Initializer = WeightInitializer.HeNormal)] [Activation(\"{0}\")] M A; [HiddenLayer(Initializer = WeightInitializer.HeNormal)] [Activation(\"{0}\")] M B; [HiddenLayer] [Activation(\"{0}\")] M C; [HiddenLayer] [Activation(\"{0}\")] M D; [OutputLayer] [Activation(\"identity\")] M Out;",
        "[Network]; [HiddenLayer(Initializer = WeightInitializer.GlorotUniform)] [Activation(\"{0}\")] M A; [HiddenLayer] [Activation(\"gelu\")] M B; [OutputLayer] [Activation(\"identity\")] M Out;",
    ];

    [Theory]
    [InlineData("sigmoid(x)", "1 / (1 + exp(-x))")]
    [InlineData("sigmoid", "Squash")]
    [InlineData("sigmoid(x)", "Net.Squash(x)")]
    [InlineData("2 * sigmoid(x)", "Twice")]
    [InlineData("2 * sigmoid(x)", "2 / (1 + exp(-x))")]
    [InlineData("tanh", "Straight")]
    [InlineData("relu", "max(x, 0)")]
    [InlineData("relu", "max(0, 3 * x + 1)")]
    [InlineData("relu", "x > 0 ? x : 0")]
    [InlineData("relu", "Rectify")]
    [InlineData("relu6", "min(max(x, 0), 6)")]
    [InlineData("relu(x, 0, 4)", "clamp(x, 0, 4)")]
    [InlineData("relu(tanh(x))", "max(tanh(x), 0)")]
    [InlineData("hard_tanh", "clamp(x, -1, 1)")]
    [InlineData("hard_tanh", "Cut")]
    [InlineData("hard_tanh(x, -0.5, 1)", "Cut(x, low: -0.5)")]
    [InlineData("leaky_relu(x, 0.3)", "Slanted(x, 0.3)")]
    [InlineData("leaky_relu", "max(x, 0.01 * x)")]
    [InlineData("binary_step", "x > 0 ? 1 : 0")]
    [InlineData("binary_step", "Decide")]
    [InlineData("identity", "Line")]
    [InlineData("silu", "x * sigmoid(x)")]
    [InlineData("silu", "x / (1 + exp(-x))")]
    [InlineData("softsign", "x / (1 + abs(x))")]
    [InlineData("softmax", "1 * softmax(x)")]
    [InlineData("softmax", "softmax(2 * x)")]
    [InlineData("log_softmax(x)", "log(softmax(x))")]
    [InlineData("2 * softmax(x) - 1", "1 - 2 * (1 - softmax(x))")]
    [InlineData("swiglu_oai", "swiglu_oai(x)")]
    [InlineData("swiglu_oai", "1 * swiglu_oai(x) + 0")]
    public async Task Rules_say_the_same_however_it_is_written(string name, string expression)
    {
        List<string> found = [];
        foreach (string network in Networks)
        {
            string named = await Ids(network, name);
            Assert.Equal((network, named), (network, await Ids(network, expression)));
            found.Add(named);
        }

        Assert.Contains(found, static ids => ids.Length > 0);
    }

    /// <summary>What is bounded, dies or steps is found where the catalogue has nothing like it, too.</summary>
    [Theory]
    [InlineData("x / sqrt(1 + x * x)", 0, "211")]
    [InlineData("x / sqrt(1 + x * x)", 3, "207")]
    [InlineData("x > 1 ? 2 : x > 0 ? 1 : -1", 6, "303")]
    [InlineData("x / (1 + abs(x)) * 5", 1, "213")]
    public async Task What_no_name_stands_for_is_known_by_its_values(string expression, int network, string id) =>
        Assert.Contains(id, (await Ids(Networks[network], expression)).Split(' ').Select(static found => found.TrimEnd('i')),
            StringComparer.Ordinal);

    /// <summary>Nothing is said of what is as it should be, or of what is not known.</summary>
    [Theory]
    [InlineData("x * x * x", 3)]
    [InlineData("asinh(x) * 3", 3)]
    [InlineData("0.5 + x / (2 + 2 * abs(x))", 1)]
    [InlineData("max(x, 0) - max(-x, 0) + 0.1 * sin(x)", 3)]
    public async Task Nothing_is_said_of_what_fits(string expression, int network) =>
        Assert.Equal("", await Ids(Networks[network], expression));

    private static Task<string> Ids(string network, string text)
    {
        int end = network.IndexOf("];", StringComparison.Ordinal) + 2;
        string model = network.Replace("{0}", text, StringComparison.Ordinal);
        return NetworkCheck.IdsAsync(model[..end] + "\n" + Formulas + "\n" + model[end..]);
    }
}
