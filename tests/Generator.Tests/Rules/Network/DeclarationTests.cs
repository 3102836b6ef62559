using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks what is said of names and values that a declaration has wrong, and that right ones are left alone.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("""[Network(Loss = {|FACT232:"bcee"|})]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""", "Warning FACT232: Unknown loss 'bcee', so that nothing of it is checked; did you mean 'bce'")]
    [InlineData("""[OutputLayer(Units = 1, Loss = {|FACT232:"zzzzzzzzzzzzzzzz"|}), Activation("sigmoid")] M O;""", "Info FACT232: Unknown loss 'zzzzzzzzzzzzzzzz', so that nothing of it is checked; use a name of the table of losses")]
    [InlineData("""[Network(Loss = "bce_with_logits", InferenceActivation = {|FACT232:"sigmoyd"|})]; [OutputLayer(Units = 1), Activation("identity")] M O;""", "Warning FACT232: Unknown activation 'sigmoyd', so that nothing of it is checked; did you mean 'sigmoid'")]
    [InlineData("""[OutputLayer(Units = 1, Metric = {|FACT232:"accurcy"|}), Activation("sigmoid")] M O;""", "Info FACT232: Unknown metric 'accurcy', so that nothing of it is checked; did you mean 'accuracy'")]
    [InlineData("""[OutputLayer({|FACT233:Units = 0|}), Activation("identity")] M O;""", "Warning FACT233: 'Units = 0' cannot be: a layer has at least one unit; correct it, or leave it out")]
    [InlineData("""[Network({|FACT233:TargetMin = 2|}, TargetMax = 1)]; [OutputLayer(Units = 1), Activation("identity")] M O;""", "Warning FACT233: 'TargetMin = 2' cannot be: it must be below TargetMax = 1; correct it, or leave it out")]
    [InlineData("""[Network(TargetMin = 2)]; [OutputLayer(Units = 1, {|FACT233:TargetMax = 1|}), Activation("identity")] M O;""", "Warning FACT233: 'TargetMax = 1' cannot be: it must be above TargetMin = 2; correct it, or leave it out")]
    [InlineData("""[Network({|FACT233:Task = (PredictionTask)99|})]; [OutputLayer(Units = 1), Activation("identity")] M O;""", "Warning FACT233: 'Task = (PredictionTask)99' cannot be: it is no member of PredictionTask; correct it, or leave it out")]
    [InlineData("""[OutputLayer(Units = 1), Activation("identity")] M O; [HiddenLayer({|FACT233:(LayerKind)99|}), Activation("relu")] M A;""", "Warning FACT233: '(LayerKind)99' cannot be: it is no member of LayerKind; correct it, or leave it out")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", InferenceActivation = {|FACT204:"sigmoid"|})]; [OutputLayer(Units = 3), Activation("identity")] M O;""", "Warning FACT204: The probabilities of 'sigmoid' do not sum to 1, but the classes exclude each other; use 'softmax', or declare ModelIntent.OneVsAll")]
    public async Task The_message_names_the_fault_and_the_remedy(string model, string message)
    {
        IReadOnlyList<string> found = await NetworkCheck.MarkedAsync(model);
        Assert.StartsWith(message, Assert.Single(found), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[Network(Loss = "CrossEntropy", InferenceActivation = "Softmax", Metric = "Accuracy")]; [OutputLayer(Units = 3), Activation("identity")] M O;""")]
    [InlineData("""[Network(Loss = "cross_entropy", InferenceActivation = "softmax")]; [OutputLayer(Units = 2, Task = PredictionTask.Binary), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", InferenceActivation = "argmax")]; [OutputLayer(Units = 3), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", InferenceActivation = "hardmax")]; [OutputLayer(Units = 3), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy", InferenceActivation = "softmax(x / 2)")]; [OutputLayer(Units = 3), Activation("identity")] M O;""")]
    [InlineData("""[Network(Loss = "bce_with_logits", InferenceActivation = "sigmoid")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multilabel, Loss = "bce_with_logits", InferenceActivation = "sigmoid")]; [OutputLayer(Units = 20), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "bce_with_logits", InferenceActivation = "identity")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Intent = ModelIntent.OneVsAll, Loss = "bce_with_logits", InferenceActivation = "sigmoid")]; [OutputLayer(Units = 4), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "focal", InferenceActivation = "sigmoid")]; [OutputLayer(Units = 4), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Count, Loss = "poisson_nll", LogInput = true, InferenceActivation = "exponential")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Count, Loss = "poisson_nll", LogInput = true, InferenceActivation = "exp")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Scale, InferenceActivation = "softplus")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.UnitInterval, Loss = "mse", InferenceActivation = "sigmoid")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Regression, Loss = "mse", TargetMin = 0, TargetMax = 1, InferenceActivation = "sigmoid")]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Composition, Loss = "cross_entropy", InferenceActivation = "softmax")]; [OutputLayer(Units = 4), Activation("identity")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Composition, Loss = "kl_div", InferenceActivation = "exp")]; [OutputLayer(Units = 4), Activation("log_softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Composition, Loss = "kl_div", InferenceActivation = "softmax")]; [OutputLayer(Units = 4), Activation("log_softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Multiclass, Loss = "kld", InferenceActivation = "hardmax")]; [OutputLayer(Units = 4), Activation("softmax")] M O;""")]
    [InlineData("""[Network(Task = PredictionTask.Binary, Loss = "mse", Labels = LabelEncoding.ZeroOne, Intent = ModelIntent.Brier, InferenceActivation = "binary_step(x, threshold: 0.5)")]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1, Metric = "my_own_metric"), Activation("sigmoid")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1, Metric = "acc"), Activation("sigmoid")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1, Metric = "mae"), Activation("sigmoid")] M O;""")]
    [InlineData("""[Network(InputMin = double.NegativeInfinity, InputMax = double.PositiveInfinity)]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[Network(TargetMin = 0)]; [OutputLayer(Units = 1), Activation("identity")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1, InferenceActivation = "Swoosh"), Activation("identity")] M O; [ActivationFormula] static float Swoosh(float x) => x * 2;""")]
    [InlineData("""[OutputLayer(Units = 1, InferenceActivation = nameof(Swoosh)), Activation("identity")] M O; [ActivationFormula] static float Swoosh(float x) => x * 2;""")]
    [InlineData("""[OutputLayer(Units = 1, InferenceActivation = "x - 1"), Activation("identity")] M O;""")]
    [InlineData("""[OutputLayer(Units = 1, InferenceActivation = "x > 0 ? 1 : 0"), Activation("identity")] M O;""")]
    public async Task What_is_right_is_left_alone(string model) => Assert.Equal("", await NetworkCheck.IdsAsync(model));
}
