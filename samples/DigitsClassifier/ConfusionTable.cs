using System;
using System.Linq;
using Spectre.Console;
using Training;

namespace DigitsClassifier;

/// <summary>Counts what each digit was taken for.</summary>
internal sealed class ConfusionTable
{
    private readonly int[,] counts = new int[DigitData.Classes, DigitData.Classes];
    private readonly int rows;

    /// <summary>Initializes with the logits of some digits.</summary>
    public ConfusionTable(Table<float> logits, Table<int> digits)
    {
        this.rows = digits.Rows;
        for (int row = 0; row < this.rows; row++)
        {
            this.counts[digits.Values[row], Largest(logits.Row(row))]++;
        }
    }

    /// <summary>Gets the share of digits that were recognised.</summary>
    public double Accuracy => Enumerable.Range(0, DigitData.Classes).Sum(digit => this.counts[digit, digit]) / (double)this.rows;

    /// <summary>Prints a row for each digit, and a column for each digit that it was taken for.</summary>
    public void Print()
    {
        string[] digits = [.. Enumerable.Range(0, DigitData.Classes).Select(static digit => TrainingDisplay.Text(digit))];
        Table table = new Table().Border(TableBorder.Rounded).AddColumn("taken for").AddColumns(digits);
        for (int digit = 0; digit < DigitData.Classes; digit++)
        {
            table.AddRow([digits[digit], .. digits.Select((_, said) => this.Cell(digit, said))]);
        }

        AnsiConsole.Write(table);
    }

    private static int Largest(ReadOnlySpan<float> logits)
    {
        int largest = 0;
        for (int i = 1; i < logits.Length; i++)
        {
            largest = logits[i] > logits[largest] ? i : largest;
        }

        return largest;
    }

    private string Cell(int digit, int said)
    {
        int count = this.counts[digit, said];
        if (count == 0)
        {
            return "";
        }

        string text = TrainingDisplay.Text(count);
        if (Console.IsOutputRedirected)
        {
            return text;
        }

        return digit == said ? $"[green]{text}[/]" : $"[red]{text}[/]";
    }
}
