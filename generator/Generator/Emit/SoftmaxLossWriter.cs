using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Kernels;

namespace FusedActivations.Generator.Emit;

/// <summary>
/// Writes cross-entropy with softmax inside. One pass over a row makes the exponentials, in the gradient's memory, and
/// their sum; the other turns them into the gradient:
/// <code>
/// SoftmaxRow softmax = SoftmaxLoss&lt;V, float, PlainLogits&lt;float&gt;, NoTargets&gt;.Read(values, targets, label, slopes);
/// total.Add(softmax.PivotLoss);
/// SoftmaxLoss&lt;V, float, PlainLogits&lt;float&gt;, NoTargets&gt;.Differentiate(values, softmax, targets, scale, scale, slopes);
/// slopes[label] = (float)(scale * softmax.PivotSlope(1, 1));
/// </code>
/// </summary>
internal sealed class SoftmaxLossWriter : RowLossWriter
{
    private readonly double? smoothing;
    private readonly double? penalty;
    private readonly double? cap;
    private readonly double? temperature;
    private readonly double? gamma;

    /// <summary>Initializes the writer of a method; an option at its neutral value is absent.</summary>
    public SoftmaxLossWriter(RowLossMethod method)
        : base(method)
    {
        this.smoothing = this.Option("LabelSmoothing", 0);
        this.penalty = this.Option("ZLoss", 0);
        this.cap = this.Option("SoftCap", 0);
        this.temperature = this.Option("Temperature", 1);
        this.gamma = method.Gamma is { } gamma and not 0 ? gamma : null;
    }

    /// <inheritdoc/>
    protected override bool HasPenalty => this.penalty is not null;

    private bool IsPlain => this.cap is null && this.temperature is null;

    private string LogitsType => this.IsPlain ? $"{Names.Losses}.PlainLogits<{this.Element}>" : "Logits";

    private string TargetsType => Names.Losses + "." + (this.Target is null, this.Weights is null, this.smoothing is null) switch
    {
        (true, _, true) => "NoTargets",
        (true, true, false) => "EvenTargets",
        (true, false, false) => "WeightedEvenTargets",
        (false, true, true) => "SoftTargets",
        (false, true, false) => "SmoothTargets",
        (false, false, true) => "WeightedTargets",
        (false, false, false) => "WeightedSmoothTargets",
    };

    private string Rows => $"{Names.Losses}.SoftmaxLoss<V, {this.Element}, {this.LogitsType}, {this.TargetsType}>";

    /// <inheritdoc/>
    public override void WriteKernel(CodeWriter writer)
    {
        writer.Line(Names.Optimize);
        (string rows, string columns, string scale, string penaltyScale) = this.WriteLoopHead(writer, "<V>");
        using (writer.Indent())
        {
            writer.Line(MathWriter.Constraint(this.Request.Element));
        }

        using (writer.Braces())
        {
            this.WriteLoop(writer, rows, columns, scale, penaltyScale);
        }

        if (!this.IsPlain)
        {
            writer.Line();
            new LogitsWriter(this.Request.Element, this.cap, this.temperature).Write(writer);
        }
    }

    /// <inheritdoc/>
    protected override void WriteCall(CodeWriter writer, string kernelClass, string arguments) =>
        WidthWriter.Write(writer, this.Element, lanes => $"return {kernelClass}.Loop<{lanes}>({arguments});");

    private double? Option(string property, double neutral) => this.Request.Loss.Find(property) is { } value && value != neutral ? value : null;

    private void WriteLoop(CodeWriter writer, string rows, string columns, string scale, string penaltyScale)
    {
        string total = this.Locals.Take("total");
        string penalties = this.penalty is null ? "" : this.Locals.Take("penalties");
        string row = this.Locals.Take("row");
        writer.Line($"{Names.Losses}.LossSum {total} = default;");
        if (this.penalty is not null)
        {
            writer.Line($"{Names.Losses}.LossSum {penalties} = default;");
        }

        Parts parts = this.WriteConstants(writer, columns);
        using (writer.Block($"for (int {row} = 0; {row} < {rows}; {row}++)"))
        {
            this.WriteRow(writer, row, columns, parts, new Sums(total, penalties, scale, penaltyScale));
        }

        writer.Line();
        string result = $"{total}.Value * {scale}" + (this.penalty is null ? "" : $" + {penalties}.Value * {penaltyScale}");
        writer.Line($"return ({this.Element})({result});");
    }

    // What is the same for all rows without a masked class: the share of every class, and the sum of the shares.
    private Parts WriteConstants(CodeWriter writer, string columns)
    {
        string share = "0.0";
        string spread = "";
        if (this.smoothing is { } smoothing)
        {
            share = this.Locals.Take("share");
            writer.Line($"double {share} = {Number(smoothing)} / {columns};");
            if (this.Labels is not null && this.Weights is not null)
            {
                spread = this.Locals.Take("spread");
                writer.Line($"double {spread} = {share} * {Names.Losses}.ClassLabels.Total({NameScope.InKernel(this.Weights)});");
            }
            else if (this.Labels is not null)
            {
                spread = Number(smoothing);
            }
        }

        string targets = this.Locals.Take("targets");
        string weights = this.Weights is null || (this.Labels is not null && this.smoothing is null) ? "default" : NameScope.InKernel(this.Weights);
        if (this.Labels is not null)
        {
            writer.Line($"{Names.Losses}.RowTargets<{this.Element}> {targets} = {(this.smoothing is null ? "default" : $"new(default, {weights}, 0.0, {share}, {spread})")};");
        }

        return new Parts(targets, weights, share);
    }

    private void WriteRow(CodeWriter writer, string row, string columns, Parts parts, Sums sums)
    {
        string values = this.Locals.Take("values");
        string slopes = this.Gradient is null ? "" : this.Locals.Take("slopes");
        string pivot = this.Locals.Take(this.Labels is null ? "largest" : "label");
        string softmax = this.Locals.Take("softmax");
        writer.Line($"global::System.ReadOnlySpan<{this.Element}> {values} = {NameScope.InKernel(this.Prediction)}.Slice({row} * {columns}, {columns});");
        if (this.Gradient is not null)
        {
            writer.Line($"global::System.Span<{this.Element}> {slopes} = {NameScope.InKernel(this.Gradient)}.Slice({row} * {columns}, {columns});");
        }

        this.WriteIgnored(writer, row, this.Gradient is null ? null : slopes);
        string exponentials = this.Gradient is null ? "default" : slopes;
        if (this.Labels is not null)
        {
            writer.Line($"int {pivot} = (int){NameScope.InKernel(this.Labels)}[{row}];");
            writer.Line($"{Names.Losses}.SoftmaxRow {softmax} = {this.Rows}.Read({values}, {parts.Targets}, {pivot}, {exponentials});");
        }
        else
        {
            double keep = 1 - (this.smoothing ?? 0);
            writer.Line($"{Names.Losses}.RowTargets<{this.Element}> {parts.Targets} = new({NameScope.InKernel(this.Target!)}.Slice({row} * {columns}, {columns}), {parts.Weights}, {Number(keep)}, {parts.Share});");
            writer.Line($"{Names.Losses}.SoftmaxRow {softmax} = {this.Rows}.Read({values}, {parts.Targets}, {exponentials}, out int {pivot});");
        }

        this.WriteLoss(writer, row, softmax, pivot, parts, sums, out string mass, out string target, out string logSum);
        if (this.Gradient is not null)
        {
            this.WriteGradient(writer, values, slopes, softmax, pivot, parts, sums, mass, target, logSum);
        }
    }

    private void WriteLoss(CodeWriter writer, string row, string softmax, string pivot, Parts parts, Sums sums, out string mass, out string target, out string logSum)
    {
        string loss = this.Locals.Take("loss");
        logSum = "";
        if (this.Labels is null)
        {
            mass = softmax + ".Mass";
            target = softmax + ".PivotShare";
            writer.Line($"double {loss} = {Names.Losses}.WeightedLoss.Of({mass}, {softmax}.PivotLoss) + {softmax}.Distance;");
        }
        else
        {
            List<string> factors = [];
            if (this.smoothing is { } smoothing)
            {
                factors.Add(Number(1 - smoothing));
            }

            if (this.Weights is not null)
            {
                factors.Add($"{NameScope.InKernel(this.Weights)}[{pivot}]");
            }

            string weight = string.Join(" * ", factors);
            string value = this.gamma is null ? softmax + ".PivotLoss" : $"{softmax}.FocalLoss({Number(this.gamma.Value)})";
            if (this.gamma is { } gamma)
            {
                factors.Add($"{softmax}.FocalSlope({Number(gamma)})");
            }

            string keep = "1.0";
            if (factors.Count > 0)
            {
                keep = this.Locals.Take("keep");
                writer.Line($"double {keep} = {string.Join(" * ", factors)};");
            }

            string factor = this.gamma is null && factors.Count > 0 ? keep : weight;
            string own = factor.Length > 0 ? $"{Names.Losses}.WeightedLoss.Of({factor}, {value})" : value;
            writer.Line($"double {loss} = {own}{(this.smoothing is null ? "" : $" + {softmax}.SpreadLoss")};");
            mass = this.smoothing is null ? keep : $"{keep} + {softmax}.Mass";
            target = this.smoothing is null ? keep : $"{keep} + {softmax}.PivotShare";
        }

        writer.Line($"{sums.Total}.Add({loss});");
        string whole = loss;
        if (this.penalty is { } penalty)
        {
            logSum = this.Locals.Take("logSum");
            string term = this.Locals.Take("penalty");
            writer.Line($"double {logSum} = {softmax}.LogSumExp;");
            writer.Line($"double {term} = {Number(penalty)} * {logSum} * {logSum};");
            writer.Line($"{sums.Penalties}.Add({term});");
            whole = $"({loss} + {term})";
        }

        if (this.Losses is not null)
        {
            writer.Line($"{NameScope.InKernel(this.Losses)}[{row}] = ({this.Element}){whole};");
        }
    }

    private void WriteGradient(CodeWriter writer, string values, string slopes, string softmax, string pivot, Parts parts, Sums sums, string mass, string target, string logSum)
    {
        string factor = string.Equals(mass, "1.0", System.StringComparison.Ordinal) ? sums.Scale
            : mass.IndexOf(' ') < 0 ? $"{mass} * {sums.Scale}" : $"({mass}) * {sums.Scale}";
        string own = $"{softmax}.PivotSlope({mass}, {target}) * {sums.Scale}";
        if (this.penalty is { } penalty)
        {
            string pull = this.Locals.Take("pull");
            writer.Line($"double {pull} = {Number(2 * penalty)} * {logSum} * {sums.PenaltyScale};");
            factor += " + " + pull;
            own = $"({own} + {softmax}.PivotPull({pull}))";
        }

        if (!this.IsPlain)
        {
            string inner = this.Locals.Take("inner");
            writer.Line($"double {inner} = {this.Rows}.Slope({values}[{pivot}]);");
            own += " * " + inner;
        }

        writer.Line($"{this.Rows}.Differentiate({values}, {softmax}, {parts.Targets}, {factor}, {sums.Scale}, {slopes});");
        writer.Line($"{slopes}[{pivot}] = ({this.Element})({own});");
    }

    /// <summary>Represents the expressions that all rows share.</summary>
    /// <param name="Targets">The targets.</param>
    /// <param name="Weights">The weights of the classes in the targets.</param>
    /// <param name="Share">The share of every class.</param>
    private sealed record Parts(string Targets, string Weights, string Share);

    /// <summary>Represents the names of what is summed, and of the factors on it.</summary>
    /// <param name="Total">The sum of the losses.</param>
    /// <param name="Penalties">The sum of the penalties.</param>
    /// <param name="Scale">The factor on the losses.</param>
    /// <param name="PenaltyScale">The factor on the penalties.</param>
    private sealed record Sums(string Total, string Penalties, string Scale, string PenaltyScale);
}
