using System;
using System.Globalization;
using Spectre.Console;

namespace Training;

/// <summary>Shows the training: a bar with the falling loss in a terminal, plain lines where the output goes to a file.</summary>
public static class TrainingDisplay
{
    private const int LinesWhenRedirected = 10;

    /// <summary>Runs a training that reports its epochs; returns its last loss.</summary>
    public static float Show(int epochs, Func<Action<int, float>, float> train) =>
        Console.IsOutputRedirected ? ShowLines(epochs, train) : ShowBar(epochs, train);

    /// <summary>Prints what the time of a training was spent on.</summary>
    public static void PrintTimes(Stopwatches times, TimeSpan total)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("training time", "seconds", "share");
        TimeSpan rest = total;
        foreach (Work work in Enum.GetValues<Work>())
        {
            rest -= times[work];
            AddTime(table, Name(work), times[work], total);
        }

        AddTime(table, "batches, display", rest, total);
        AddTime(table, "together", total, total);
        AnsiConsole.Write(table);
    }

    /// <summary>Writes a share in percent.</summary>
    public static string Percent(double share) => Text(100 * share, "F1") + " %";

    /// <summary>Writes a number as everybody's computer does.</summary>
    public static string Text(IFormattable value, string? format = null) => value.ToString(format, CultureInfo.InvariantCulture);

    private static void AddTime(Table table, string name, TimeSpan time, TimeSpan total) =>
        table.AddRow(name, Text(time.TotalSeconds, "F3"), Percent(time / total));

    private static string Name(Work work) => work switch
    {
        Work.MatrixProducts => "matrix products",
        Work.Activations => "activations",
        Work.Loss => "loss",
        Work.Optimizer => "optimizer",
        _ => throw new ArgumentOutOfRangeException(nameof(work), work, "No such work."),
    };

    private static float ShowLines(int epochs, Func<Action<int, float>, float> train) => train((epoch, loss) =>
    {
        if (epoch == 1 || epoch % Math.Max(1, epochs / LinesWhenRedirected) == 0)
        {
            Console.WriteLine($"epoch {Text(epoch),4}  loss {Text(loss, "F4")}");
        }
    });

    private static float ShowBar(int epochs, Func<Action<int, float>, float> train) => AnsiConsole.Progress()
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
}
