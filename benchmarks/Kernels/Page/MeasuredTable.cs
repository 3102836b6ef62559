using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FusedActivations.Benchmarks.Kernels.Cases;

namespace FusedActivations.Benchmarks.Kernels.Page;

/// <summary>Writes a table of the page: a row for each thing that is computed, a column for each contender that was there.</summary>
/// <param name="measured">What was measured of one table at one width.</param>
internal sealed class MeasuredTable(IReadOnlyList<CaseTime> measured)
{
    private readonly Contender[] contenders = [.. measured.Select(static one => one.Case.Contender).Distinct().Order()];

    /// <summary>Gets the names of the rows, in their order.</summary>
    public IReadOnlyList<string> Rows { get; } =
        [.. measured.Select(static one => one.Case.Row).Distinct(StringComparer.Ordinal)];

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<Contender> Contenders => this.contenders;

    /// <summary>Names a contender.</summary>
    public static string NameOf(Contender contender) => contender switch
    {
        Contender.Standard => "standard",
        Contender.Full => "full",
        Contender.OneDnn => "oneDNN",
        Contender.OnnxRuntime => "ONNX Runtime",
        Contender.TensorPrimitives => "TensorPrimitives",
        Contender.Loop => "scalar loop",
        _ => "`Span.CopyTo`",
    };

    /// <summary>Gives a time, or null where there is none.</summary>
    public double? Time(string row, Contender contender) => measured
        .FirstOrDefault(one => one.Case.Contender == contender && string.Equals(one.Case.Row, row, StringComparison.Ordinal))?.Nanoseconds;

    /// <summary>Writes it in markdown; what others take has its ratio to generated code in brackets.</summary>
    public override string ToString()
    {
        StringBuilder text = new("| |");
        text.AppendJoin(" |", this.contenders.Select(static contender => " " + NameOf(contender))).AppendLine(" |");
        text.Append("|---|").AppendJoin("", this.contenders.Select(static _ => "---|")).AppendLine();
        foreach (string row in this.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row} |");
            text.AppendJoin(" |", this.contenders.Select(contender => " " + this.Cell(row, contender))).AppendLine(" |");
        }

        return text.ToString();
    }

    // Three digits, as far as two runs agree.
    private static string Number(double value) =>
        value.ToString(value < 1 ? "0.000" : value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private string Cell(string row, Contender contender)
    {
        if (this.Time(row, contender) is not { } time)
        {
            return "";
        }

        return contender > Contender.Full && this.Time(row, Contender.Standard) is { } own
            ? string.Create(CultureInfo.InvariantCulture, $"{Number(time)} ({time / own:0.0#})")
            : Number(time);
    }
}
