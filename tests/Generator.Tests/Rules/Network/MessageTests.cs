using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks what the messages say, and that they sit on the offending argument.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData(
        """[Network(Task = PredictionTask.Multiclass, Classes = 10, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation({|FACT210:"softmax"|})] M O;""",
        "Warning FACT210: 'cross_entropy' applies softmax itself; after 'softmax' the loss cannot fall below 1.461 for 10 classes; remove 'softmax', or use 'categorical_cross_entropy'")]
    [InlineData(
        """[Network(Loss = "cross_entropy", Labels = LabelEncoding.Index)]; [OutputLayer(Units = 2), Activation({|FACT210:"softmax"|})] M O;""",
        "Warning FACT210: 'cross_entropy' applies softmax itself; after 'softmax' the loss cannot fall below 0.313 for 2 classes; remove 'softmax', or use 'sparse_categorical_cross_entropy'")]
    [InlineData(
        """[Network(Loss = "bce_with_logits")]; [OutputLayer(Units = 1), Activation({|FACT211:"sigmoid"|})] M O;""",
        "Warning FACT211: 'bce_with_logits' applies sigmoid itself; after 'sigmoid' the scores stay in 0.5..0.731 and a negative label costs at least 0.693; remove 'sigmoid', or use 'binary_cross_entropy'")]
    [InlineData(
        """[Network(Loss = "focal")]; [OutputLayer(Units = 1), Activation({|FACT211:"sigmoid"|})] M O;""",
        "Warning FACT211: 'focal' applies sigmoid itself; after 'sigmoid' the scores stay in 0.5..0.731 and a negative label costs at least 0.13; remove 'sigmoid', or use 'binary_focal_cross_entropy'")]
    [InlineData(
        """[Network({|FACT230:Loss = "sigmoid_focal"|})]; [OutputLayer(Units = 1), Activation("identity")] M O;""",
        "Info FACT230: 'sigmoid_focal' trains logits; declare InferenceActivation = \"sigmoid\", so that users of the model know how to read them")]
    [InlineData(
        """[Network({|FACT601:Loss = "binary_focal"|})]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""",
        "Info FACT601: 'sigmoid' and 'binary_focal' have a form in one pass that neither overflows nor underflows; use 'focal' on logits")]
    [InlineData(
        """[Network(Task = PredictionTask.Binary, Loss = "dice_with_logits")]; [OutputLayer(Units = 1), Activation({|FACT211:"sigmoid"|})] M O;""",
        "Warning FACT211: 'dice_with_logits' applies sigmoid itself; after 'sigmoid' the scores stay in 0.5..0.731 and a negative label costs at least 0.5; remove 'sigmoid', or use 'dice'")]
    [InlineData(
        """[Network(Loss = "softmax_focal")]; [OutputLayer(Units = 10), Activation({|FACT210:"softmax"|})] M O;""",
        "Warning FACT210: 'softmax_focal' applies softmax itself; after 'softmax' the loss cannot fall below 0.862 for 10 classes; remove 'softmax'")]
    [InlineData(
        """[Network(Loss = "softmax_focal")]; [OutputLayer(Units = 10), Activation({|FACT212:"log_softmax"|})] M O;""",
        "Info FACT212: 'softmax_focal' applies softmax itself, and 'log_softmax' before it changes nothing; remove it")]
    [InlineData(
        """[Network(Task = PredictionTask.Regression, TargetMin = 0, TargetMax = 100)]; [OutputLayer(Units = 1), Activation({|FACT209:"tanh"|})] M O;""",
        "Warning FACT209: The targets 0..100 lie outside of the range -1..1 of 'tanh'; use 'identity', or scale the targets")]
    [InlineData(
        """[HiddenLayer, Activation("sigmoid")] M A; [HiddenLayer, Activation("sigmoid")] M B; [HiddenLayer, Activation({|FACT304:"sigmoid"|})] M C; [OutputLayer, Activation("identity")] M O;""",
        "Info FACT304: 3 layers of 'sigmoid' in a row: they multiply the gradient by 0.0156 at most; consider 'relu', or normalize between them")]
    [InlineData(
        """[Network(Task = PredictionTask.Binary, Loss = "bce")]; [OutputLayer(Units = 1), Activation({|FACT201:"softmax"|})] M O;""",
        "Error FACT201: 'softmax' over 1 unit always gives 1 and its gradient is always 0; use 'sigmoid'")]
    [InlineData(
        """[Network(Task = PredictionTask.Multiclass, Classes = 10)]; [OutputLayer({|FACT206:Units = 9|}), Activation("softmax")] M O;""",
        "Warning FACT206: 9 output units for 10 classes; use Units = 10")]
    [InlineData(
        """[Network(Task = PredictionTask.Binary, {|FACT216:Loss = "mse"|}, Labels = LabelEncoding.ZeroOne)]; [OutputLayer(Units = 1), Activation("sigmoid")] M O;""",
        "Warning FACT216: 'mse' of 'sigmoid' on 0/1 labels has hardly a gradient where the unit is wrong and sure; use 'binary_cross_entropy', or declare ModelIntent.Brier")]
    [InlineData(
        """[Network(InputMin = 0, {|FACT408:InputMax = 255|})]; [HiddenLayer, Activation("relu")] M A; [OutputLayer, Activation("identity")] M O;""",
        "Warning FACT408: Inputs reach 255 before 'relu'; scale them to 0..1")]
    [InlineData(
        """[{|FACT502:Network|}]; [HiddenLayer, Activation({|FACT301:"identity"|})] M A; [OutputLayer(Units = 1), Activation("identity")] M O;""",
        "Warning FACT502: The 2 layers of 'Net' have no non-linearity between them: this is a linear model; use 'relu' in the hidden layers, or remove them")]
    [InlineData(
        """[OutputLayer(Loss = "mse"), Activation("identity")] M A; [{|FACT507:OutputLayer|}, Activation("identity")] M B;""",
        "Error FACT507: 'Net' has 2 outputs but 1 loss for them: 'B' has none; give each output its loss")]
    [InlineData(
        """[HiddenLayer({|FACT508:Dropout = 1.5|}), Activation("relu")] M A; [OutputLayer, Activation("identity")] M B;""",
        "Error FACT508: A dropout rate of 1.5 is outside of [0, 1); choose a rate such as 0.2")]
    [InlineData(
        """[Network({|FACT220:Loss = "cce"|}, Labels = LabelEncoding.Index)]; [OutputLayer(Units = 10), Activation("softmax")] M O;""",
        "Error FACT220: 'cce' needs one-hot or probability labels, not index ones; use 'sparse_categorical_cross_entropy'")]
    public async Task Messages_name_the_fault_its_size_and_the_remedy(string model, string message)
    {
        IReadOnlyList<string> messages = await NetworkCheck.MarkedAsync(model);
        Assert.Equal(message, messages[0]);
    }
}
