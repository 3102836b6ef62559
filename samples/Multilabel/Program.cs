using System;
using System.CommandLine;
using DigitsClassifier;
using FusedActivations.Programs;
using Multilabel;
using Training;

if (CommandLine.Answer(
    new RootCommand("Trains a network that answers four questions about a handwritten digit, and prints what it is worth."),
    args) is { } code)
{
    return code;
}

const double RequiredExact = 0.9;
const int Units = 64;
Random random = new(1998);

Dataset<int> digits = DigitData.Read();
Dataset<float> all = new(digits.Inputs, DigitLabels.Of(digits.Targets));
(Dataset<float> train, Dataset<float> test) = all.Split(testShare: 0.2, random);
int pixels = all.Inputs.Columns;
Console.WriteLine(
    $"Handwritten digits, with labels derived from the digit: {train.Rows} to learn from, {test.Rows} to test with, {DigitLabels.Count} questions each.");

Network network = new(
    new DenseLayer(pixels, Units, DenseLayer.He(pixels), Functions.Hidden, Functions.HiddenBackward, random),
    new DenseLayer(Units, DigitLabels.Count, DenseLayer.Glorot(Units, DigitLabels.Count), Functions.Logits, Functions.LogitsBackward,
        random));
Trainer trainer = new(Epochs: 60, BatchRows: 32, new Adam(LearningRate: 0.003f));
TrainingDisplay.Show(trainer.Epochs, report => trainer.Run<float>(network, train, Functions.Loss, random, report));

Table<float> probabilities = network.Predict(test.Inputs);
Functions.Probabilities(probabilities.Values, probabilities.Values);
Evaluation result = Evaluation.Of(probabilities, test.Targets);
result.Print();
return result.Exact >= RequiredExact ? 0 : 1;
