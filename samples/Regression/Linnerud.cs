using System;
using System.Linq;
using Training;

namespace Regression;

/// <summary>Fits weight, waist and pulse by three exercises: three numbers for each man.</summary>
internal static class Linnerud
{
    // Least squares, solved directly, explain 0.2969 of the variance; a linear model cannot explain more.
    private const double RequiredRSquared = 0.296;

    /// <summary>Fits, prints how well, and tells whether that is good enough. Twenty men are too few to keep some for a test.</summary>
    public static bool Run(Random random)
    {
        Dataset<float> all = new(TableFile.Read("linnerud_exercise.csv", ' ', headerLines: 1),
            TableFile.Read("linnerud_physiological.csv", ' ', headerLines: 1));
        Standardization targetScale = new(all.Targets);
        Dataset<float> scaled = new(new Standardization(all.Inputs).Apply(all.Inputs), targetScale.Apply(all.Targets));
        int columns = all.Inputs.Columns;
        int outputs = all.Targets.Columns;
        Console.WriteLine(
            $"Linnerud: {all.Rows} men, {columns} exercises, {outputs} numbers to predict. All are learned from: this measures the fit, not foresight.");

        Network network = new(new DenseLayer(columns, outputs, DenseLayer.Glorot(columns, outputs), LinnerudFunctions.Output,
            LinnerudFunctions.OutputBackward, random));
        Trainer trainer = new(Epochs: 300, BatchRows: all.Rows, new Adam(LearningRate: 0.1f));
        TrainingDisplay.Show(trainer.Epochs, report => trainer.Run<float>(network, scaled, LinnerudFunctions.Loss, random, report));

        Table<float> predictions = targetScale.Undo(network.Predict(scaled.Inputs));
        Fit[] fits = [.. Enumerable.Range(0, outputs).Select(column => Fit.Of(predictions, all.Targets, column))];
        FitTable.Print(("weight, pounds", fits[0]), ("waist, inches", fits[1]), ("pulse, beats a minute", fits[2]));
        return fits.Average(static fit => fit.RSquared) >= RequiredRSquared;
    }
}
