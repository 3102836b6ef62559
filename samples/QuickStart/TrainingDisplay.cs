using System;
using System.Globalization;
using Spectre.Console;

namespace QuickStart;

/// <summary>Shows the training: a bar with the falling loss in a terminal, plain lines where the output goes to a file.</summary>
internal static class TrainingDisplay
{
    private const int LinesWhenRedirected = 10;

    /// <summary>Runs a training that reports its epochs.</summary>
    public static T Show<T>(int epochs, Func<Action<int, float>, T> train) =>
        Console.IsOutputRedirected ? ShowLines(epochs, train) : ShowBar(epochs, train);

    /// <summary>Prints the result as a table.</summary>
    public static void PrintSummary(Evaluation train, Evaluation test, float loss, TimeSpan time)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("", "training", "test");
        table.AddRow("accuracy", Percent(train.Accuracy), Percent(test.Accuracy));
        table.AddRow("benign, recognised", Text(train.BenignAsBenign), Text(test.BenignAsBenign));
        table.AddRow("benign, taken for malignant", Text(train.BenignAsMalignant), Text(test.BenignAsMalignant));
        table.AddRow("malignant, recognised", Text(train.MalignantAsMalignant), Text(test.MalignantAsMalignant));
        table.AddRow("malignant, taken for benign", Text(train.MalignantAsBenign), Text(test.MalignantAsBenign));
        table.AddRow("loss of the last epoch", Text(loss, "F4"), "");
        table.AddRow("training time", Text(time.TotalSeconds, "F2") + " s", "");
        AnsiConsole.Write(table);
    }

    private static T ShowLines<T>(int epochs, Func<Action<int, float>, T> train) => train((epoch, loss) =>
    {
        if (epoch == 1 || epoch % (epochs / LinesWhenRedirected) == 0)
        {
            Console.WriteLine($"epoch {Text(epoch),4}  loss {Text(loss, "F4")}");
        }
    });

    private static T ShowBar<T>(int epochs, Func<Action<int, float>, T> train) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .Start(progress =>
        {
            ProgressTask bar = progress.AddTask("training", maxValue: epochs);
            return train((epoch, loss) =>
            {
                bar.Value = epoch;
                bar.Description = $"epoch {Text(epoch),4}  loss [green]{Text(loss, "F4")}[/]";
            });
        });

    private static string Percent(double share) => Text(100 * share, "F1") + " %";

    private static string Text(IFormattable value, string? format = null) => value.ToString(format, CultureInfo.InvariantCulture);
}
