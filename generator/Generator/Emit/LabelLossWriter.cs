using FusedActivations.Generator.Kernels;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a loss that looks at one element of each row: the one at the label.</summary>
/// <param name="method">The method.</param>
internal sealed class LabelLossWriter(RowLossMethod method) : RowLossWriter(method)
{
    private readonly bool isLogarithm = method.IsLogarithm;

    /// <inheritdoc/>
    public override void WriteKernel(CodeWriter writer)
    {
        writer.Line(Names.Optimize);
        (string rows, string columns, string scale, _) = this.WriteLoopHead(writer, "");
        using (writer.Braces())
        {
            string total = this.Locals.Take("total");
            string row = this.Locals.Take("row");
            string label = this.Locals.Take("label");
            string value = this.Locals.Take("value");
            string loss = this.Locals.Take("loss");
            string? slopes = this.Gradient is null ? null : this.Locals.Take("slopes");
            writer.Line($"{Names.Losses}.LossSum {total} = default;");
            using (writer.Block($"for (int {row} = 0; {row} < {rows}; {row}++)"))
            {
                if (slopes is not null)
                {
                    writer.Line($"global::System.Span<{this.Element}> {slopes} = {NameScope.InKernel(this.Gradient!)}.Slice({row} * {columns}, {columns});");
                }

                this.WriteIgnored(writer, row, slopes);
                string weight = this.Weights is null ? "" : $" * {NameScope.InKernel(this.Weights)}[{label}]";
                writer.Line($"int {label} = (int){NameScope.InKernel(this.Labels!)}[{row}];");
                writer.Line($"double {value} = {NameScope.InKernel(this.Prediction)}[({row} * {columns}) + {label}];");
                string own = this.isLogarithm ? "-" + value : $"{Names.Losses}.ProbabilityLoss.Of({value})";
                own = this.Weights is null ? own : $"{Names.Losses}.WeightedLoss.Of({NameScope.InKernel(this.Weights)}[{label}], {own})";
                writer.Line($"double {loss} = {own};");
                writer.Line($"{total}.Add({loss});");
                if (this.Losses is not null)
                {
                    writer.Line($"{NameScope.InKernel(this.Losses)}[{row}] = ({this.Element}){loss};");
                }

                if (slopes is not null)
                {
                    string slope = this.isLogarithm ? "-" + scale : $"{Names.Losses}.ProbabilityLoss.SlopeAt({value}) * {scale}";
                    writer.Line($"{slopes}.Clear();");
                    writer.Line($"{slopes}[{label}] = ({this.Element})({slope}{weight});");
                }
            }

            writer.Line();
            writer.Line($"return ({this.Element})({total}.Value * {scale});");
        }
    }

    /// <inheritdoc/>
    protected override void WriteCall(CodeWriter writer, string kernelClass, string arguments) => writer.Line($"return {kernelClass}.Loop({arguments});");
}
