using System;
using System.Linq;
using Spectre.Console;
using Training;

namespace Multilabel;

/// <summary>Represents how often the answers are right.</summary>
/// <param name="Labels">The share of right answers to each question.</param>
/// <param name="Exact">The share of digits with every answer right.</param>
internal sealed record Evaluation(double[] Labels, double Exact)
{
    /// <summary>Compares probabilities with labels: yes from one half on.</summary>
    public static Evaluation Of(Table<float> probabilities, Table<float> labels)
    {
        bool[][] right = [.. Enumerable.Range(0, labels.Rows).Select(row => Right(probabilities, labels, row))];
        return new Evaluation(
            [.. Enumerable.Range(0, labels.Columns).Select(label => Share(right, row => row[label]))],
            Share(right, static row => row.All(static isRight => isRight)));
    }

    /// <summary>Prints the shares.</summary>
    public void Print()
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("the digit", "right");
        foreach ((string name, double share) in DigitLabels.Names.Zip(this.Labels))
        {
            table.AddRow(name, TrainingDisplay.Percent(share));
        }

        table.AddRow("all four", TrainingDisplay.Percent(this.Exact));
        AnsiConsole.Write(table);
    }

    private static bool[] Right(Table<float> probabilities, Table<float> labels, int row) =>
        [.. Enumerable.Range(0, labels.Columns).Select(label => probabilities.Row(row)[label] >= 0.5f == (labels.Row(row)[label] == 1))];

    private static double Share(bool[][] rows, Func<bool[], bool> isCounted) => rows.Count(isCounted) / (double)rows.Length;
}
