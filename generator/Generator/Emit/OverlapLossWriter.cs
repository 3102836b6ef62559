using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Kernels;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes a loss of how far prediction and target overlap. One pass over a row adds up what they share and what they miss,
/// the other writes the gradient of the quotient:
/// <code>
/// SumsLoop&lt;V&gt;(values, targets, out float both, out float miss, 1, columns);
/// double size = both + 1E-05 + miss;
/// SlopesLoop&lt;V&gt;(values, targets, (float)(factor * (both + 1E-05)), (float)(factor * miss), slopes);
/// </code>
/// </summary>
/// <param name="method">The method.</param>
internal sealed class OverlapLossWriter(RowLossMethod method) : RowLossWriter(method)
{
    private readonly Loss definition = method.Loss;
    private readonly OverlapKernels kernels = OverlapKernels.Plan(method.Request);

    /// <inheritdoc/>
    public override void WriteKernel(CodeWriter writer)
    {
        foreach (Kernel kernel in this.kernels.Slopes is { } slopes ? new[] { this.kernels.Sums, slopes } : [this.kernels.Sums])
        {
            MathWriter.Write(writer, kernel, this.Request.Element);
            writer.Line();
            LoopWriter.Write(writer, kernel, this.Request.Element);
            writer.Line();
        }

        writer.Line(Names.Optimize);
        (string rows, string columns, string scale, _) = this.WriteLoopHead(writer, "<V>");
        using (writer.Indent())
        {
            writer.Line(MathWriter.Constraint(this.Request.Element));
        }

        using (writer.Braces())
        {
            string total = this.Locals.Take("total");
            string row = this.Locals.Take("row");
            writer.Line($"{Names.Losses}.LossSum {total} = default;");
            using (writer.Block($"for (int {row} = 0; {row} < {rows}; {row}++)"))
            {
                this.WriteRow(writer, row, columns, total, scale);
            }

            writer.Line();
            writer.Line($"return ({this.Element})({total}.Value * {scale});");
        }
    }

    /// <inheritdoc/>
    protected override void WriteCall(CodeWriter writer, string kernelClass, string arguments) =>
        WidthWriter.Write(writer, this.Element, lanes => $"return {kernelClass}.Loop<{lanes}>({arguments});");

    private void WriteRow(CodeWriter writer, string row, string columns, string total, string scale)
    {
        string values = this.Locals.Take("values");
        string targets = this.Locals.Take("targets");
        string both = this.Locals.Take(OverlapKernels.Both);
        string miss = this.Locals.Take(OverlapKernels.Miss);
        string size = this.Locals.Take("size");
        string loss = this.Locals.Take("loss");
        writer.Line($"global::System.ReadOnlySpan<{this.Element}> {values} = {NameScope.InKernel(this.Prediction)}.Slice({row} * {columns}, {columns});");
        writer.Line($"global::System.ReadOnlySpan<{this.Element}> {targets} = {NameScope.InKernel(this.Target!)}.Slice({row} * {columns}, {columns});");
        writer.Line($"SumsLoop<V>({values}, {targets}, out {this.Element} {both}, out {this.Element} {miss}, 1, {columns});");

        string shared = this.With(both, "Smooth");
        string missed = this.With(miss, "Epsilon");
        writer.Line($"double {size} = {shared} + {missed};");
        writer.Line($"double {loss} = {size} == 0 ? 0 : {Factor(missed)} / {size};");
        writer.Line($"{total}.Add({loss});");
        if (this.Losses is not null)
        {
            writer.Line($"{NameScope.InKernel(this.Losses)}[{row}] = ({this.Element}){loss};");
        }

        if (this.Gradient is not null)
        {
            string factor = this.Locals.Take("factor");
            writer.Line($"double {factor} = {size} == 0 ? 0 : {scale} / ({size} * {size});");
            writer.Line($"SlopesLoop<V>({values}, {targets}, ({this.Element})({factor} * {Factor(shared)}), ({this.Element})({factor} * {Factor(missed)}), {NameScope.InKernel(this.Gradient)}.Slice({row} * {columns}, {columns}));");
        }
    }

    private string With(string sum, string option)
    {
        double added = this.Request.Loss.Find(option) ?? this.definition.FindOption(option)!.Default;
        return added == 0 ? "(double)" + sum : $"{sum} + {Number(added)}";
    }

    private static string Factor(string sum) => sum.IndexOf('+') < 0 ? sum : $"({sum})";
}
