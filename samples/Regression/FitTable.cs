using Spectre.Console;
using Training;

namespace Regression;

/// <summary>Prints fits below each other.</summary>
internal static class FitTable
{
    /// <summary>Prints named fits.</summary>
    public static void Print(params (string Name, Fit Fit)[] fits)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("", "R squared", "mean absolute error");
        foreach ((string name, Fit fit) in fits)
        {
            table.AddRow(name, TrainingDisplay.Text(fit.RSquared, "F3"), TrainingDisplay.Text(fit.MeanAbsoluteError, "F1"));
        }

        AnsiConsole.Write(table);
    }
}
