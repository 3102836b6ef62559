using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Kernels;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes a loss of how far prediction and target overlap: the passes over a row that are made of its formula, for the library's
/// loop over rows.
/// </summary>
/// <param name="method">The method.</param>
internal sealed class OverlapLossWriter(RowLossMethod method) : RowLossWriter(method)
{
    private readonly OverlapKernels kernels = OverlapKernels.Plan(method.Request);

    /// <inheritdoc/>
    protected override void WriteKernel(CodeWriter writer)
    {
        base.WriteKernel(writer);
        writer.Line();
        KernelWriter.WriteNested(writer, this.kernels.Sums, this.Request.Element, nameof(this.kernels.Sums));
        if (this.kernels.Slopes is { } slopes)
        {
            writer.Line();
            KernelWriter.WriteNested(writer, slopes, this.Request.Element, nameof(this.kernels.Slopes));
        }
    }

    /// <inheritdoc/>
    protected override void WriteTerms(CodeWriter writer)
    {
        string spans = $"global::System.ReadOnlySpan<{this.Element}> values, global::System.ReadOnlySpan<{this.Element}> targets";
        this.WritePass(writer, $"Sum<V>({spans}, out {this.Request.Element.Sum} both, out {this.Request.Element.Sum} miss)", this.kernels.Sums,
            nameof(this.kernels.Sums), "both = 0;", "miss = 0;");
        if (this.kernels.Slopes is { } slopes)
        {
            this.WritePass(writer,
                $"Differentiate<V>({spans}, {this.Request.Element.Lane} keep, {this.Request.Element.Lane} lose, global::System.Span<{this.Element}> slopes)",
                slopes, nameof(this.kernels.Slopes));
        }
    }

    private void WritePass(CodeWriter writer, string signature, Kernel kernel, string name, params string[] statements)
    {
        writer.Line();
        using (writer.Block($"public static void {signature} {MathWriter.Constraint(this.Request.Element)}"))
        {
            foreach (string statement in statements)
            {
                writer.Line(statement);
            }

            writer.Line(LoopCall.Write(kernel, this.Request.Element, name, this.Argument, CallGuard.Of(kernel)));
        }
    }

    private string Argument(string operand) => operand switch
    {
        Loss.PredictionOperand => "values",
        Loss.TargetOperand => "targets",
        OverlapKernels.Both or OverlapKernels.Miss => this.Request.Element.SumOver(operand),
        OverlapKernels.Keep or OverlapKernels.Lose => operand,
        _ => "slopes",
    };
}
