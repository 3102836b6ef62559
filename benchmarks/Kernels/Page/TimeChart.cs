using System;
using System.Linq;
using FusedActivations.Benchmarks.Kernels.Cases;
using ScottPlot;

namespace FusedActivations.Benchmarks.Kernels.Page;

/// <summary>
/// Draws the times of a table as groups of bars, one group for each row. Scalar loops are left out and long bars cut off: they would dwarf
/// the others.
/// </summary>
internal static class TimeChart
{
    private const int Height = 420;
    private const int WidthOfGroup = 80;

    // What is shown, in lengths of the longest bar of generated code.
    private const double Limit = 1.3;

    /// <summary>Writes the picture into a file.</summary>
    public static void Write(MeasuredTable table, string title, string path)
    {
        using Plot plot = new();
        IPalette palette = new ScottPlot.Palettes.Category10();
        Contender[] shown = [.. table.Contenders.Where(static contender => contender != Contender.Loop)];
        for (int i = 0; i < shown.Length; i++)
        {
            Contender contender = shown[i];
            Bar[] bars =
            [
                .. table.Rows.Select((row, number) => (Time: table.Time(row, contender), Number: number))
                    .Where(static pair => pair.Time is not null)
                    .Select(pair => new Bar
                    {
                        Position = (pair.Number * (shown.Length + 1.0)) + i,
                        Value = pair.Time!.Value,
                        FillColor = palette.GetColor(i),
                    }),
            ];
            plot.Add.Bars(bars).LegendText = MeasuredTable.NameOf(contender);
        }

        double middle = (shown.Length - 1) / 2.0;
        plot.Axes.Bottom.SetTicks([.. table.Rows.Select((_, number) => (number * (shown.Length + 1.0)) + middle)], [.. table.Rows]);
        plot.Axes.SetLimitsY(0, Limit * table.Rows.Max(row => Math.Max(Own(row, Contender.Standard), Own(row, Contender.Full))));
        plot.HideGrid();
        plot.Title(title);
        plot.YLabel("ns an element");
        plot.ShowLegend(Alignment.UpperRight);
        plot.SaveSvg(path, (table.Rows.Count + 1) * WidthOfGroup, Height);

        double Own(string row, Contender contender) => table.Time(row, contender) ?? 0;
    }
}
