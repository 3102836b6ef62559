using System;
using Training;

namespace Regression;

/// <summary>Predicts how far diabetes has progressed after a year: one number for each patient.</summary>
internal static class Diabetes
{
    private const double RequiredRSquared = 0.4;
    private const int Units = 32;

    /// <summary>
    /// Trains, prints how well patients are predicted that the network has not seen, and tells whether that is good enough.
    /// </summary>
    public static bool Run(Random random)
    {
        Dataset<float> all = new(TableFile.Read("diabetes_data_raw.csv.gz", ' '), TableFile.Read("diabetes_target.csv.gz", ' '));
        (Dataset<float> train, Dataset<float> test) = all.Split(testShare: 0.2, random);
        Standardization inputScale = new(train.Inputs);
        Standardization targetScale = new(train.Targets);
        Dataset<float> scaled = new(inputScale.Apply(train.Inputs), targetScale.Apply(train.Targets));
        int columns = all.Inputs.Columns;
        Console.WriteLine(
            $"Diabetes: {train.Rows} patients to learn from, {test.Rows} to test with, {columns} measurements, 1 number to predict.");

        Network network = new(
            new DenseLayer(columns, Units, DenseLayer.He(columns), DiabetesFunctions.Hidden, DiabetesFunctions.HiddenBackward, random),
            new DenseLayer(Units, 1, DenseLayer.Glorot(Units, 1), DiabetesFunctions.Output, DiabetesFunctions.OutputBackward, random));
        Trainer trainer = new(Epochs: 20, BatchRows: 32, new Adam(LearningRate: 0.003f, WeightDecay: 1));
        TrainingDisplay.Show(trainer.Epochs, report => trainer.Run<float>(network, scaled, DiabetesFunctions.Loss, random, report));

        Table<float> predictions = targetScale.Undo(network.Predict(inputScale.Apply(test.Inputs)));
        Table<float> means = targetScale.Undo(predictions.Convert(static _ => 0f));
        Fit fit = Fit.Of(predictions, test.Targets, column: 0);
        FitTable.Print(("the network", fit), ("the mean of the training patients", Fit.Of(means, test.Targets, column: 0)));
        return fit.RSquared >= RequiredRSquared;
    }
}
