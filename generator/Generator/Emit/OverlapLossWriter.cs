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
    public override void WriteKernel(CodeWriter writer)
    {
        foreach (Kernel kernel in this.kernels.Slopes is { } slopes ? new[] { this.kernels.Sums, slopes } : [this.kernels.Sums])
        {
            MathWriter.Write(writer, kernel, this.Request.Element);
            writer.Line();
            LoopWriter.Write(writer, kernel, this.Request.Element);
            writer.Line();
        }

        base.WriteKernel(writer);
    }

    /// <inheritdoc/>
    protected override void WriteTerms(CodeWriter writer)
    {
        string spans = $"global::System.ReadOnlySpan<{this.Element}> values, global::System.ReadOnlySpan<{this.Element}> targets";
        this.WritePass(writer, $"Sum<V>({spans}, out {this.Element} both, out {this.Element} miss)", "SumsLoop<V>(values, targets, out both, out miss, 1, values.Length)");
        if (this.kernels.Slopes is not null)
        {
            this.WritePass(writer, $"Differentiate<V>({spans}, {this.Element} keep, {this.Element} lose, global::System.Span<{this.Element}> slopes)", "SlopesLoop<V>(values, targets, keep, lose, slopes)");
        }
    }

    private void WritePass(CodeWriter writer, string signature, string call)
    {
        writer.Line();
        writer.Line("public static void " + signature);
        using (writer.Indent())
        {
            writer.Line(MathWriter.Constraint(this.Request.Element) + " =>");
            writer.Line(call + ";");
        }
    }
}
