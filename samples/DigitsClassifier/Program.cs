using System;
using System.CommandLine;
using System.Diagnostics;
using DigitsClassifier;
using FusedActivations.Programs;
using Training;

if (CommandLine.Answer(new RootCommand("Trains a network that reads handwritten digits, and prints what it is worth."), args) is { } code)
{
    return code;
}

const double RequiredAccuracy = 0.97;
const int Units = 128;
Random random = new(1998);

Dataset<int> all = DigitData.Read();
(Dataset<int> train, Dataset<int> test) = all.Split(testShare: 0.2, random);
int pixels = all.Inputs.Columns;
Console.WriteLine($"Handwritten digits: {train.Rows} to learn from, {test.Rows} to test with, {pixels} pixels each.");

Network network = new(
    new DenseLayer(pixels, Units, DenseLayer.He(pixels), Functions.Hidden, Functions.HiddenBackward, random),
    new DenseLayer(Units, DigitData.Classes, DenseLayer.Glorot(Units, DigitData.Classes), Functions.Logits, Functions.LogitsBackward,
        random));
LossWithGradient<int> loss = static (logits, labels, dlogits) => Functions.Loss(logits, labels, DigitData.Classes, dlogits);
Trainer trainer = new(Epochs: 60, BatchRows: 32, new Adam(LearningRate: 0.003f));
Stopwatch clock = Stopwatch.StartNew();
TrainingDisplay.Show(trainer.Epochs, report => trainer.Run(network, train, loss, random, report));
TrainingDisplay.PrintTimes(network.Times, clock.Elapsed);

ConfusionTable result = new(network.Predict(test.Inputs), test.Targets);
result.Print();
Console.WriteLine($"Accuracy on the digits that it had not seen: {TrainingDisplay.Percent(result.Accuracy)}");
return result.Accuracy >= RequiredAccuracy ? 0 : 1;
