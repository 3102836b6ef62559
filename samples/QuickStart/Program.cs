using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using FusedActivations.Programs;
using QuickStart;

if (CommandLine.Answer(new RootCommand("Trains a network that tells benign from malignant samples, and prints what it is worth."),
    args) is { } code)
{
    return code;
}

const double RequiredAccuracy = 0.95;
Random random = new(1995);

Samples all = Dataset.Read(Path.Combine(AppContext.BaseDirectory, "data", "breast_cancer.csv"));
(Samples train, Samples test) = Dataset.Split(all, testShare: 0.2, random);
Dataset.Standardise(train, test);
Console.WriteLine($"Breast Cancer Wisconsin: {train.Rows} rows to learn from, {test.Rows} to test with, {all.Columns} measurements each.");

Network network = new(all.Columns, units: 16, random);
Trainer trainer = new(Epochs: 100, BatchRows: 32, LearningRate: 0.01f, Momentum: 0.9f);
Stopwatch clock = Stopwatch.StartNew();
float loss = TrainingDisplay.Show(trainer.Epochs, report => trainer.Run(network, train, random, report));
clock.Stop();

Evaluation result = Evaluation.Of(network, test);
TrainingDisplay.PrintSummary(Evaluation.Of(network, train), result, loss, clock.Elapsed);

string source = Assembly.GetExecutingAssembly()
    .GetCustomAttributes<AssemblyMetadataAttribute>()
    .Single(static data => data.Key is "GeneratedSource").Value!;
Console.WriteLine($"The generated source: {Path.GetRelativePath(Environment.CurrentDirectory, source)}");
return result.Accuracy >= RequiredAccuracy ? 0 : 1;
