using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Kernels;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes a loss over rows that have one target each: checks of lengths and labels here, the loop by the kind of loss.</summary>
internal abstract class RowLossWriter : MethodWriter
{
    /// <summary>Initializes the writer of a method.</summary>
    protected RowLossWriter(RowLossMethod method)
        : base(method)
    {
        this.Request = method.Request;
        this.Element = method.Request.Element == ElementType.Single ? "float" : "double";
        this.Prediction = this.Request.Find(LossRole.Prediction)!;
        this.Labels = this.Request.Find(LossRole.Labels);
        this.Weights = this.Request.Find(LossRole.ClassWeights);
        this.Gradient = this.Request.Find(LossRole.Gradient);
        this.Losses = this.Request.Find(LossRole.Losses);
        this.IsMeanOfWeights = this.Weights is not null && this.Labels is not null && method.Loss.DividesByClassWeights;
        this.Ignored = this.Request.Loss.Find("IgnoreIndex")?.ToString(CultureInfo.InvariantCulture);
        this.Locals = new NameScope(this.Request.Parameters.Select(static parameter => parameter.Name).Append("V"));
    }

    /// <summary>Gets the request.</summary>
    protected LossRequest Request { get; }

    /// <summary>Gets the element's keyword.</summary>
    protected string Element { get; }

    /// <summary>Gets the prediction's name.</summary>
    protected string Prediction { get; }

    /// <summary>Gets the name of the labels, or null where the targets are probabilities.</summary>
    protected string? Labels { get; }

    /// <summary>Gets the name of the targets, or null.</summary>
    protected string? Target => this.Request.Find(LossRole.Target);

    /// <summary>Gets the name of the weights of the classes, or null.</summary>
    protected string? Weights { get; }

    /// <summary>Gets the name of the gradient, or null.</summary>
    protected string? Gradient { get; }

    /// <summary>Gets the name of the losses of the rows, or null.</summary>
    protected string? Losses { get; }

    /// <summary>Gets the label of rows that do not count, or null.</summary>
    protected string? Ignored { get; }

    /// <summary>Gets the names of the loop.</summary>
    protected NameScope Locals { get; }

    /// <summary>Gets whether the mean divides by the weights of the labels.</summary>
    protected bool IsMeanOfWeights { get; }

    /// <summary>Gets whether rows are counted beside their weights: a penalty has no weight.</summary>
    protected virtual bool HasPenalty => false;

    /// <summary>Gets the spans of the loop, in order.</summary>
    protected IEnumerable<LossParameter> Spans => this.Request.Parameters.Where(static parameter => parameter.Role != LossRole.Columns);

    /// <summary>Makes the writer of a request.</summary>
    public static RowLossWriter Create(LossRequest request)
    {
        RowLossMethod method = RowLossMethod.Plan(request);
        return method.Loss.Overlap is not null ? new OverlapLossWriter(method)
            : method.HasSoftmax ? new SoftmaxLossWriter(method)
            : new LabelLossWriter(method);
    }

    /// <summary>Writes the call of the loop, as the last statement.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="kernelClass">The class of the loop.</param>
    /// <param name="arguments">The arguments.</param>
    protected abstract void WriteCall(CodeWriter writer, string kernelClass, string arguments);

    /// <inheritdoc/>
    protected override void WriteBody(CodeWriter writer, string kernelClass)
    {
        NameScope names = new(this.Request.Parameters.Select(static parameter => parameter.Name));
        string x = NameScope.Escape(this.Prediction);
        string rows = names.Take("rows");
        string? given = this.Request.Find(LossRole.Columns);
        string columns = given is null ? x + ".Length" : NameScope.Escape(given);
        writer.Line(given is null ? $"int {rows} = {x}.Length == 0 ? 0 : 1;" : $"int {rows} = {Names.SpanGuard}.Rows({x}.Length, {columns}, {NameScope.NameOf(columns)});");
        string ofRow = given is null ? "OneRow" : "Length";
        this.Require(writer, this.Labels, rows, ofRow);
        this.Require(writer, this.Target, x + ".Length");
        this.Require(writer, this.Weights, columns, ofRow);
        this.Require(writer, this.Gradient, x + ".Length");
        this.Require(writer, this.Losses, rows, ofRow);
        this.Separate(writer, this.Gradient, "SameOrApart", this.Prediction);
        this.Separate(writer, this.Gradient, "Apart", this.Target, this.Weights);
        this.Separate(writer, this.Losses, "Apart", this.Prediction, this.Target, this.Weights, this.Gradient);
        this.SeparateLabels(writer, this.Gradient);
        this.SeparateLabels(writer, this.Losses);
        (string scale, string? penaltyScale) = this.WriteScales(writer, names, rows, columns);
        writer.Line();

        List<string> arguments = [.. this.Spans.Select(static span => NameScope.Escape(span.Name)), rows, columns, scale];
        if (penaltyScale is not null)
        {
            arguments.Add(penaltyScale);
        }

        this.WriteCall(writer, kernelClass, string.Join(", ", arguments));
    }

    /// <summary>Writes the loop's first lines.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="typeParameter">"&lt;V&gt;", or nothing.</param>
    /// <returns>The names of rows, columns, scale and the penalty's scale.</returns>
    protected (string Rows, string Columns, string Scale, string PenaltyScale) WriteLoopHead(CodeWriter writer, string typeParameter)
    {
        string rows = this.Locals.Take("rows");
        string? given = this.Request.Find(LossRole.Columns);
        string columns = given ?? this.Locals.Take("columns");
        string scale = this.Locals.Take("scale");
        List<string> parameters = [.. this.Spans.Zip(this.Request.Method.Parameters.Where(static parameter => parameter.Role != ParameterRole.Columns), static (span, declared) => $"{declared.Type} {NameScope.InKernel(span.Name)}"), "int " + rows, "int " + NameScope.InKernel(columns), "double " + scale];
        string penaltyScale = scale;
        if (this.HasPenalty && this.Weights is not null && !this.Request.Loss.IsSum)
        {
            penaltyScale = this.Locals.Take("penaltyScale");
            parameters.Add("double " + penaltyScale);
        }

        writer.Line($"public static {this.Element} Loop{typeParameter}({string.Join(", ", parameters)})");
        return (rows, NameScope.InKernel(columns), scale, penaltyScale);
    }

    /// <summary>Writes the way past rows that do not count.</summary>
    protected void WriteIgnored(CodeWriter writer, string row, string? slopes)
    {
        if (this.Ignored is null)
        {
            return;
        }

        using (writer.Block($"if ({NameScope.InKernel(this.Labels!)}[{row}] == {this.Ignored})"))
        {
            if (slopes is not null)
            {
                writer.Line($"{slopes}.Clear();");
            }

            if (this.Losses is not null)
            {
                writer.Line($"{NameScope.InKernel(this.Losses)}[{row}] = 0;");
            }

            writer.Line("continue;");
        }

        writer.Line();
    }

    /// <summary>Writes a number so that it is a double.</summary>
    protected static string Number(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }

    // The labels are checked before anything is written.
    private (string Scale, string? PenaltyScale) WriteScales(CodeWriter writer, NameScope names, string rows, string columns)
    {
        string counted = rows;
        if (this.Labels is { } labels)
        {
            string name = NameScope.Escape(labels);
            bool needsCount = this.Ignored is not null && !this.Request.Loss.IsSum && (!this.IsMeanOfWeights || this.HasPenalty);
            counted = needsCount ? names.Take("kept") : rows;
            string check = this.Ignored is null
                ? $"{Names.Losses}.ClassLabels.Check({name}, {columns}, {NameScope.NameOf(name)});"
                : $"{(needsCount ? $"int {counted} = " : "")}{Names.Losses}.ClassLabels.Count({name}, {columns}, {this.Ignored}, {NameScope.NameOf(name)});";
            writer.Line(check);
        }

        if (this.Request.Loss.IsSum)
        {
            return ("1.0", null);
        }

        string scale = names.Take("scale");
        if (!this.IsMeanOfWeights)
        {
            writer.Line($"double {scale} = {counted} == 0 ? 0 : 1.0 / {counted};");
            return (scale, this.HasPenalty && this.Weights is not null ? scale : null);
        }

        string weight = names.Take("weight");
        string ignored = this.Ignored is null ? "" : ", " + this.Ignored;
        writer.Line($"double {weight} = {Names.Losses}.ClassLabels.Weigh({NameScope.Escape(this.Labels!)}, {NameScope.Escape(this.Weights!)}{ignored});");
        writer.Line($"double {scale} = {weight} == 0 ? 0 : 1.0 / {weight};");
        if (!this.HasPenalty)
        {
            return (scale, null);
        }

        string penaltyScale = names.Take("penaltyScale");
        writer.Line($"double {penaltyScale} = {counted} == 0 ? 0 : 1.0 / {counted};");
        return (scale, penaltyScale);
    }

    private void Require(CodeWriter writer, string? name, string length, string check = "Length")
    {
        if (name is not null)
        {
            writer.Line($"{Names.SpanGuard}.{check}({NameScope.Escape(name)}.Length, {length}, {NameScope.NameOf(name)});");
        }
    }

    // Labels are read row by row, while the rows before are written; they may be the same bytes, though of another type.
    private void SeparateLabels(CodeWriter writer, string? output)
    {
        if (output is null || this.Labels is not { } labels)
        {
            return;
        }

        string span = this.Request.Method.Parameters.First(parameter => string.Equals(parameter.Name, labels, System.StringComparison.Ordinal)).Type;
        string type = span.Substring(span.IndexOf('<') + 1).TrimEnd('>');
        writer.Line($"{Names.SpanGuard}.Apart<{this.Element}, {type}>({NameScope.Escape(output)}, {NameScope.Escape(labels)}, {NameScope.NameOf(output)});");
    }

    private void Separate(CodeWriter writer, string? output, string check, params string?[] others)
    {
        foreach (string other in others.OfType<string>().Where(_ => output is not null))
        {
            writer.Line($"{Names.SpanGuard}.{check}<{this.Element}>({NameScope.Escape(output!)}, {NameScope.Escape(other)}, {NameScope.NameOf(output!)});");
        }
    }
}
